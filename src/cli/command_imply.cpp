#include <memory>
#include <string>

#include <fmt/core.h>

#include "cli/change_part.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "edit/imply.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    std::string narrow;
    std::string broad;
    bool undo = false;
};

Edited edit(const Dossier& dossier, const Options& options)
{
    const auto narrow = require_claim(dossier, options.graph, options.narrow);
    const auto broad = require_claim(dossier, options.graph, options.broad);
    if (options.undo) {
        return {
            not_implying(dossier, narrow, broad),
            fmt::format("'{}' no longer implies '{}'\n", options.narrow, options.broad)};
    }
    auto records = implying(dossier, narrow, broad);
    const bool was_so = records == dossier.records();
    return {
        std::move(records),
        fmt::format(
            "'{}' {} implies '{}'\n", options.narrow, was_so ? "already" : "now", options.broad)};
}

/// Both claims, and what either implies: there may be a way from one to the other.
void find_part(Gathering& scope, const Options& options)
{
    scope.add_or_nearest(options.narrow);
    scope.add_or_nearest(options.broad);
    scope.add_all_above();
}

} // namespace

Action declare_imply(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph_to_change(app, options->graph);
    add_argument(app, "NARROW", options->narrow, "Id of the claim that says more");
    add_argument(app, "BROAD", options->broad, "Id of the claim that it implies");
    add_flag(app, "--undo", options->undo, "Take it back");

    return [options](Output& out) {
        change_part(
            out, options->graph, [options](Gathering& scope) { find_part(scope, *options); },
            [options](const Dossier& dossier) { return edit(dossier, *options); });
        return ExitCode::done;
    };
}

Explanation explain_imply()
{
    return {
        R"(Records that whoever says the NARROW claim has said the BROAD one: what supports the narrow
one then supports the broad one too, and a denial of the broad one contests the narrow one. A
circle is refused, and the way round told: claims that imply each other are one claim.)",
        {{"hearsay imply graphs/putin-kim-2023.json meeting-significant arms-talks",
          "Two claims of the dossier"},
         {"hearsay imply graphs/putin-kim-2023.json arms-talks arms-talks",
          "No claim implies itself", ExitCode::failed}}};
}

} // namespace hearsay
