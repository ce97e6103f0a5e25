#include "cli/import_stored.hpp"

#include <iterator>
#include <optional>

#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "store/file_rules.hpp"
#include "store/store_intake.hpp"

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
        pieces([&](const Records& piece) {
            take(piece);
            return is_broken() ? Go::stop : Go::on;
        });
        return !is_broken() &&
               (!all_.conflicts.empty() || (!rules_.breach_at_end() && !intake_.breach_at_end()));
    }

    const Upserted& all() const { return all_; }
    bool changes_anything() const { return all_.added + all_.replaced != 0 || changes_root_; }
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
        if (!all_.conflicts.empty()) {
            return;
        }
        changes_root_ = changes_root_ || own_keys(one.records) != own_keys(there);
        intake_.take(there, one.records);
    }

    void add_counts(Upserted& one)
    {
        all_.added += one.added;
        all_.replaced += one.replaced;
        all_.kept += one.kept;
        all_.same += one.same;
        all_.conflicts.insert(
            all_.conflicts.end(), std::make_move_iterator(one.conflicts.begin()),
            std::make_move_iterator(one.conflicts.end()));
    }

    StoreIntake intake_;
    FileRules rules_; // of the file at hand
    OnConflict on_conflict_;
    Upserted all_; // but for the records
    bool changes_root_ = false;
};

} // namespace

bool import_stored(
    Output& out, const std::string& graph, const std::vector<PiecesOfFile>& files,
    OnConflict on_conflict, const std::function<std::string(const Upserted& all)>& tell)
{
    return work_on_database(out, graph, [&](const Database& database) -> std::optional<StoreWork> {
        Import import(database, on_conflict);
        for (const auto& pieces : files) {
            if (!import.take_file(pieces)) {
                return std::nullopt;
            }
            if (!import.all().conflicts.empty()) {
                break;
            }
        }
        StoreWork work{tell(import.all()), import.changes_anything()};
        if (work.is_change) {
            const auto warnings = import.intake().warnings();
            import.intake().finish();
            if (import.intake().warnings() > warnings || import.intake().brings_unknown_kinds()) {
                warn(graph, import.intake().warnings());
            }
        }
        return work;
    });
}

} // namespace hearsay
