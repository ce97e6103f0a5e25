#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/change_part.hpp"
#include "cli/command_line.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/save.hpp"
#include "edit/assign.hpp"
#include "edit/give_id.hpp"
#include "edit/refusal.hpp"
#include "edit/set.hpp"
#include "edit/set_new.hpp"
#include "write/json_changes.hpp"
#include "write/json_records.hpp"
#include "write/json_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    std::string id;
    std::vector<std::string> words;
    std::vector<std::string> unset;
    std::vector<std::string> fresh; // --new, each time with or without a word
    Format format = Format::text;
};

constexpr auto id_of_root = "dossier";

/// Accepts KEY=VALUE, KEY+=VALUE and KEY-=VALUE.
ValueCheck a_setting()
{
    const auto check = [](const std::string& word) {
        try {
            read_settings({word});
        } catch (const Refusal& refusal) {
            return std::string(refusal.what());
        }
        return std::string();
    };
    return {check, {}};
}

void require_sense(const Options& options)
{
    if (options.words.empty() && options.unset.empty()) {
        throw WrongUsage("hearsay: nothing to set: give KEY=VALUE or --unset KEY");
    }
    for (const auto& setting : read_settings(options.words)) {
        if (std::ranges::find(options.unset, setting.key) != options.unset.end()) {
            throw WrongUsage(one_line(
                fmt::format("hearsay: '{}' is set and --unset at once: choose one", setting.key)));
        }
    }
}

std::vector<Setting> settings_of(const Options& options)
{
    auto settings = read_settings(options.words);
    for (const auto& key : options.unset) {
        settings.push_back({key, Setting::How::unset, {}});
    }
    return settings;
}

std::string told(const std::string& id, const std::vector<JsonChange>& changes)
{
    if (changes.empty()) {
        return fmt::format("'{}' says that already\n", id);
    }
    std::vector<std::string> texts;
    for (const auto& change : changes) {
        texts.push_back(described(change));
    }
    return fmt::format("{}: {}\n", id, fmt::join(texts, "; "));
}

std::string told(const std::vector<NewlyNamed>& made)
{
    std::string text;
    for (const auto& one : made) {
        text += fmt::format("new: {} {}\n", name_of(one.kind), one.id);
    }
    return text;
}

std::string json_of(const std::string& id, const std::vector<JsonChange>& changes)
{
    std::string json = "{\"id\":";
    append_json(json, id);
    json += ",\"changed\":{";
    for (const auto& change : changes) {
        json += json.ends_with('{') ? "" : ",";
        append_json(json, change);
    }
    return json + "}}\n";
}

/// One record as it becomes, and what that changes.
template <class Record>
std::vector<JsonChange> set(Record& record, const std::vector<Setting>& settings)
{
    std::string before;
    std::string after;
    append_json(before, record);
    record = with_settings(std::move(record), settings);
    append_json(after, record);
    return changes_between(before, after);
}

std::vector<JsonChange> set_root(Records& records, const std::vector<Setting>& settings)
{
    const auto before = root_json_of(records);
    records = with_settings(std::move(records), settings);
    return changes_between(before, root_json_of(records));
}

std::vector<JsonChange>
set_record(Records& records, RecordRef record, const std::vector<Setting>& settings)
{
    switch (record.kind) {
    case RecordKind::text:
        return set(records.texts[record.number], settings);
    case RecordKind::organization:
        return set(records.organizations[record.number], settings);
    case RecordKind::outlet:
        return set(records.outlets[record.number], settings);
    case RecordKind::speaker:
        return set(records.speakers[record.number], settings);
    case RecordKind::article:
        return set(records.articles[record.number], settings);
    case RecordKind::claim:
        return set(records.claims[record.number], settings);
    case RecordKind::attribution:
        return set(records.attributions[record.number], settings);
    }
    return {};
}

std::vector<NewlyNamed>
newly_named_by(const Options& options, const Dossier& dossier, const std::vector<Setting>& settings)
{
    auto sure = options.fresh;
    const bool all = std::erase(sure, "true") != 0; // CLI11's word for a flag that is given none
    auto named =
        all || !sure.empty() ? newly_named(dossier, settings, sure) : std::vector<NewlyNamed>();
    std::erase_if(named, [&](const NewlyNamed& one) {
        return !all && std::ranges::find(sure, one.id) == sure.end();
    });
    return named;
}

