#include "write/weighing_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "model/terms.hpp"
#include "write/verdict_words.hpp"
#include "write/weighing_cautions.hpp"
#include "write/weighing_condition.hpp"
#include "write/weighing_counts.hpp"
#include "write/weighing_proof.hpp"
#include "write/weighing_summary.hpp"

namespace hearsay {
namespace {

void write_verdict(Page& page, const Answer& answer)
{
    const auto& claim = answer.claim();
    const auto& weighing = answer.weighing;
    const auto kind = claim.kind ? ", " + std::string(term_for(*claim.kind)) : std::string();
    page.flow(
        badge_of(weighing) + ": ", claim.text + " (" + claim.id.text + kind + ")", 2,
        tone_of(weighing));
    page.blank();
    page.paragraph(summary_of(answer));
}

std::string figure(std::size_t number)
{
    const auto text = std::to_string(number);
    return std::string(text.size() < 8 ? 8 - text.size() : 0, ' ') + text;
}

void write_counts(Page& page, const Answer& answer)
{
    const auto counts = counts_of(answer.weighing);
    if (counts.empty()) {
        return;
    }
    page.heading("Counts    at least   at most");
    for (const auto& [name, low, high, meaning] : counts) {
        const auto least = low ? figure(*low) : std::string();
        page.row("  " + padded(name, 8) + padded(least, 8) + "  " + figure(high) + "  ", meaning);
    }
    page.row("  coverage  ", text_of(answer.weighing.coverage));
}

void write_list(Page& page, std::string_view heading, const std::vector<std::string>& sentences)
{
    if (sentences.empty()) {
        return;
    }
    page.heading(heading);
    for (const auto& sentence : sentences) {
        page.row("  - ", sentence);
    }
}

void write_contests(Page& page, const Answer& answer)
{
    const auto& contests = answer.weighing.contested_by;
    if (contests.empty()) {
        return;
    }
    page.heading("Contested");
    std::size_t columns = 0;
    for (const auto& contest : contests) {
        const auto article = id_of(answer.labels.provenance(), contest.article);
        columns = std::max(columns, display_width(article));
    }
    columns = std::min<std::size_t>(columns, 30);
    for (const auto& contest : contests) {
        const std::string article(id_of(answer.labels.provenance(), contest.article));
        const std::string stance(term_for(contest.stance));
        page.row(
            "  " + padded(article, columns) + "  " + padded(stance, 6) + "  ",
            line_of(answer, way_of(contest)));
    }
}

void write_origins(Page& page, const Answer& answer)
{
    if (answer.weighing.heard.empty()) {
        return;
    }
    page.heading("Origins");
    for (const auto& heard : answer.weighing.heard) {
        page.flow("  " + answer.labels.with_id(heard.origin), text_of(answer, heard), 4);
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

void write_proof(Page& page, const Answer& answer)
{
    const auto proof = proof_of(answer);
    if (proof.empty()) {
        return;
    }
    page.heading("Proof");
    for (const auto& step : proof) {
        page.paragraph(step.sentence, 2);
        write_ways(page, answer, step.ways, 4);
    }
}

} // namespace

void write_text(Output& out, const Provenance& provenance, const Weighing& weighing)
{
    Page page(out);
    const Labels labels(provenance);
    const Answer answer{weighing, labels};
    write_verdict(page, answer);
    write_counts(page, answer);
    write_list(page, heading_of_conditions(weighing), conditions_of(answer));
    write_contests(page, answer);
    write_origins(page, answer);
    write_chains(page, answer);
    write_proof(page, answer);
    write_list(page, "Cautions", cautions_of(answer));
}

} // namespace hearsay
