#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/audit.hpp"
#include "analysis/shard.hpp"
#include "analysis/verdict.hpp"
#include "cli/as_of_option.hpp"
#include "cli/command_line.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "cli/stored_audit.hpp"
#include "write/audit_answer.hpp"
#include "write/audit_join.hpp"
#include "write/progress.hpp"
#include "write/tsv_weighing.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    AsOfOption as_of;
    AuditWish wish;
    WeighingLimits limits;
    std::string from;
    std::optional<Shard> shard;
    std::vector<std::string> parts;
};

/// The numbers of the claims to weigh: from one on, of one shard, in the dossier's order.
std::vector<std::uint32_t> claims_to_weigh(const Dossier& dossier, const Options& options)
{
    const auto& claims = dossier.claims();
    std::uint32_t first = 0;
    if (!options.from.empty()) {
        first = require_claim(dossier, options.graph, options.from).number;
    }
    std::vector<std::uint32_t> numbers;
    for (auto number = first; number < claims.size(); ++number) {
        if (!options.shard || holds(*options.shard, claims[number].id.text)) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

AnswerComes when_answered(Format format)
{
    return format == Format::text ? AnswerComes::at_the_end : AnswerComes::meanwhile;
}

void weigh_claims_in_parts(const Options& options, AuditAnswer& answer)
{
    const auto format = options.wish.format;
    Progress progress("weighing claims", when_answered(format));
    weigh_stored(
        moment_for_claims(options.graph), options.graph, {options.from, options.shard},
        options.limits, format, progress.callback(),
        [&](AuditEntry entry) { return answer.take(std::move(entry)); });
}

void weigh_claims(const Dossier& dossier, const Options& options, AuditAnswer& answer)
{
    const auto provenance = build_provenance(dossier);
    const auto claims = claims_to_weigh(dossier, options);
    const auto format = options.wish.format;
    Progress progress("weighing claims", when_answered(format));
    std::size_t weighed = 0;
    weigh_each<AuditEntry>(
        provenance, claims, options.limits,
        [&](const Weighing& weighing) { return audit_entry(provenance, weighing, format); },
        [&](AuditEntry entry) {
            progress.show(++weighed, claims.size());
            return answer.take(std::move(entry));
        });
}

std::vector<std::string> claims_of(const Options& options)
{
    if (is_read_in_parts(options.graph, options.as_of)) {
        return stored_claims(options.graph);
    }
    const auto dossier = load_dossier(options.graph, options.as_of);
    std::vector<std::string> ids;
    for (const auto& claim : dossier.claims()) {
        ids.push_back(claim.id.text);
    }
    return ids;
}

void join_parts(const Options& options, AuditAnswer& answer)
{
    const auto claims = claims_of(options);
    Progress progress("joining claims", when_answered(options.wish.format));
    std::size_t joined = 0;
    join_audits(options.graph, claims, options.parts, options.wish.format, [&](AuditEntry entry) {
        progress.show(++joined, claims.size());
        return answer.take(std::move(entry));
    });
}

void answer_into(AuditAnswer& answer, const Options& options)
{
    if (!options.parts.empty()) {
        join_parts(options, answer);
    } else if (is_read_in_parts(options.graph, options.as_of)) {
        weigh_claims_in_parts(options, answer);
    } else {
        weigh_claims(load_dossier(options.graph, options.as_of), options, answer);
    }
    answer.finish();
}

void write_verdict_on_rule(Output& out, const AuditAnswer& answer, const AuditWish& wish)
{
    if (answer.failing().empty()) {
        return;
    }
    if (wish.format == Format::text) {
        write_failing(out, wish.rule, answer.failing(), answer.claims());
    } else {
        report(failing_line(wish.rule, answer.failing().size(), answer.claims()));
    }
}

void require_whole(const Options& options)
{
    if (!options.parts.empty() && (options.shard || !options.from.empty())) {
        throw WrongUsage("hearsay: --join puts all parts together; leave --shard and --from out");
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

void bind_parts(CLI::App& app, Options& options)
{
    add_option(
        app, "--from", options.from,
        "Start at this claim, in the dossier's order, to go on where an audit was stopped; "
        "TSV then has no header")
        .type_name("CLAIM");
    const auto is_shard = [](const std::string& given) {
        return parse_shard(given) ? std::string() : "'" + given + "' is no share such as 3/16";
    };
    add_option(
        app, "--shard",
        [&options](const std::string& given) { options.shard = parse_shard(given); },
        "Only one of N fixed shares of the claims, by a hash of their ids")
        .check(ValueCheck{is_shard, {}})
        .type_name("K/N");
    add_option(
        app, "--join", options.parts,
        "Weigh nothing: put these parts of an audit of GRAPH, JSON or TSV, together")
        .type_name("PART");
}

void bind(CLI::App& app, Options& options)
{
    add_graph(app, options.graph);
    add_as_of(app, options.as_of);
    add_format(app, options.wish.format);
    add_option(
        app, "--verdict", options.wish.verdicts, "Only claims with this verdict, may be repeated")
        .check(one_of(verdict_words()))
        .one_value_each()
        .type_name("V");
    add_number(
        app, "--min-sources", options.wish.rule.sources, 0,
        "Sources that each claim must have at least, else exit 1");
    add_number(
        app, "--min-reports", options.wish.rule.reports, 0,
        "Reports that each claim must have at least, else exit 1");
    add_max_chains(app, options.limits.max_chains);
    bind_parts(app, options);
}

} // namespace

Action declare_audit(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    bind(app, *options);

    return [options](Output& out) {
        require_whole(*options);
        AuditAnswer answer(out, options->wish);
        if (options->wish.format == Format::tsv && options->from.empty()) {
            out.write(tsv_header());
        }
        answer_into(answer, *options);
        write_verdict_on_rule(out, answer, options->wish);
        return answer.failing().empty() ? ExitCode::done : ExitCode::answer_is_no;
    };
}

Explanation explain_audit()
{
    return {
        R"(Weighs every claim of a dossier and lists verdicts and counts, the worst first,
contested claims with a star. With --min-sources or --min-reports a house rule is held
against the pessimist's counts, and the exit code is 1 if a claim fails it: for a check
before publishing. JSON has one object a line.

JSON and TSV are written while the weighing goes on, in the dossier's order. An audit
that was stopped can be gone on with: take the last line off what it wrote, which may be
cut off, and add to it what --from prints for the claim of that line. To share the work,
run --shard 1/16 to 16/16 wherever there is a copy of GRAPH, each as JSON or TSV, without
--verdict; --join then prints what one run would have. A claim is in the share that the
64-bit FNV-1a hash of its id gives, modulo 16, plus 1: in every version.)",
        {{"hearsay audit graphs/niger-uranium.json", "Every claim, the worst first"},
         {"hearsay audit graphs/putin-kim-2023.json --verdict single-source",
          "Only the claims that hang on one voice"},
         {"hearsay audit graphs/niger-uranium.json --min-sources 2",
          "A house rule: two sources for every claim", ExitCode::answer_is_no},
         {"hearsay audit graphs/niger-uranium.json --shard 1/2 --format json > part-1.jsonl",
          "Half of the work, for one of two machines"}}};
}

} // namespace hearsay
