#include "cli/import_stored.hpp"

#include <iterator>
#include <optional>

#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "store/file_rules.hpp"
#include "store/store_intake.hpp"
#include "store/store_root.hpp"

namespace hearsay {
namespace {

/// Takes files up one after the other.
class Import {
public:
    Import(const Database& database, OnConflict on_conflict)
        : intake_(database, json_rest_form()), on_conflict_(on_conflict)
    {
    }

    /// False if the file breaks a rule. With conflicts that is not looked at to the end.
    bool take_file(const PiecesOfFile& pieces)
    {
        rules_ = {};
        const auto noted = pieces([&](const Records& piece) {
            take(piece);
            return is_broken() ? Go::stop : Go::on;
        });
        if (is_broken() || has_conflicts()) {
            return !is_broken();
        }
        if (rules_.breach_at_end() || intake_.breach_at_end()) {
            return false;
        }
        imported_.warnings.push_back(noted ? *noted + rules_.misplaced() : 0);
        return true;
    }

    const Imported& imported() const { return imported_; }
    bool has_conflicts() const { return !imported_.all.conflicts.empty(); }
    bool changes_anything() const
    {
        const auto& all = imported_.all;
        return all.added + all.replaced != 0 || !all.keys.empty();
    }
    StoreIntake& intake() { return intake_; }

private:
    bool is_broken() { return rules_.breach() || intake_.breach(); }

    void take(const Records& piece)
    {
        rules_.see(piece);
        if (is_broken()) {
            return;
        }
        const auto there = intake_.there(piece);
        auto one = upserted(there, piece, on_conflict_);
        add_counts(one);
        if (has_conflicts()) {
            return;
        }
        intake_.take(there, one.records);
    }

    void add_counts(Upserted& one)
    {
        auto& all = imported_.all;
        all.added += one.added;
        all.replaced += one.replaced;
        all.kept += one.kept;
        all.same += one.same;
        all.keys.insert(all.keys.end(), one.keys.begin(), one.keys.end());
        all.conflicts.insert(
            all.conflicts.end(), std::make_move_iterator(one.conflicts.begin()),
            std::make_move_iterator(one.conflicts.end()));
    }

    StoreIntake intake_;
    FileRules rules_; // of the file at hand
    OnConflict on_conflict_;
    Imported imported_;
};

} // namespace

bool import_stored(
    Output& out, const std::string& graph, const std::vector<PiecesOfFile>& files,
    OnConflict on_conflict, const std::function<std::string(const Imported& imported)>& tell)
{
    return work_on_database(out, graph, [&](const Database& database) -> std::optional<StoreWork> {
        Import import(database, on_conflict);
        for (const auto& pieces : files) {
            if (!import.take_file(pieces)) {
                return std::nullopt;
            }
            if (import.has_conflicts()) {
                break;
            }
        }
        StoreWork work{tell(import.imported()), import.changes_anything()};
        if (work.is_change) {
            import.intake().finish();
            if (import.intake().brings_warnings()) {
                warn(graph, warnings_in(database));
            }
        }
        return work;
    });
}

} // namespace hearsay
