#include "write/claim_sheet_chains.hpp"

#include <algorithm>

#include "analysis/contest.hpp"
#include "write/picture_texts.hpp"
#include "write/sentence.hpp"
#include "write/stance.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_rows = 200;

const Article& article_of(const Provenance& provenance, Vertex vertex)
{
    return provenance.dossier->articles()[provenance.graph[vertex].number];
}

/// The language of the text that an attribution's words stand in.
std::string language_of(const Dossier& dossier, const Attribution& attribution)
{
    for (const auto& evidence : attribution.evidence) {
        const auto text = dossier.find_text(evidence.text);
        if (text && !dossier.texts()[text->number].language.empty()) {
            return dossier.texts()[text->number].language;
        }
    }
    const auto article = dossier.find(attribution.article.text);
    const bool known = article && article->kind == RecordKind::article;
    return known ? dossier.articles()[article->number].language : std::string();
}

/// The article by its id, with its title and date below.
Grid::Cell article_cell(const ClaimPage& page, Vertex vertex)
{
    const auto& provenance = page.answer.labels.provenance();
    const auto& article = article_of(provenance, vertex);
    const auto& url = article.url.empty() ? article.archived : article.url;
    Grid::Cell cell{{{article.id.text, RunKind::code, "", url}}};
    if (!article.title.empty()) {
        cell.push_back({{article.title, RunKind::name, article.language, ""}});
    }
    if (article.published) {
        cell.push_back(
            plain(article.published->text + (article.date_inferred ? " (inferred)" : "")));
    }
    return cell;
}

/// Which claim an attribution is of, where it is another than the page's.
void add_other_claim(Grid::Cell& cell, const ClaimPage& page, std::uint32_t attribution)
{
    const auto& provenance = page.answer.labels.provenance();
    const auto& claim = provenance.dossier->claims()[provenance.claims[attribution]];
    if (claim.id != page.answer.claim().id) {
        cell.push_back(
            {{"in the form: ", RunKind::plain, "", ""},
             {claim.text, RunKind::name, claim.language, ""}});
    }
}

/// What is recorded of an attribution, and its words.
void add_attribution(Grid::Cell& cell, const ClaimPage& page, std::uint32_t number)
{
    const auto& dossier = *page.answer.labels.provenance().dossier;
    const auto& attribution = dossier.attributions()[number];
    add_other_claim(cell, page, number);
    Line line{{attribution.id.text, RunKind::code, "", ""}};
    if (const auto text = short_text(attribution); !text.empty()) {
        line.push_back({": ", RunKind::plain, "", ""});
        line.push_back({text, RunKind::name, "", ""});
    }
    cell.push_back(std::move(line));
    if (page.choices.words == nullptr) {
        return;
    }
    const auto words = page.choices.words->find(number);
    if (words != page.choices.words->end()) {
        cell.push_back({{words->second, RunKind::quoted, language_of(dossier, attribution), ""}});
    }
}

Grid::Cell chain_cell(const ClaimPage& page, const Way& way, const Chain& chain)
{
    Grid::Cell cell{chain_line(page.answer, way)};
    for (const auto attribution : chain.segments) {
        add_attribution(cell, page, attribution);
    }
    return cell;
}

/// Which of `cut` a chain passes; a chain that reaches nobody need not pass any.
Grid::Cell cut_cell(const Answer& answer, const Way& way, const std::vector<Vertex>& cut)
{
    if (end_of(answer, way) == WayEnd::nobody) {
        return {plain("reaches nobody")};
    }
    Grid::Cell cell;
    for (const auto vertex : cut) {
        if (std::ranges::find(way, vertex) != way.end()) {
            cell.push_back({{answer.labels.of(vertex), RunKind::name, "", ""}});
        }
    }
    return cell;
}

/// The cuts that the table shows: one where both are the same.
std::vector<std::pair<std::string, const std::vector<Vertex>*>> cuts_of(const Weighing& weighing)
{
    const auto& cut = weighing.cut;
    if (cut.sources.empty()) {
        return {};
    }
    if (cut.sources == cut.reports) {
        return {{"Passes", &cut.sources}};
    }
    return {{"Passes, for sources", &cut.sources}, {"Passes, for reports", &cut.reports}};
}

std::vector<Grid::Cell>
contest_row(const ClaimPage& page, std::uint32_t attribution, const Contest& contest)
{
    const auto& labels = page.answer.labels;
    Grid::Cell chain{chain_line(page.answer, way_of(contest))};
    add_attribution(chain, page, attribution);
    const auto who = contest.speaker ? labels.of(*contest.speaker) : std::string("nobody named");
    return {
        {{{who, RunKind::name, "", ""}}},
        {plain(verb_for(contest.stance))},
        article_cell(page, contest.article),
        std::move(chain)};
}

} // namespace

Line chain_line(const Answer& answer, const Way& way)
{
    Line line;
    for (const auto& step : steps_of(answer, way)) {
        if (!line.empty()) {
            line.push_back({" ← ", RunKind::plain, "", ""});
        }
        line.push_back({step, RunKind::name, "", ""});
    }
    const auto end = words_for(end_of(answer, way));
    if (!end.empty()) {
        line.push_back({", " + std::string(end), RunKind::plain, "", ""});
    }
    return line;
}

Grid chain_table(const ClaimPage& page)
{
    const auto& weighing = page.matter.weighing;
    const auto cuts = cuts_of(weighing);
    const auto shown = std::min(weighing.chains.size(), most_rows);
    Grid grid;
    grid.caption = "From the article that carries the claim to where it comes from";
    if (shown < weighing.chains.size()) {
        grid.caption += "; the first " + std::to_string(shown) + " of " +
                        std::to_string(weighing.chains.size());
    }
    grid.headings = {"No.", "Article", "Chain"};
    for (const auto& cut : cuts) {
        grid.headings.push_back(cut.first);
    }
    for (std::size_t place = 0; place < shown; ++place) {
        const auto& way = weighing.chains[place];
        auto& row = grid.rows.emplace_back();
        row.push_back({plain(std::to_string(place + 1))});
        row.push_back(article_cell(page, way.front()));
        row.push_back(chain_cell(page, way, page.matter.chains.of(place)));
        for (const auto& cut : cuts) {
            row.push_back(cut_cell(page.answer, way, *cut.second));
        }
    }
    return grid;
}

Grid contest_table(const ClaimPage& page)
{
    const auto& matter = page.matter;
    Grid grid;
    grid.caption = "Who speaks against the claim, or could not confirm it, and through whom";
    grid.headings = {"Who", "How", "Article", "Chain"};
    for (std::size_t place = 0; place < matter.weighing.contested_by.size(); ++place) {
        grid.rows.push_back(contest_row(
            page, matter.scope.contesting[place].attribution, matter.weighing.contested_by[place]));
    }
    for (const auto attribution : matter.undecided) {
        const auto& provenance = page.answer.labels.provenance();
        grid.rows.push_back(contest_row(page, attribution, contest_of(provenance, attribution)));
    }
    return grid;
}

} // namespace hearsay
