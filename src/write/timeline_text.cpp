#include "write/timeline_text.hpp"

#include "model/naming.hpp"
#include "write/labels.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/stance.hpp"
#include "write/table.hpp"

namespace hearsay {
namespace {

constexpr std::int64_t day = 24 * 60 * 60;

const Article& article_of(const Provenance& provenance, const Appearance& appearance)
{
    return provenance.dossier->articles()[appearance.article];
}

std::string article_label(const Labels& labels, const Appearance& appearance)
{
    const auto& provenance = labels.provenance();
    auto label = labels.of(vertex_of(provenance, {RecordKind::article, appearance.article}));
    if (const auto& copied = article_of(provenance, appearance).copy_of) {
        label += ", copies " + labels.of_id(copied->text);
    }
    return label + (appearance.retracted ? " [retracted]" : "");
}

/// `denies ← CNN ← Leif-Eric Easley, said 2023-09-07`: how the article has it.
std::string way_label(const Labels& labels, std::uint32_t number, Vertex claim)
{
    const auto& provenance = labels.provenance();
    const auto& attribution = provenance.dossier->attributions()[number];
    auto way = std::string(verb_for(attribution.stance));
    if (attribution.claim.text != id_of(provenance, claim)) {
        way += " " + quoted(attribution.claim.text);
    }
    for (const auto& step : attribution.via) {
        way += " ← " + labels.of_id(step.text);
    }
    if (attribution.speaker) {
        way += " ← " + labels.of_id(attribution.speaker->text);
    }
    if (provenance.ends[number] == End::seen) {
        way += ", first-hand";
    }
    return attribution.said_on ? way + ", said " + attribution.said_on->text : way;
}

std::string date_label(const Provenance& provenance, const Appearance& appearance)
{
    const auto& published = article_of(provenance, appearance).published;
    const auto text = published ? published->text : std::string();
    return appearance.order == Order::open ? "~ " + text : text;
}

void add_rows(
    std::vector<std::vector<std::string>>& rows, const Labels& labels, const Appearance& appearance,
    Vertex claim)
{
    if (const auto days = appearance.silence / day; days != 0) {
        const auto number = static_cast<std::size_t>(days);
        rows.push_back({"", "… " + in_figures(number, "silent day") + " or more"});
    }
    auto date = date_label(labels.provenance(), appearance);
    auto article = article_label(labels, appearance);
    for (const auto number : appearance.attributions) {
        rows.push_back({date, article, way_label(labels, number, claim)});
        date.clear();
        article.clear();
    }
}

std::string first_sentence(const Labels& labels, const Timeline& timeline)
{
    std::vector<std::string> firsts;
    for (const auto& appearance : timeline.appearances) {
        if (appearance.may_be_first) {
            firsts.push_back(
                (appearance.published ? "" : "undated ") + article_label(labels, appearance));
        }
    }
    if (firsts.empty()) {
        return {};
    }
    const bool open = firsts.size() > 1;
    return " First " + std::string(open ? "was one of " : "was ") + listed(firsts, "or") +
           (open ? ": their dates leave it open." : ".");
}

void write_bursts(Page& page, const Labels& labels, const Timeline& timeline)
{
    for (const auto& burst : timeline.bursts) {
        const auto count = burst.last - burst.first + 1;
        const auto days = static_cast<std::size_t>((burst.longest + day - 1) / day);
        const auto& all = timeline.appearances;
        page.paragraph(
            in_figures(count, "article") + " within " + in_figures(days, "day") +
            " at most, from " + article_label(labels, all[burst.first]) + " to " +
            article_label(labels, all[burst.last]) + ".");
    }
}

/// What a person must know to read the rows.
void write_cautions(Page& page, const Timeline& timeline)
{
    std::size_t open = 0;
    for (const auto& appearance : timeline.appearances) {
        open += appearance.published && appearance.order == Order::open ? 1 : 0;
    }
    if (open != 0) {
        page.paragraph("~: perhaps before one of those above it.");
    }
    if (timeline.dated != timeline.appearances.size()) {
        page.paragraph("What is undated may stand anywhere, at the top too.");
    }
}

} // namespace

void write_timeline(
    Output& out, const Provenance& provenance, const Timeline& timeline, Vertex claim)
{
    Page page(out);
    const auto& all = timeline.appearances;
    if (all.empty()) {
        page.paragraph("No article has " + quoted(id_of(provenance, claim)) + ".");
        return;
    }
    const Labels labels(provenance);
    Table table{{{"published", Align::left, 12}, {"article", Align::left, 16}, {"has it"}}, {}};
    for (std::size_t place = 0; place < timeline.dated; ++place) {
        add_rows(table.rows, labels, all[place], claim);
    }
    for (std::size_t place = timeline.dated; place < all.size(); ++place) {
        const auto first = table.rows.size();
        add_rows(table.rows, labels, all[place], claim);
        table.rows[first].front() = "undated";
    }
    write_table(out, table);
    page.blank();
    page.paragraph(in_figures(all.size(), "article") + "." + first_sentence(labels, timeline));
    write_bursts(page, labels, timeline);
    write_cautions(page, timeline);
}

} // namespace hearsay
