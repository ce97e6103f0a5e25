#include <array>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cli/change_part.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "edit/remove.hpp"
#include "write/json_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    std::vector<std::string> ids;
    bool with_references = false;
    Format format = Format::text;
};

constexpr std::array every_kind{
    RecordKind::text,    RecordKind::organization, RecordKind::outlet,     RecordKind::speaker,
    RecordKind::article, RecordKind::claim,        RecordKind::attribution};

std::string counted(RecordKind kind, std::size_t count)
{
    return fmt::format("{} {}", count, count == 1 ? name_of(kind) : plural_of(kind));
}

/// How many of each kind are gone besides those that were asked for.
std::string others_of(const Removal& removal, const std::vector<RecordRef>& asked)
{
    std::vector<std::string> others;
    for (const auto kind : every_kind) {
        auto count = removal.gone.count(kind);
        for (const auto record : asked) {
            count -= record.kind == kind ? 1 : 0;
        }
        if (count != 0) {
            others.push_back(counted(kind, count));
        }
    }
    return fmt::format("{}", fmt::join(others, ", "));
}

std::string
told(const Dossier& dossier, const Removal& removal, const std::vector<RecordRef>& asked)
{
    std::vector<std::string> names;
    for (const auto record : asked) {
        names.push_back(fmt::format("{} {}", name_of(record.kind), id_of(dossier, record)));
    }
    auto text = fmt::format("removed {}", fmt::join(names, ", "));
    if (const auto others = others_of(removal, asked); !others.empty()) {
        text += "; with that " + others;
    }
    const auto mended = removal.mended.size();
    if (mended != 0) {
        text += fmt::format(
            "\n{} record{} a reference to what is gone, and {}", mended,
            mended == 1 ? " had" : "s had", mended == 1 ? "stays" : "stay");
    }
    return text + "\n";
}

void append_ids(
    std::string& json, const char* key, const Dossier& dossier,
    const std::vector<RecordRef>& records)
{
    json += fmt::format("\"{}\":[", key);
    bool later = false;
    for (const auto record : records) {
        json += later ? "," : "";
        append_json(json, id_of(dossier, record));
        later = true;
    }
    json += ']';
}

std::string json_of(const Dossier& dossier, const Removal& removal)
{
    std::string json = "{";
    append_ids(json, "removed", dossier, removal.gone.records());
    json += ',';
    append_ids(json, "mended", dossier, removal.mended);
    return json + "}\n";
}

Edited edit(const Dossier& dossier, const Options& options)
{
    std::vector<RecordRef> asked;
    for (const auto& id : options.ids) {
        const auto record = require_record_or_text(dossier, options.graph, id);
        if (std::ranges::find(asked, record) == asked.end()) {
            asked.push_back(record);
        }
    }
    auto removal =
        options.with_references ? without_all_of(dossier, asked) : without(dossier, asked);
    auto message =
        options.format == Format::json ? json_of(dossier, removal) : told(dossier, removal, asked);
    return {std::move(removal.records), std::move(message)};
}

/// What goes, and what names it.
void find_part(Gathering& scope, const Options& options)
{
    if (scope.add_or_nearest(options.ids)) {
        scope.add_all_naming(
            options.with_references ? Gathering::Naming::in_any_way : Gathering::Naming::directly);
    }
}

} // namespace

Action declare_remove(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph_to_change(app, options->graph);
    add_argument(app, "ID", options->ids, "Ids of the records to remove, of a text its SHA-256");
    add_flag(
        app, "--with-references", options->with_references,
        "Remove as well all attributions, articles and texts that lead over them");
    add_format_of_edit(app, options->format);

    return [options](Output& out) {
        change_part(
            out, options->graph, [options](Gathering& scope) { find_part(scope, *options); },
            [options](const Dossier& dossier) { return edit(dossier, *options); });
        return ExitCode::done;
    };
}

Explanation explain_remove()
{
    return {
        R"(Removes records to which no other refers. --with-references removes all that leads over them
as well: the attributions that they have a part in, an outlet's articles, an article's copies
and texts. No way down is made shorter by that, so no claim gets closer sources, or more of
them at most. At least it may get more: voices that spoke for a removed organization are no
longer known to be one.

What belonged to an organization belongs to its parent then, if it has one, else to nobody
known; what implied a claim implies what that one implied.)",
        {{"hearsay remove graphs/putin-kim-2023.json cnn",
          "What others refer to is kept, and they are named", ExitCode::failed},
         {"hearsay remove graphs/putin-kim-2023.json cnn --with-references",
          "CNN, and all that came through it"}}};
}

} // namespace hearsay
