#include "cli/change_part.hpp"

#include <set>
#include <string_view>
#include <utility>

#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "model/list_change.hpp"
#include "model/lists.hpp"
#include "read/bulk.hpp"
#include "store/store_intake.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

/// What an edit makes of records: those that are new or say something else.
struct Written {
    Records records;
    bool is_in_order = true; // what stays keeps its order, and what is new stands behind it
};

Written written_by(const Records& before, const Records& after)
{
    Written written{own_keys(after), true};
    visit_types([&]<class Record>() {
        auto& list = list_of<Record>(written.records);
        std::set<std::string_view> gone;
        const auto come = compare_lists(
            list_of<Record>(before), list_of<Record>(after),
            [&](const Record& record) { gone.insert(key_of(record)); },
            [&](const Record& was, const Record& is) {
                if (was != is) {
                    list.push_back(is);
                }
            });
        for (const auto& record : come) {
            written.is_in_order = written.is_in_order && !gone.contains(key_of(record));
            list.push_back(record);
        }
    });
    return written;
}

/// Whether each record is one that a document could have, without a word to say of it. What they
/// name is not looked for.
bool could_be_read(const Records& records)
{
    Reading reading("");
    Records read;
    read_lines(reading, json_lines_of(records), read);
    return reading.take_problems().empty() && read == records;
}

std::optional<StoreWork>
change_part(const Database& database, const FindPart& find, const Edit& edit)
{
    Gathering scope(database, json_rest_form());
    find(scope);
    StoreIntake intake(database, json_rest_form());
    const Dossier before(intake.there(scope.take()));
    const auto edited = edit(before);
    if (edited.records == before.records()) {
        return StoreWork{edited.message, false};
    }
    const auto written = written_by(before.records(), edited.records);
    if (!written.is_in_order || !could_be_read(written.records)) {
        return std::nullopt;
    }
    intake.take(before.records(), edited.records);
    if (intake.breach_at_end()) {
        return std::nullopt;
    }
    intake.finish();
    return intake.brings_warnings() ? std::nullopt : std::optional(StoreWork{edited.message, true});
}

} // namespace

void change_part(Output& out, const std::string& graph, const FindPart& find, const Edit& edit)
{
    require_known_form(graph);
    const bool is_done =
        is_database(graph) && work_on_database(out, graph, [&](const Database& database) {
            return change_part(database, find, edit);
        });
    if (!is_done) {
        change_graph(out, graph, edit);
    }
}

} // namespace hearsay