/// The id that settings give a record, taken out of them.
std::optional<std::string> new_id_in(std::vector<Setting>& settings)
{
    const auto found = std::ranges::find_if(settings, [](const Setting& setting) {
        return setting.key == "id" && setting.how != Setting::How::unset;
    });
    if (found == settings.end()) {
        return std::nullopt;
    }
    auto id = only_value(*found);
    settings.erase(found);
    return id;
}

/// Gives the record another id; that comes first among what changes.
void give_id(
    Records& records, const Options& options, const std::string& new_id,
    std::vector<JsonChange>& changes)
{
    const Dossier dossier(std::move(records));
    const auto record = require_record_or_text(dossier, options.graph, options.id);
    records = with_id_given(dossier, record, new_id);
    if (new_id != options.id) {
        JsonChange change{"id", "", ""};
        append_json(change.before, options.id);
        append_json(change.after, new_id);
        changes.insert(changes.begin(), std::move(change));
    }
}

/// Whether the edit is not one of its record alone.
bool looks_at_others(const Options& options)
{
    auto settings = settings_of(options);
    return !options.fresh.empty() || new_id_in(settings);
}

Edited edit(const Dossier& dossier, const Options& options)
{
    auto settings = settings_of(options);
    const auto new_id = new_id_in(settings);
    auto records = dossier.records();
    const bool is_root = options.id == id_of_root && !dossier.find(options.id);
    auto changes =
        is_root
            ? set_root(records, settings)
            : set_record(
                  records, require_record_or_text(dossier, options.graph, options.id), settings);
    if (new_id) {
        give_id(records, options, *new_id, changes);
    }
    const auto made = newly_named_by(options, dossier, settings);
    return {
        with_new(std::move(records), made), options.format == Format::json
                                                ? json_of(options.id, changes)
                                                : told(options.id, changes) + told(made)};
}

} // namespace

Action declare_set(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph_to_change(app, options->graph);
    add_option(
        app, "ID", options->id,
        "Id of the record, of a text its SHA-256; 'dossier' for the title and other keys of the "
        "whole")
        .required()
        .type_name("");
    add_option(
        app, "KEY=VALUE", options->words,
        "What it becomes: lists apart by commas, KEY+=VALUE and KEY-=VALUE add and take away, "
        "owner=ORG@SINCE/UNTIL, owner= for nobody")
        .check(utf8())
        .check(a_setting())
        .type_name("");
    add_option(app, "--unset", options->unset, "Leave this key out: unknown, may be repeated")
        .one_value_each()
        .type_name("KEY");
    add_flag(
        app, "--new", options->fresh,
        "Make records of the organizations, speakers and outlets named that are not there; with "
        "=ID even of one that is nearly there");
    add_format_of_edit(app, options->format);

    return [options](Output& out) {
        require_sense(*options);
        const auto change = [options](const Dossier& dossier) { return edit(dossier, *options); };
        if (looks_at_others(*options)) {
            change_graph(out, options->graph, change);
        } else {
            const auto find = [options](Gathering& scope) { scope.add_or_nearest(options->id); };
            change_part(out, options->graph, find, change);
        }
        return ExitCode::done;
    };
}

Explanation explain_set()
{
    return {
        R"(Changes what one record says. A list takes values apart by commas, or KEY+=VALUE and
KEY-=VALUE one more and one less. owner, speaks_for and affiliation name organizations, as ORG
or ORG@SINCE/UNTIL; empty is nobody, for certain, and --unset is unknown. speaker_as.name,
recorded.by, reviewed.at and texts.LANGUAGE reach inside. corrections+=retraction@DATE takes an
article back. id=NEW gives the record another id, which all that refers to it follows. What is
not spoken of stays as it is.

Edited in the file itself: evidence, x, the source of an owner, the url and note of a
correction. What a record was joined from is changed by 'hearsay join' and 'unmerge'.

A change that would break the dossier's rules is refused, and the place named.)",
        {{"hearsay set graphs/putin-kim-2023.json reuters owner= kind=news_agency",
          "That nobody owns Reuters, for certain"},
         {"hearsay set graphs/putin-kim-2023.json easley aliases+='Leif Easley' --unset role",
          "One more name, and no role"},
         {"hearsay set graphs/putin-kim-2023.json dossier title='Kim meets Putin'",
          "The title of the whole"}}};
}

} // namespace hearsay
