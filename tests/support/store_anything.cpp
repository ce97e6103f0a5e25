#include "support/store_anything.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <fstream>
#include <sstream>
#include <utility>

#include "analysis/weighing.hpp"
#include "base/error.hpp"
#include "cli/rest_form.hpp"
#include "graph/keeps_rules.hpp"
#include "model/rules.hpp"
#include "store/claim_blocks.hpp"
#include "store/claim_scope.hpp"
#include "store/find_candidates.hpp"
#include "store/make_store.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/random_dossier.hpp"

namespace hearsay::test {
namespace {

constexpr std::array<std::string_view, 34> columns{
    "claims.id",
    "claims.text",
    "claims.kind",
    "claims.number",
    "claims.position",
    "claims.rest",
    "articles.outlet",
    "articles.published",
    "articles.copy_of",
    "articles.in_hand",
    "articles.rest",
    "outlets.name",
    "outlets.named",
    "outlets.rest",
    "speakers.kind",
    "speakers.rest",
    "organizations.parent",
    "organizations.rest",
    "texts.sha256",
    "texts.article",
    "attributions.via",
    "attributions.claim",
    "attributions.number",
    "attributions.article",
    "attributions.speaker",
    "attributions.stance",
    "attributions.said_on",
    "attributions.confidence",
    "attributions.rest",
    "implications.broader",
    "outlet_owners.organization",
    "speaker_ties.tie",
    "evidence.text",
    "dossier.rest"};

const std::string& sound_database()
{
    static const std::string bytes = [] {
        const DatabaseFile file;
        make_store(file.path(), json_rest_form(), adorned(random_records(11), 11), 0);
        std::ostringstream all;
        all << std::ifstream(file.path(), std::ios::binary).rdbuf();
        return all.str();
    }();
    return bytes;
}

/// Takes numbers and texts off the front of what a fuzzer made up.
class Wishes {
public:
    explicit Wishes(std::string_view bytes) : bytes_(bytes) {}

    bool any() const { return !bytes_.empty(); }

    std::size_t number(std::size_t digits)
    {
        std::size_t number = 0;
        for (; digits != 0 && any(); --digits) {
            number = number * 256 + static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
        }
        return number;
    }

    std::string_view text()
    {
        const auto text = bytes_.substr(0, number(1) % 24);
        bytes_.remove_prefix(std::min(text.size(), bytes_.size()));
        return text;
    }

private:
    std::string_view bytes_;
};

void flip(std::string& file, Wishes wishes)
{
    while (wishes.any()) {
        const auto place = wishes.number(3) % file.size();
        file[place] = static_cast<char>(wishes.number(1));
    }
}

void set_columns(const std::string& path, Wishes wishes)
{
    const Database database(path, Access::change);
    while (wishes.any()) {
        const auto column = columns[wishes.number(1) % columns.size()];
        const auto table = std::string(column.substr(0, column.find('.')));
        const auto key = std::string(column.substr(column.find('.') + 1));
        const bool is_number = wishes.number(1) % 2 == 0;
        try {
            auto statement = database.prepare("UPDATE OR IGNORE " + table + " SET " + key + " = ?");
            if (is_number) {
                statement.bind(1, static_cast<std::int64_t>(wishes.number(2)));
                statement.run();
            } else {
                const std::string text(wishes.text());
                statement.bind(1, std::string_view(text));
                statement.run();
            }
        } catch (const Error&) {
            // The table takes no such value.
        }
    }
}

void weigh_in_one_block(const Database& database)
{
    ClaimOrder order(database, json_rest_form());
    std::vector<NumberedClaim> claims;
    while (auto claim = order.next()) {
        claims.push_back(*std::move(claim));
    }
    const auto between =
        order.is_by_number() ? ClaimBlocks::Between::none : ClaimBlocks::Between::others;
    ClaimBlocks blocks(database, json_rest_form());
    const auto provenance = build_provenance(blocks.of(claims, between));
    if (keeps_rules(provenance)) {
        for (std::uint32_t claim = 0; claim < claims.size(); ++claim) {
            weigh(provenance, vertex_of(provenance, {RecordKind::claim, claim}));
        }
    }
}

void ask_everything(const std::string& path)
{
    const auto database = open_store(path, Access::read);
    const Transaction moment(*database, Access::read);
    find_candidates(*database, json_rest_form(), {"a", "c"});
    for (const auto* const claim : {"c0", "c1", "c2", "c3"}) {
        if (auto scope = claim_scope(*database, json_rest_form(), claim, Beyond::copies)) {
            const Dossier dossier(std::move(*scope));
            const auto record = dossier.find(claim);
            if (breaches_of(dossier).empty() && record) {
                const auto provenance = build_provenance(dossier);
                weigh(provenance, vertex_of(provenance, *record));
            }
        }
    }
    weigh_in_one_block(*database);
    breaches_of(Dossier(read_store(*database, json_rest_form())));
}

} // namespace

std::string complaint_about_store(std::string_view bytes)
{
    const DatabaseFile file;
    const bool flips = !bytes.empty() && static_cast<unsigned char>(bytes.front()) % 2 == 0;
    const Wishes wishes(bytes.substr(bytes.empty() ? 0 : 1));
    auto content = sound_database();
    if (flips) {
        flip(content, wishes);
    }
    std::ofstream(file.path(), std::ios::binary) << content;
    try {
        if (!flips) {
            set_columns(file.path(), wishes);
        }
        ask_everything(file.path());
    } catch (const Error& error) {
        const std::string said = error.what();
        return said.empty() || said.find('\n') != std::string::npos ? "said: " + said : "";
    } catch (const std::exception& error) {
        return std::string("threw: ") + error.what();
    }
    return {};
}

} // namespace hearsay::test
