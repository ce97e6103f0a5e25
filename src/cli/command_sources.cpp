#include <memory>
#include <string>

#include "analysis/weighing.hpp"
#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "write/json_weighing.hpp"
#include "write/tsv_weighing.hpp"
#include "write/weighing_text.hpp"

namespace hearsay {
namespace {

void write_answer(
    Output& out, const Provenance& provenance, const Weighing& weighing, Format format)
{
    std::string answer;
    switch (format) {
    case Format::text:
        write_text(out, provenance, weighing);
        break;
    case Format::json:
        append_json(answer, provenance, weighing, JsonLayout::readable);
        break;
    case Format::tsv:
        answer = tsv_header();
        append_tsv(answer, provenance, weighing);
        break;
    }
    out.write(answer);
}

} // namespace

Action declare_sources(CLI::App& app)
{
    struct Options {
        std::string graph;
        AsOfOption as_of;
        std::string claim;
        Format format = Format::text;
        WeighingLimits limits;
    };
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    add_argument(app, "CLAIM", options->claim, "Id of the claim to weigh");
    add_as_of(app, options->as_of);
    add_format(app, options->format);
    add_max_chains(app, options->limits.max_chains);

    return [options](Output& out) {
        const auto dossier = load_dossier_about(
            options->graph, options->as_of, {{options->claim}, {}, Around::nothing});
        const auto claim = require_claim(dossier, options->graph, options->claim);
        const auto provenance = build_provenance(dossier);
        const auto weighing = weigh(provenance, vertex_of(provenance, claim), options->limits);
        write_answer(out, provenance, weighing, options->format);
        return ExitCode::done;
    };
}

Explanation explain_sources()
{
    return {
        R"(Weighs one claim: what stands behind it when the chains are followed to whoever said,
wrote or saw it. Sources are counted twice, as an optimist and as a pessimist would, and
each count comes with its proof: without what nothing supports the claim, and which
chains share nothing. Says what must hold for the higher count, who contests the claim,
and what nobody has recorded.

A verdict says how a claim came down, not whether it is true.)",
        {{"hearsay sources graphs/putin-kim-2023.json meeting-significant",
          "Two articles, one voice"},
         {"hearsay sources graphs/putin-kim-2023.json arms-talks",
          "Three sources, or one, and what decides it"},
         {"hearsay sources graphs/niger-uranium.json niger-deal --format json",
          "All that was counted, for other programs"}}};
}

} // namespace hearsay
