#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/change_part.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "edit/join.hpp"
#include "write/edits_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    std::string survivor;
    std::vector<std::string> others;
    std::string note;
    Format format = Format::text;
};

Edited edit(const Dossier& dossier, const Options& options)
{
    Edited edited{dossier.records(), ""};
    for (const auto& other : options.others) {
        auto joined = join(std::move(edited.records), options.survivor, other, options.note);
        edited.message += options.format == Format::json
                              ? join_json(joined, options.survivor, other)
                              : join_lines(joined, options.survivor, other);
        edited.records = std::move(joined.records);
    }
    return edited;
}

/// The records, what names them and what they may be above, whom each stands behind, and all that
/// has been joined before, of which any may have named one.
void find_part(Gathering& scope, const Options& options)
{
    const bool are_there = scope.add_or_nearest(options.others);
    if (!scope.add_or_nearest(options.survivor) || !are_there) {
        return;
    }
    scope.add_all_naming(Gathering::Naming::directly);
    scope.add_all_above();
    scope.add_joined();
    for (const auto& other : options.others) {
        scope.add_neighbour_before(other);
    }
}

} // namespace

Action declare_join(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph_to_change(app, options->graph);
    add_argument(app, "A", options->survivor, "Id of the record that stays");
    add_argument(app, "B", options->others, "Ids of those that are the same: they become A");
    add_option(app, "--note", options->note, "Why they are one").check(utf8()).type_name("TEXT");
    add_format_of_edit(app, options->format);

    return [options](Output& out) {
        change_part(
            out, options->graph, [options](Gathering& scope) { find_part(scope, *options); },
            [options](const Dossier& dossier) { return edit(dossier, *options); });
        return ExitCode::done;
    };
}

Explanation explain_join()
{
    return {
        R"(Makes one record of two claims, speakers, outlets or organizations: B becomes A. All that
refers to B refers to A, which keeps what it says and gains what it does not: B's name as an
alias, aliases, domains, facts. On what they do not agree A keeps its own, and it is listed.
Attributions that say the same now are listed too.

What B was stays in A's 'merged_from', so that 'hearsay unmerge' can undo it. Two that are
distinct_from each other are not joined, nor two of which one implies, or is part of, the other.
Articles are not joined: a reprint has a copy_of. JSON has one object a line.)",
        {{"hearsay join graphs/putin-kim-2023.json us white-house",
          "The White House speaks as the United States"},
         {"hearsay join graphs/putin-kim-2023.json us white-house us-nsc --note 'one voice'",
          "Three into one, and why"}}};
}

} // namespace hearsay
