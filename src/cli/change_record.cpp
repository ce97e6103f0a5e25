#include "cli/change_record.hpp"

#include <algorithm>
#include <optional>

#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "edit/lists.hpp"
#include "read/bulk.hpp"
#include "store/store_intake.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

/// Whether each record is one that a document could have, without a word to say of it. What they
/// name is not looked for.
bool are_plain(const Records& records)
{
    Reading reading("");
    Records read;
    read_lines(reading, json_lines_of(records), read);
    return reading.take_problems().empty() && read == records;
}

/// Whether both have the same records, whatever these say.
bool have_same_keys(const Records& before, const Records& after)
{
    bool same = true;
    visit_types([&]<class Record>() {
        same = same && std::ranges::equal(
                           list_of<Record>(before), list_of<Record>(after), {},
                           [](const Record& record) { return key_of(record); },
                           [](const Record& record) { return key_of(record); });
    });
    return same;
}

std::optional<StoreWork>
change_alone(const Database& database, const std::string& id, const Edit& edit)
{
    StoreIntake intake(database, json_rest_form());
    const Dossier before(intake.there(id));
    if (!before.find(id) && !before.find_text(id)) {
        return std::nullopt;
    }
    const auto edited = edit(before);
    if (edited.records == before.records()) {
        return StoreWork{edited.message, false};
    }
    if (!have_same_keys(before.records(), edited.records) || !are_plain(edited.records)) {
        return std::nullopt;
    }
    const auto warnings = intake.warnings();
    intake.take(before.records(), edited.records);
    if (intake.breach_at_end()) {
        return std::nullopt;
    }
    intake.finish();
    return intake.warnings() == warnings ? std::optional(StoreWork{edited.message, true})
                                         : std::nullopt;
}

} // namespace

void change_record(Output& out, const std::string& graph, const std::string& id, const Edit& edit)
{
    require_known_form(graph);
    const bool is_done =
        is_database(graph) && work_on_database(out, graph, [&](const Database& database) {
            return change_alone(database, id, edit);
        });
    if (!is_done) {
        change_graph(out, graph, edit);
    }
}

} // namespace hearsay
