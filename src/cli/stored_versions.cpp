#include "cli/stored_versions.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "base/unique.hpp"
#include "cli/database.hpp"
#include "cli/rest_form.hpp"
#include "edit/changes.hpp"
#include "model/lists.hpp"
#include "store/claim_order.hpp"
#include "store/differing.hpp"
#include "store/record_scope.hpp"
#include "store/schema.hpp"
#include "store/soundness.hpp"

namespace hearsay {
namespace {

using Ids = std::vector<std::string>;

/// A database as of one moment.
class Version {
public:
    explicit Version(const std::string& graph)
        : database_(open_store(graph, Access::read)), moment_(*database_, Access::read)
    {
        require_all_records(*database_);
    }

    const Database& database() const { return *database_; }

    Ids claims_touched(const Ids& ids) const
    {
        return hearsay::claims_touched(*database_, json_rest_form(), ids);
    }

    /// What claims rest on, and these records.
    std::optional<Dossier> part(const Ids& claims, const Ids& ids) const
    {
        About about{{}, ids, Around::verdicts};
        std::ranges::copy_if(claims, std::back_inserter(about.ids), [this](const std::string& id) {
            return has_claim(*database_, id);
        });
        return sound_scope(*database_, about, Beyond::nothing);
    }

private:
    std::unique_ptr<Database> database_;
    Transaction moment_;
};

Ids ids_of(const Records& records)
{
    Ids ids;
    visit_types([&]<class Record>() {
        for (const auto& record : list_of<Record>(records)) {
            ids.emplace_back(key_of(record));
        }
    });
    return ids;
}

} // namespace

std::optional<Versions>
stored_versions(const std::string& before, const std::string& after, const OnProgress& on_progress)
{
    const Version old(before);
    const Version now(after);
    const auto records = differing(old.database(), now.database(), json_rest_form(), on_progress);
    const auto old_ids = ids_of(records.before);
    const auto new_ids = ids_of(records.after);
    auto claims = old.claims_touched(old_ids);
    const auto touched = now.claims_touched(new_ids);
    claims.insert(claims.end(), touched.begin(), touched.end());
    sort_each_once(claims);
    auto old_part = old.part(claims, old_ids);
    auto new_part = now.part(claims, new_ids);
    if (!old_part || !new_part) {
        return std::nullopt;
    }
    warn_as_stored(old.database());
    warn_as_stored(now.database());
    auto changes = changes_between(records.before, records.after);
    return Versions{
        *std::move(old_part), *std::move(new_part), std::move(changes), std::move(claims)};
}

} // namespace hearsay
