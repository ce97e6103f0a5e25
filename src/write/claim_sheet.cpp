#include "write/claim_sheet.hpp"

#include <algorithm>

#include "model/terms.hpp"
#include "write/check_text.hpp"
#include "write/claim_sheet_chains.hpp"
#include "write/sentence.hpp"
#include "write/stance.hpp"
#include "write/verdict_words.hpp"
#include "write/weighing_cautions.hpp"
#include "write/weighing_condition.hpp"
#include "write/weighing_counts.hpp"
#include "write/weighing_proof.hpp"
#include "write/weighing_summary.hpp"

namespace hearsay {
namespace {

Line strong(std::string_view text)
{
    return {{std::string(text), RunKind::strong, "", ""}};
}

Bullets bullets_of(const std::vector<std::string>& sentences)
{
    Bullets bullets;
    for (const auto& sentence : sentences) {
        bullets.items.push_back(plain(sentence));
    }
    return bullets;
}

Terms terms_of_claim(const Claim& claim)
{
    Terms terms{{{"Claim", {{claim.id.text, RunKind::code, "", ""}}}}};
    const auto add = [&terms](std::string term, std::string_view text, std::string language) {
        if (!text.empty()) {
            terms.terms.push_back(
                {std::move(term), {{std::string(text), RunKind::name, std::move(language), ""}}});
        }
    };
    add("Kind", claim.kind ? term_for(*claim.kind) : "", "");
    add("About", claim.about ? std::string_view(claim.about->text) : "", "");
    add("Place", claim.place, "");
    for (const auto& [language, text] : claim.texts) {
        add("In other words, " + language, text, language);
    }
    return terms;
}

void add_opening(Sheet& sheet, const ClaimPage& page)
{
    sheet.opening.emplace_back(Paragraph{strong(meaning_of(page.matter.weighing.verdict))});
    sheet.opening.emplace_back(Paragraph{plain(summary_of(page.answer))});
    sheet.opening.emplace_back(terms_of_claim(page.answer.claim()));
}

void add_counts(Sheet& sheet, const ClaimPage& page)
{
    const auto& weighing = page.matter.weighing;
    const auto counts = counts_of(weighing);
    if (counts.empty()) {
        return;
    }
    Grid grid;
    grid.caption = "At least: as a pessimist counts. At most: as an optimist does.";
    grid.headings = {"Count", "At least", "At most", "What is counted"};
    for (const auto& [name, low, high, meaning] : counts) {
        grid.rows.push_back(
            {{plain(name)},
             {plain(low ? std::to_string(*low) : "–")},
             {plain(std::to_string(high))},
             {plain(meaning)}});
    }
    const Paragraph coverage{plain("Coverage: " + text_of(weighing.coverage) + ".")};
    sheet.sections.push_back({"Counts", {std::move(grid), coverage}});
}

void add_list(Sheet& sheet, std::string_view heading, const std::vector<std::string>& sentences)
{
    if (!sentences.empty()) {
        sheet.sections.push_back({std::string(heading), {bullets_of(sentences)}});
    }
}

/// The questions that would move the claim most, each with the answers that would.
void add_next(Sheet& sheet, const ClaimPage& page)
{
    constexpr std::size_t most = 5;
    if (page.choices.next == nullptr) {
        return;
    }
    const auto& next = *page.choices.next;
    std::vector<std::string> sentences{summary_of(page.answer.labels.provenance(), next)};
    for (const auto& check : next.checks) {
        const auto text = text_of(page.answer.labels, next, check);
        auto sentence = text.question;
        for (const auto& outcome : text.outcomes) {
            sentence += outcome.moves ? " It " + outcome.effect + " " + outcome.condition + "." : "";
        }
        if (sentences.size() <= most && sentence != text.question) {
            sentences.push_back(std::move(sentence));
        }
    }
    add_list(sheet, "What to check next", sentences);
}

void add_contests(Sheet& sheet, const ClaimPage& page)
{
    auto grid = contest_table(page);
    SheetPart part = std::move(grid);
    if (std::get<Grid>(part).rows.empty()) {
        part = Paragraph{plain("Nobody is recorded as denying or doubting it.")};
    }
    sheet.sections.push_back({"Who contests it", {std::move(part)}});
}

/// What the picture shows, for who does not see it.
std::string description_of(const ClaimPage& page)
{
    return "Arrows lead from the claim to the articles that carry it, and on to where each has it "
           "from. The table of chains says the same in words. " +
           summary_of(page.answer);
}

void add_picture(Sheet& sheet, const ClaimPage& page)
{
    const auto& weighing = page.matter.weighing;
    if (weighing.chains.empty() && weighing.contested_by.empty()) {
        return;
    }
    Figure figure;
    figure.svg = page.choices.svg;
    figure.title = "Who relies on whom for this claim";
    figure.description = description_of(page);
    constexpr std::size_t most_lines = 20;
    for (const auto& way : weighing.chains) {
        if (figure.lines.size() == most_lines) {
            figure.lines.push_back(
                plain("… and " + in_figures(weighing.chains.size() - most_lines, "more chain")));
            break;
        }
        figure.lines.push_back(chain_line(page.answer, way));
    }
    for (const auto& contest : weighing.contested_by) {
        auto line = chain_line(page.answer, way_of(contest));
        line.push_back({", who " + std::string(verb_for(contest.stance)), RunKind::plain, "", ""});
        figure.lines.push_back(std::move(line));
    }
    sheet.sections.push_back({"Picture", {std::move(figure)}});
}

void add_chains(Sheet& sheet, const ClaimPage& page)
{
    if (!page.matter.weighing.chains.empty()) {
        sheet.sections.push_back({"Chains", {chain_table(page)}});
    }
}

/// The chains that a proof names, by their numbers in the table.
Bullets numbered(const ClaimPage& page, const std::vector<Way>& ways)
{
    const auto& chains = page.matter.weighing.chains;
    Bullets bullets;
    for (const auto& way : ways) {
        const auto place = std::ranges::find(chains, way) - chains.begin();
        Line line = plain("No. " + std::to_string(place + 1) + ": ");
        const auto steps = chain_line(page.answer, way);
        line.insert(line.end(), steps.begin(), steps.end());
        bullets.items.push_back(std::move(line));
    }
    return bullets;
}

void add_proof(Sheet& sheet, const ClaimPage& page)
{
    const auto proof = proof_of(page.answer);
    if (proof.empty()) {
        return;
    }
    SheetSection section{"Proof", {}};
    for (const auto& step : proof) {
        section.parts.emplace_back(Paragraph{plain(step.sentence)});
        if (!step.ways.empty()) {
            section.parts.emplace_back(numbered(page, step.ways));
        }
    }
    section.parts.emplace_back(Paragraph{plain(
        "To check at most: the table says which of these each chain passes. Take them away, and no "
        "chain to an origin is left.")});
    if (page.matter.weighing.disjoint.sources.size() > 1) {
        section.parts.emplace_back(Paragraph{plain(
            "To check at least: compare the chains that are named, two by two. No outlet, no "
            "speaker, no owner and no organization stands behind two of them, as far as it is "
            "recorded; for sources alone, articles in hand may be shared.")});
    }
    sheet.sections.push_back(std::move(section));
}

void add_origins(Sheet& sheet, const ClaimPage& page)
{
    std::vector<std::string> origins;
    for (const auto& heard : page.matter.weighing.heard) {
        origins.push_back(
            page.answer.labels.with_id(heard.origin) + text_of(page.answer, heard) + ".");
    }
    add_list(sheet, "Origins", origins);
}

void add_words(Sheet& sheet)
{
    Terms terms;
    for (const auto& [term, meaning] : std::initializer_list<std::pair<const char*, const char*>>{
             {"Chain", "From an article through what it names as its source to whoever said, wrote "
                       "or saw it, as recorded."},
             {"Origin", "A speaker, or an article whose reporter was there."},
             {"In hand", "An article whose text the recorder had. What such an article cites and "
                         "nobody had is not seen."},
             {"At most", "Identities as recorded, dates ignored."},
             {"At least", "Voices of one organization, guests of one occasion and outlets of one "
                          "owner count as one; who is not named may be anybody."}}) {
        terms.terms.push_back({term, plain(meaning)});
    }
    sheet.sections.push_back({"Words", {std::move(terms)}});
}

/// The latest of the dates on which attributions of the page were made or looked at, by their text.
std::string last_touched(const Dossier& dossier, const ClaimMatter& matter)
{
    std::string last;
    const auto look_at = [&last](const std::optional<Date>& date) {
        last = std::max(last, date ? date->text : std::string());
    };
    for (const auto number : attributions_in(matter)) {
        const auto& attribution = dossier.attributions()[number];
        look_at(attribution.recorded ? attribution.recorded->at : std::nullopt);
        look_at(attribution.reviewed ? attribution.reviewed->at : std::nullopt);
    }
    return last;
}

void add_dossier(Sheet& sheet, const ClaimPage& page)
{
    const auto& dossier = *page.answer.labels.provenance().dossier;
    const auto& records = dossier.records();
    Terms terms;
    const auto add = [&terms](const char* term, const std::string& text) {
        if (!text.empty()) {
            terms.terms.push_back({term, {{text, RunKind::name, "", ""}}});
        }
    };
    add("Dossier", records.title);
    add("Date", records.created ? records.created->text : "");
    add("Last recorded", last_touched(dossier, page.matter));
    add("Made by", records.generator);
    add("Page by", sheet.generator);
    const Paragraph limits{plain(
        "The counts say how the claim came down, not whether it is true. They rest on what is "
        "recorded: that no shared upstream is recorded does not say that there is none.")};
    sheet.sections.push_back({"About this page", {limits, std::move(terms)}});
}

} // namespace

Sheet claim_sheet(
    const Provenance& provenance, const ClaimMatter& matter, const ClaimSheetChoices& choices)
{
    const Labels labels(provenance);
    const Answer answer{matter.weighing, labels};
    const ClaimPage page{answer, matter, choices};
    const auto& claim = answer.claim();
    Sheet sheet;
    sheet.title = {claim.text, RunKind::plain, claim.language, ""};
    sheet.tone = tone_of(matter.weighing);
    sheet.badge = badge_of(matter.weighing);
    sheet.generator = "hearsay " HEARSAY_VERSION;
    add_opening(sheet, page);
    add_counts(sheet, page);
    add_list(sheet, heading_of_conditions(matter.weighing), conditions_of(answer));
    add_contests(sheet, page);
    add_picture(sheet, page);
    add_chains(sheet, page);
    add_proof(sheet, page);
    add_origins(sheet, page);
    add_list(sheet, "Cautions", cautions_of(answer));
    add_next(sheet, page);
    add_words(sheet);
    add_dossier(sheet, page);
    return sheet;
}

} // namespace hearsay
