#include <memory>
#include <string>

#include "analysis/next.hpp"
#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "write/next_text.hpp"
#include "write/progress.hpp"

namespace hearsay {

Action declare_next(CLI::App& app)
{
    struct Options {
        std::string graph;
        AsOfOption as_of;
        std::string claim;
        std::size_t most = 5;
        Format format = Format::text;
        NextLimits limits;
    };
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    add_argument(app, "CLAIM", options->claim, "Id of the claim to ask about");
    add_number(app, "--most", options->most, 1, "Questions to show at most, 5 unless given");
    add_number(
        app, "--max-outcomes", options->limits.max_outcomes, 1,
        "Answers to try at most, 2000 unless given");
    add_as_of(app, options->as_of);
    add_format(app, options->format);
    add_max_chains(app, options->limits.weighing.max_chains);

    return [options](Output& out) {
        const auto dossier = load_dossier_about(
            options->graph, options->as_of, {{options->claim}, {}, Around::nothing},
            Beyond::articles_in_hand);
        const auto claim = require_claim(dossier, options->graph, options->claim);
        const auto provenance = build_provenance(dossier);
        const auto next = [&] {
            Progress progress("trying answers");
            return next_of(
                provenance, vertex_of(provenance, claim), options->limits, progress.callback());
        }();
        // What came through a pipe has no name by which it could be changed.
        const auto graph = options->graph == "-" ? "GRAPH" : options->graph;
        write_next(out, provenance, next, graph, options->most, options->format);
        return ExitCode::done;
    };
}

Explanation explain_next()
{
    return {
        R"(Which single fact, if it were established, would move a claim's verdict or counts: who is
behind an unnamed voice, who said what is credited to nobody, who owns an outlet, for whom somebody
speaks, which article is meant by an outlet's name, when something was said or printed, whether two
spoke on one occasion, whether a draft is right. Every answer is tried and the claim weighed anew;
questions come first of which an answer moves it farthest: to another verdict, then by the most in
all four counts. Below each answer stands how to record it.)",
        {{"hearsay next graphs/putin-kim-2023.json arms-talks",
          "What to look up or ask by phone first"},
         {"hearsay next graphs/putin-kim-2023.json tech-for-kim --most 20 --format json",
          "All answers that were tried, for another program"}}};
}

} // namespace hearsay
