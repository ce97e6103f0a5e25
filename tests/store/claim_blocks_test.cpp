#include "store/claim_blocks.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "analysis/weighing.hpp"
#include "cli/rest_form.hpp"
#include "model/rules.hpp"
#include "read/document.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "support/source_folder.hpp"
#include "write/json_weighing.hpp"
#include "write/tsv_weighing.hpp"

namespace hearsay {
namespace {

std::string lines_of(const Provenance& provenance, const std::string& claim)
{
    const auto vertex = vertex_of(provenance, *provenance.dossier->find(claim));
    const auto weighing = weigh(provenance, vertex);
    std::string lines;
    append_json(lines, provenance, weighing, JsonLayout::line);
    append_tsv(lines, provenance, weighing);
    return lines;
}

std::int64_t number_of(const Database& database, const std::string& claim)
{
    auto statement = database.prepare("SELECT number FROM claims WHERE id = ?");
    statement.bind(1, std::string_view(claim));
    statement.step();
    return statement.integer(0);
}

/// Weighs the claims in blocks of `size`, read one after the other by one reader.
void expect_same_lines(const Records& records, std::size_t size, const std::string& about)
{
    const Dossier whole(records);
    const auto of_whole = build_provenance(whole);
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    const auto database = open_store(file.path(), Access::read);
    ClaimBlocks blocks(*database, json_rest_form());
    for (std::size_t first = 0; first < records.claims.size(); first += size) {
        const auto past = std::min(first + size, records.claims.size());
        std::vector<std::int64_t> numbers;
        for (auto claim = first; claim < past; ++claim) {
            numbers.push_back(number_of(*database, records.claims[claim].id.text));
        }
        const Dossier part(blocks.of(numbers));
        ASSERT_TRUE(breaches_of(part).empty()) << about;
        const auto of_part = build_provenance(part);
        for (auto claim = first; claim < past; ++claim) {
            const auto& id = records.claims[claim].id.text;
            ASSERT_EQ(lines_of(of_part, id), lines_of(of_whole, id)) << about << ", " << id;
        }
    }
}

TEST(ClaimBlocks, AreWeighedAsTheWholeDossierIs)
{
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        const auto records = test::random_records(seed, test::DossierSize::larger);
        expect_same_lines(records, 1 + seed % 3, "seed " + std::to_string(seed));
        expect_same_lines(test::adorned(records, seed), 2, "adorned " + std::to_string(seed));
    }
}

TEST(ClaimBlocks, OfTheWorkedCasesAreWeighedAsTheWhole)
{
    for (const auto* const name : {"putin-kim-2023", "niger-uranium", "brazilian-aardvark"}) {
        const auto path = test::source_folder() + "/graphs/" + name + ".json";
        const auto records = read_dossier(path).records();
        expect_same_lines(records, 1, name);
        expect_same_lines(records, 7, name);
    }
}

TEST(ClaimBlocks, HaveNoMoreThanTheirClaimsRestOn)
{
    const auto records =
        test::dossier_of("claim one; claim other; one: a < x; other: b < cnn < y").records();
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    const auto database = open_store(file.path(), Access::read);
    const auto part = ClaimBlocks(*database, json_rest_form()).of({number_of(*database, "one")});
    EXPECT_EQ(part.claims.size(), 1U);
    EXPECT_EQ(part.speakers.size(), 1U);
    EXPECT_TRUE(part.outlets.empty());
    ASSERT_EQ(part.articles.size(), 1U);
    EXPECT_EQ(part.articles.front().id.text, "a");
    ASSERT_EQ(part.attributions.size(), 1U);
    EXPECT_EQ(part.attributions.front().claim.text, "one");
}

} // namespace
} // namespace hearsay
