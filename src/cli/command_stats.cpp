#include <memory>
#include <string>

#include "analysis/audit.hpp"
#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "cli/stored_audit.hpp"
#include "cli/stored_stats.hpp"
#include "write/progress.hpp"
#include "write/stats_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    AsOfOption as_of;
    Format format = Format::text;
};

template <class Weighed> void count(VerdictCounts& counts, const Weighed& weighed)
{
    ++counts.verdicts[weighed.verdict];
    counts.contested += weighed.contested ? 1 : 0;
}

VerdictCounts count_verdicts(const Provenance& provenance)
{
    VerdictCounts counts;
    weigh_all(provenance, {}, [&](const Weighing& weighing) {
        count(counts, weighing);
        return Go::on;
    });
    return counts;
}

VerdictCounts count_verdicts(const OneMoment& moment, const std::string& graph)
{
    VerdictCounts counts;
    Progress progress("weighing claims");
    weigh_stored(
        moment, graph, {}, {}, Format::text, progress.callback(), [&](const AuditEntry& entry) {
            count(counts, entry.row);
            return Go::on;
        });
    return counts;
}

void write_answer(
    Output& out, const Provenance& provenance, const Stats& stats, const VerdictCounts& verdicts,
    Format format)
{
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

/// False, and nothing is written, if it takes the whole.
bool answer_in_parts(Output& out, const Options& options)
{
    const auto moment = moment_for_claims(options.graph);
    const auto counted = [&] {
        Progress progress("counting records");
        return stored_stats(connection_beside(moment), most_tallies, progress.callback());
    }();
    if (counted) {
        const auto verdicts = count_verdicts(moment, options.graph);
        write_answer(
            out, build_provenance(counted->named), counted->stats, verdicts, options.format);
    }
    return counted.has_value();
}

void answer(Output& out, const Options& options)
{
    if (is_read_in_parts(options.graph, options.as_of) && answer_in_parts(out, options)) {
        return;
    }
    const auto dossier = load_dossier(options.graph, options.as_of);
    const auto provenance = build_provenance(dossier);
    write_answer(out, provenance, stats_of(provenance), count_verdicts(provenance), options.format);
}

} // namespace

Action declare_stats(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    add_as_of(app, options->as_of);
    add_format(app, options->format);

    return [options](Output& out) {
        answer(out, *options);
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
