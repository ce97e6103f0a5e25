#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analysis/whatif.hpp"
#include "cli/as_of_option.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/stored_claims.hpp"
#include "cli/stored_weakest.hpp"
#include "write/progress.hpp"
#include "write/whatif_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    AsOfOption as_of;
    std::vector<std::string> without;
    std::size_t weakest = 0; // 0: not asked for
    Format format = Format::text;
    WeighingLimits limits;
};

CountedScope loaded(const Options& options)
{
    if (is_read_in_parts(options.graph, options.as_of)) {
        auto part = read_counted_scope(options.graph, {options.without, {}, Around::verdicts});
        if (part) {
            return *std::move(part);
        }
    }
    auto dossier = load_dossier(options.graph, options.as_of);
    const auto claims = dossier.claims().size();
    const auto attributions = dossier.attributions().size();
    return {std::move(dossier), claims, attributions};
}

void answer_without(Output& out, const Options& options)
{
    const auto scope = loaded(options);
    const auto provenance = build_provenance(scope.dossier);
    std::vector<RecordRef> records;
    for (const auto& id : options.without) {
        const auto record = require_record(scope.dossier, options.graph, id);
        if (std::ranges::find(records, record) == records.end()) {
            records.push_back(record);
        }
    }
    const auto answer = [&] {
        Progress progress("weighing claims");
        return what_if(provenance, records, options.limits, progress.callback());
    }();
    write_whatif(
        out, provenance, records, answer, {scope.claims, scope.attributions}, options.format);
}

WeakestAnswer weakest(const Options& options)
{
    Progress progress("weighing claims");
    if (is_read_in_parts(options.graph, options.as_of)) {
        return stored_weakest(
            moment_for_claims(options.graph), options.graph, options.weakest, options.limits,
            progress.callback());
    }
    auto dossier = load_dossier(options.graph, options.as_of);
    auto all = weakest_of(build_provenance(dossier), options.limits, progress.callback());
    return {std::move(all), std::move(dossier)};
}

void answer_weakest(Output& out, const Options& options)
{
    const auto answer = weakest(options);
    write_weakest(out, build_provenance(answer.named), answer.all, options.weakest, options.format);
}

void bind(CLI::App& app, Options& options)
{
    add_graph(app, options.graph);
    const auto without =
        add_option(
            app, "--without", options.without,
            "Not to be trusted: outlets, speakers, owners, articles, claims, attributions")
            .type_name("ID");
    add_number(
        app, "--weakest", options.weakest, 1,
        "Or on whom most verdicts hang, of outlets, speakers and owners")
        .value_unless_given("10")
        .type_name("[N]")
        .excludes(without);
    add_as_of(app, options.as_of);
    add_format(app, options.format);
    add_max_chains(app, options.limits.max_chains);
    check_together(app, [&options] {
        const bool asks = !options.without.empty() || options.weakest != 0;
        return std::string(asks ? "" : "whatif asks something: give --without ID or --weakest");
    });
}

} // namespace

Action declare_whatif(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    bind(app, *options);

    return [options](Output& out) {
        if (options->weakest != 0) {
            answer_weakest(out, *options);
        } else {
            answer_without(out, *options);
        }
        return ExitCode::done;
    };
}

Explanation explain_whatif()
{
    return {
        R"(With --without, the claims whose verdict or counts are others if somebody is not to be
trusted. Not to trust an outlet is not to trust its articles, nor what is said to come through it;
a speaker, nothing that he says or passes on; an article, nor its copies; an organization, neither
what it owns nor whoever speaks for it, nor its parts, as long as the dates allow it; a claim,
nothing that is said of it. What leads over any of them is left out, and the rest weighed anew.

With --weakest, the outlets, speakers and organizations without which most verdicts would be
others, and what these would be.)",
        {{"hearsay whatif graphs/putin-kim-2023.json --without cnn",
          "What is left if CNN is not to be trusted"},
         {"hearsay whatif graphs/niger-uranium.json --weakest 5",
          "The five on whom most verdicts hang"}}};
}

} // namespace hearsay
