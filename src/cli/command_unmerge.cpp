#include <memory>
#include <string>
#include <utility>

#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "cli/save.hpp"
#include "edit/unmerge.hpp"
#include "write/edits_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    std::string id;
    Format format = Format::text;
};

Edited edit(const Dossier& dossier, const Options& options)
{
    auto unmerged = unmerge(dossier.records(), options.id);
    auto message = options.format == Format::json ? unmerge_json(unmerged, options.id)
                                                  : unmerge_lines(unmerged, options.id);
    return {std::move(unmerged.records), std::move(message)};
}

} // namespace

Action declare_unmerge(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph_to_change(app, options->graph);
    add_argument(
        app, "JOINED", options->id, "Id that the record had before it was joined, or of a copy");
    add_format_of_edit(app, options->format);

    return [options](Output& out) {
        change_graph(out, options->graph, [options](const Dossier& dossier) {
            return edit(dossier, *options);
        });
        return ExitCode::done;
    };
}

Explanation explain_unmerge()
{
    return {
        R"(Undoes a join: the record is back at its place, the references that it had are to it
again, and the survivor gives back what it gained from it. In a .json file it is laid out as it
was; in a .jsonl file, or if a tool has laid the file out anew since, as its neighbours are.
What has been changed since stays as it is, and is told: a reference that is to another now, a
fact that is not what was gained. Attributions recorded since stay with the survivor.

An article that 'match' has made a copy of another is none any more.

Joins may be undone in any order; only where the survivor was joined in turn that join comes
first.)",
        {{"d=graphs/putin-kim-2023.json; hearsay join $d us us-nsc; hearsay unmerge $d us-nsc",
          "Join two, and think better of it"}}};
}

} // namespace hearsay
