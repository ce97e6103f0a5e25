#include <memory>
#include <string>

#include "analysis/audit.hpp"
#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "write/stats_text.hpp"

namespace hearsay {
namespace {

VerdictCounts count_verdicts(const Provenance& provenance)
{
    VerdictCounts counts;
    weigh_all(provenance, {}, [&](const Weighing& weighing) {
        ++counts.verdicts[weighing.verdict];
        counts.contested += weighing.contested ? 1 : 0;
        return Go::on;
    });
    return counts;
}

void write_answer(Output& out, const Provenance& provenance, Format format)
{
    const auto stats = stats_of(provenance);
    const auto verdicts = count_verdicts(provenance);
    switch (format) {
    case Format::text:
        write_stats(out, provenance, stats, verdicts);
        break;
    case Format::json:
        write_stats_json(out, provenance, stats, verdicts);
        break;
    case Format::tsv:
        write_stats_tsv(out, provenance, stats, verdicts);
        break;
    }
}

} // namespace

Action declare_stats(CLI::App& app)
{
    struct Options {
        std::string graph;
        AsOfOption as_of;
        Format format = Format::text;
    };
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    add_as_of(app, options->as_of);
    add_format(app, options->format);

    return [options](Output& out) {
        const auto dossier = load_dossier(options->graph, options->as_of);
        write_answer(out, build_provenance(dossier), options->format);
        return ExitCode::done;
    };
}

Explanation explain_stats()
{
    return {
        R"(Counts what a dossier holds: records by kind, what is in hand, dated, reviewed or unknown,
how many claims have which verdict, who is relied on and quoted most.)",
        {{"hearsay stats graphs/putin-kim-2023.json", "A dossier at first sight"},
         {"hearsay stats graphs/niger-uranium.json --format tsv", "The same for a spreadsheet"}}};
}

} // namespace hearsay
