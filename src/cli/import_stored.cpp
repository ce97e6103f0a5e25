#include "cli/import_stored.hpp"

#include <functional>
#include <iterator>
#include <optional>
#include <utility>

#include "cli/database.hpp"
#include "cli/load.hpp"
#include "store/store_root.hpp"

namespace hearsay {
namespace {

/// Takes records up as upserted() does.
class Upserting {
public:
    explicit Upserting(OnConflict on_conflict) : on_conflict_(on_conflict) {}

    std::optional<Records> operator()(const Records& there, const Records& piece)
    {
        auto one = upserted(there, piece, on_conflict_);
        all_.counts += one.counts;
        all_.conflicts.insert(
            all_.conflicts.end(), std::make_move_iterator(one.conflicts.begin()),
            std::make_move_iterator(one.conflicts.end()));
        return has_conflicts() ? std::nullopt : std::optional(std::move(one.records));
    }

    bool has_conflicts() const { return !all_.conflicts.empty(); }
    bool changes_anything() const
    {
        const auto& counts = all_.counts;
        return counts.added + counts.replaced != 0 || !counts.keys_set.empty();
    }
    Upserted take_all() { return std::move(all_); }

private:
    OnConflict on_conflict_;
    Upserted all_; // but for the records
};

} // namespace

bool import_stored(
    Output& out, const std::string& graph, const std::vector<PiecesOfFile>& files,
    OnConflict on_conflict, const std::function<std::string(const Imported& imported)>& tell)
{
    return work_on_database(out, graph, [&](const Database& database) -> std::optional<StoreWork> {
        Upserting upserting(on_conflict);
        StoredUptake uptake(database, std::ref(upserting));
        Imported imported;
        for (const auto& pieces : files) {
            const auto taken = uptake.take_file(pieces);
            if (taken == StoredUptake::Taken::broken) {
                return std::nullopt;
            }
            if (taken == StoredUptake::Taken::stopped) {
                break;
            }
            imported.warnings.push_back(uptake.warnings_of_file());
        }
        const bool is_change = upserting.changes_anything();
        imported.all = upserting.take_all();
        StoreWork work{tell(imported), is_change};
        if (is_change && uptake.finish()) {
            warn(graph, warnings_in(database));
        }
        return work;
    });
}

} // namespace hearsay
