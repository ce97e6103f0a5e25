#include "write/quotes_text.hpp"

#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "model/terms.hpp"
#include "write/labels.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/stance.hpp"
#include "write/table.hpp"

namespace hearsay {
namespace {

const Attribution& attribution_of(const Labels& labels, const Quote& quote)
{
    return labels.provenance().dossier->attributions()[quote.attribution];
}

std::string speaker_label(const Labels& labels, const Quote& quote)
{
    if (quote.speaker) {
        return labels.of(vertex_of(labels.provenance(), *quote.speaker));
    }
    const bool seen = labels.provenance().ends[quote.attribution] == End::seen;
    return seen ? "(first-hand)" : "(nobody named)";
}

/// `indirect, draft`: what else there is to know of it, between brackets.
std::string tags_of(const Attribution& attribution, bool retracted)
{
    std::vector<std::string_view> tags;
    if (attribution.mode) {
        tags.push_back(term_for(*attribution.mode));
    }
    if (attribution.status == Status::draft || attribution.status == Status::rejected) {
        tags.push_back(term_for(*attribution.status));
    }
    if (retracted) {
        tags.emplace_back("retracted");
    }
    return tags.empty() ? std::string() : fmt::format(" [{}]", fmt::join(tags, ", "));
}

/// `denies: The ferry has been sold [indirect, draft]`.
std::string claim_label(const Labels& labels, const Quote& quote)
{
    const auto& provenance = labels.provenance();
    const auto& attribution = attribution_of(labels, quote);
    const auto& claim = provenance.dossier->claims()[provenance.claims[quote.attribution]];
    return std::string(verb_for(attribution.stance)) + ": " + claim.text +
           tags_of(attribution, quote.retracted);
}

/// `KompasTV ← CNN`: through whom it came down.
std::string way_label(const Labels& labels, const Quote& quote)
{
    auto way = labels.publisher_of(vertex_of(labels.provenance(), quote.article));
    for (const auto& step : attribution_of(labels, quote).via) {
        way += " ← " + labels.of_id(step.text);
    }
    return way;
}

std::string date_label(const Quote& quote)
{
    const auto date = quote.date ? quote.date->text : std::string();
    return quote.within == Within::possibly ? date + "?" : date;
}

std::vector<std::string> cells_of(const Labels& labels, const Quote& quote)
{
    return {
        speaker_label(labels, quote), claim_label(labels, quote), way_label(labels, quote),
        date_label(quote), attribution_of(labels, quote).id.text};
}

Table table_of(
    const Labels& labels, const std::vector<Quote>& quotes, const WordsByAttribution& words)
{
    Table table{{{"speaker"}, {"claim", Align::left, 24}, {"in"}, {"date"}, {"id"}}, {}};
    std::string speaker;
    for (const auto& quote : quotes) {
        auto cells = cells_of(labels, quote);
        if (cells.front() == speaker) {
            cells.front().clear();
        } else {
            speaker = cells.front();
        }
        table.rows.push_back(std::move(cells));
        if (const auto found = words.find(quote.attribution); found != words.end()) {
            table.rows.push_back({"", in_marks(found->second)});
        }
    }
    return table;
}

std::string sum_of(const std::vector<Quote>& quotes)
{
    std::set<RecordRef> speakers;
    std::set<RecordRef> articles;
    std::size_t possible = 0;
    for (const auto& quote : quotes) {
        articles.insert(quote.article);
        if (quote.speaker) {
            speakers.insert(*quote.speaker);
        }
        possible += quote.within == Within::possibly ? 1 : 0;
    }
    auto sum = in_figures(quotes.size(), "quote") + " of " + counted(speakers.size(), "speaker") +
               " in " + in_figures(articles.size(), "article") + ".";
    if (possible != 0) {
        sum += " Of " + std::to_string(possible) +
               " (?) the date leaves open whether it lies in the time asked for.";
    }
    return sum;
}

/// What a tally's missing record stands for.
std::string_view name_of_none(CountBy by)
{
    switch (by) {
    case CountBy::speaker:
        return "(nobody named)";
    case CountBy::outlet:
        return "(no outlet recorded)";
    case CountBy::via:
        return "(nobody in between)";
    case CountBy::claim:
        break;
    }
    return "";
}

} // namespace

void write_quotes(
    Output& out, const Provenance& provenance, const std::vector<Quote>& quotes,
    const WordsByAttribution& words)
{
    Page page(out);
    if (quotes.empty()) {
        page.paragraph("Nobody is quoted so.");
        return;
    }
    write_table(out, table_of(Labels(provenance), quotes, words));
    page.blank();
    page.paragraph(sum_of(quotes));
}

void write_tallies(
    Output& out, const Provenance& provenance, const std::vector<Tally>& tallies, CountBy by,
    std::size_t quotes)
{
    const Labels labels(provenance);
    Table table{
        {{std::string(name_of(by)), Align::left, 16},
         {"id"},
         {"quotes", Align::right},
         {"articles", Align::right}},
        {}};
    const bool claims = by != CountBy::claim; // then each has one
    table.columns.push_back({claims ? "claims" : "speakers", Align::right});
    for (const auto& tally : tallies) {
        const auto id = tally.record ? id_of(*provenance.dossier, *tally.record) : "";
        const auto name =
            tally.record ? label_of(*provenance.dossier, *tally.record) : name_of_none(by);
        table.rows.push_back(
            {std::string(name), std::string(id), std::to_string(tally.quotes),
             std::to_string(tally.articles),
             std::to_string(claims ? tally.claims : tally.speakers)});
    }
    write_table(out, table);
    Page page(out);
    if (!tallies.empty()) {
        page.blank();
    }
    page.paragraph(in_figures(quotes, "quote") + ".");
}

std::string_view name_of(CountBy by)
{
    switch (by) {
    case CountBy::speaker:
        return "speaker";
    case CountBy::outlet:
        return "outlet";
    case CountBy::claim:
        return "claim";
    case CountBy::via:
        break;
    }
    return "via";
}

} // namespace hearsay
