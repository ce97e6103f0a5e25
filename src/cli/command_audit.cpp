#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "analysis/audit.hpp"
#include "analysis/verdict.hpp"
#include "cli/as_of_option.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "write/audit_text.hpp"
#include "write/house_rule.hpp"
#include "write/json_weighing.hpp"
#include "write/progress.hpp"
#include "write/tsv_weighing.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    AsOfOption as_of;
    Format format = Format::text;
    std::vector<std::string> verdicts;
    HouseRule rule;
    WeighingLimits limits;
};

/// What was found on the way over the claims.
struct Audit {
    std::vector<AuditRow> rows; // for the table alone
    std::vector<std::string> failing;
    std::size_t claims = 0;
};

bool is_wanted(const Options& options, const Weighing& weighing)
{
    return options.verdicts.empty() ||
           std::ranges::find(options.verdicts, name_of(weighing.verdict)) != options.verdicts.end();
}

void write_line(Output& out, const Provenance& provenance, const Weighing& weighing, Format format)
{
    std::string line;
    if (format == Format::json) {
        append_json(line, provenance, weighing, JsonLayout::line);
    } else {
        append_tsv(line, provenance, weighing);
    }
    out.write(line);
}

Audit run_audit(Output& out, const Provenance& provenance, const Options& options)
{
    Audit audit;
    const auto comes =
        options.format == Format::text ? AnswerComes::at_the_end : AnswerComes::meanwhile;
    Progress progress("weighing claims", comes);
    const auto claims = provenance.dossier->claims().size();
    std::size_t weighed = 0;
    weigh_all(provenance, options.limits, [&](const Weighing& weighing) {
        progress.show(++weighed, claims);
        if (!is_wanted(options, weighing)) {
            return Go::on;
        }
        ++audit.claims;
        if (!holds(options.rule, weighing)) {
            audit.failing.emplace_back(id_of(provenance, weighing.claim));
        }
        if (options.format == Format::text) {
            audit.rows.push_back(audit_row(provenance, weighing));
        } else {
            write_line(out, provenance, weighing, options.format);
        }
        // With a house rule the exit code is an answer too, that nobody's leaving may change.
        return out.closed() && asks_nothing(options.rule) ? Go::stop : Go::on;
    });
    return audit;
}

void write_verdict_on_rule(Output& out, const Audit& audit, const Options& options)
{
    if (audit.failing.empty()) {
        return;
    }
    if (options.format == Format::text) {
        write_failing(out, options.rule, audit.failing, audit.claims);
    } else {
        report(failing_line(options.rule, audit.failing.size(), audit.claims));
    }
}

std::vector<std::string> verdict_words()
{
    std::vector<std::string> words;
    constexpr auto last = static_cast<int>(Verdict::several_sources_if);
    for (int verdict = 0; verdict <= last; ++verdict) {
        words.emplace_back(name_of(static_cast<Verdict>(verdict)));
    }
    return words;
}

void bind(CLI::App& app, Options& options)
{
    add_graph(app, options.graph);
    add_as_of(app, options.as_of);
    add_format(app, options.format);
    app.add_option("--verdict", options.verdicts, "Only claims with this verdict, may be repeated")
        ->check(one_of(verdict_words()))
        ->allow_extra_args(false)
        ->type_name("V");
    add_number(
        app, "--min-sources", options.rule.sources, 0,
        "Sources that each claim must have at least, else exit 1");
    add_number(
        app, "--min-reports", options.rule.reports, 0,
        "Reports that each claim must have at least, else exit 1");
    add_max_chains(app, options.limits.max_chains);
}

} // namespace

Action declare_audit(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    bind(app, *options);

    return [options](Output& out) {
        const auto dossier = load_dossier(options->graph, options->as_of);
        const auto provenance = build_provenance(dossier);
        if (options->format == Format::tsv) {
            out.write(tsv_header());
        }
        auto audit = run_audit(out, provenance, *options);
        if (options->format == Format::text) {
            write_audit(out, std::move(audit.rows));
        }
        write_verdict_on_rule(out, audit, *options);
        return audit.failing.empty() ? ExitCode::done : ExitCode::answer_is_no;
    };
}

Explanation explain_audit()
{
    return {
        R"(Weighs every claim of a dossier and lists verdicts and counts, the worst first,
contested claims with a star. With --min-sources or --min-reports a house rule is held
against the pessimist's counts, and the exit code is 1 if a claim fails it: for a check
before publishing. JSON has one object a line.)",
        {{"hearsay audit graphs/niger-uranium.json", "Every claim, the worst first"},
         {"hearsay audit graphs/putin-kim-2023.json --verdict single-source",
          "Only the claims that hang on one voice"},
         {"hearsay audit graphs/niger-uranium.json --min-sources 2",
          "A house rule: two sources for every claim", ExitCode::answer_is_no}}};
}

} // namespace hearsay
