#include "write/weighing_text.hpp"

#include "analysis/verdict.hpp"
#include "model/terms.hpp"
#include "write/sentence.hpp"
#include "write/weighing_cautions.hpp"
#include "write/weighing_proof.hpp"
#include "write/weighing_summary.hpp"

namespace hearsay {
namespace {

Tone tone_of(const Weighing& weighing)
{
    if (weighing.verdict == Verdict::several_sources) {
        return weighing.contested ? Tone::uncertain : Tone::good;
    }
    return weighing.verdict == Verdict::several_sources_if ? Tone::uncertain : Tone::bad;
}

void write_verdict(Page& page, const Answer& answer)
{
    const auto& claim = answer.claim();
    const auto& weighing = answer.weighing;
    const std::string verdict(name_of(weighing.verdict));
    const auto kind = claim.kind ? ", " + std::string(term_for(*claim.kind)) : std::string();
    page.flow(
        verdict + (weighing.contested ? ", contested: " : ": "),
        claim.text + " (" + claim.id.text + kind + ")", 2, tone_of(weighing));
    page.blank();
    page.paragraph(summary_of(answer));
}

std::string figure(std::size_t number)
{
    const auto text = std::to_string(number);
    return std::string(text.size() < 8 ? 8 - text.size() : 0, ' ') + text;
}

void write_count(
    Page& page, const std::string& name, const std::string& low, std::size_t high,
    std::string_view meaning)
{
    page.row("  " + padded(name, 8) + padded(low, 8) + "  " + figure(high) + "  ", meaning);
}

std::string coverage_of(const Coverage& coverage)
{
    return std::to_string(coverage.attributed) + " of " + in_figures(coverage.total, "assertion") +
           (coverage.attributed == 1 ? " reaches" : " reach") + " an origin, " +
           std::to_string(coverage.reviewed) + " reviewed";
}

void write_counts(Page& page, const Answer& answer)
{
    const auto& weighing = answer.weighing;
    if (weighing.coverage.total == 0) {
        return;
    }
    page.heading("Counts    at least   at most");
    write_count(
        page, "sources", figure(weighing.sources.low), weighing.sources.high,
        "chains that share nothing that we have not seen");
    write_count(
        page, "reports", figure(weighing.reports.low), weighing.reports.high,
        "chains that share no article in hand either");
    write_count(
        page, "origins", "", weighing.origins.size(), "speakers and first-hand articles reached");
    page.row("  coverage  ", coverage_of(weighing.coverage));
}

void write_conditions(Page& page, const Answer& answer)
{
    const auto& weighing = answer.weighing;
    if (weighing.lost.empty()) {
        return;
    }
    page.heading(
        weighing.verdict == Verdict::several_sources_if ? "Must hold"
                                                        : "Must hold for the counts at most");
    for (const auto& loss : weighing.lost) {
        page.row("  - ", condition_of(answer, loss) + members_of(answer, loss) + cost_of(loss));
    }
}

std::string ways_of(const Range& ways)
{
    return ways.low == ways.high
               ? in_figures(ways.high, "way")
               : std::to_string(ways.low) + " to " + std::to_string(ways.high) + " ways";
}

std::string note_of(const Answer& answer, Vertex origin)
{
    const auto& provenance = answer.labels.provenance();
    const auto record = record_of(provenance, origin);
    if (record.kind == RecordKind::article) {
        return ", first-hand";
    }
    return provenance.dossier->speakers()[record.number].named ? "" : ", not named";
}

void write_origins(Page& page, const Answer& answer)
{
    if (answer.weighing.heard.empty()) {
        return;
    }
    page.heading("Origins");
    for (const auto& heard : answer.weighing.heard) {
        page.flow(
            "  " + answer.labels.with_id(heard.origin),
            ", heard " + ways_of(heard.ways) + note_of(answer, heard.origin), 4);
    }
}

void write_chains(Page& page, const Answer& answer)
{
    if (answer.weighing.chains.empty()) {
        return;
    }
    page.heading("Chains");
    write_ways(page, answer, answer.weighing.chains);
}

} // namespace

void write_text(Output& out, const Provenance& provenance, const Weighing& weighing)
{
    Page page(out);
    const Labels labels(provenance);
    const Answer answer{weighing, labels};
    write_verdict(page, answer);
    write_counts(page, answer);
    write_conditions(page, answer);
    write_contests(page, answer);
    write_origins(page, answer);
    write_chains(page, answer);
    write_proof(page, answer);
    write_cautions(page, answer);
}

} // namespace hearsay
