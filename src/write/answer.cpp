#include "write/answer.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

constexpr std::size_t widest_id = 30;
constexpr std::size_t most_rows = 20;

RecordKind kind_of(const Answer& answer, Vertex vertex)
{
    return record_of(answer.labels.provenance(), vertex).kind;
}

std::string id_text(const Answer& answer, Vertex vertex)
{
    return std::string(id_of(answer.labels.provenance(), vertex));
}

} // namespace

const Claim& Answer::claim() const
{
    const auto record = record_of(labels.provenance(), weighing.claim);
    return labels.provenance().dossier->claims()[record.number];
}

WayEnd end_of(const Answer& answer, const Way& way)
{
    if (kind_of(answer, way.back()) == RecordKind::speaker) {
        return WayEnd::speaker;
    }
    const auto& origins = answer.weighing.origins;
    const bool origin = std::ranges::find(origins, way.back()) != origins.end();
    return origin ? WayEnd::first_hand : WayEnd::nobody;
}

std::vector<Way> grounded_ways(const Answer& answer)
{
    std::vector<Way> grounded;
    for (const auto& way : answer.weighing.chains) {
        if (end_of(answer, way) != WayEnd::nobody) {
            grounded.push_back(way);
        }
    }
    return grounded;
}

Way way_of(const Contest& contest)
{
    Way way{contest.article};
    way.insert(way.end(), contest.via.begin(), contest.via.end());
    if (contest.speaker) {
        way.push_back(*contest.speaker);
    }
    return way;
}

std::vector<std::string> steps_of(const Answer& answer, const Way& way)
{
    std::vector<std::string> steps{answer.labels.publisher_of(way.front())};
    for (std::size_t step = 1; step < way.size(); ++step) {
        steps.push_back(answer.labels.of(way[step]));
    }
    return steps;
}

std::string_view words_for(WayEnd end)
{
    switch (end) {
    case WayEnd::speaker:
        return "";
    case WayEnd::first_hand:
        return "first-hand";
    case WayEnd::nobody:
        return "naming nobody";
    }
    return "";
}

std::string line_of(const Answer& answer, const Way& way)
{
    std::string line;
    for (const auto& step : steps_of(answer, way)) {
        line += (line.empty() ? "" : " ← ") + step;
    }
    const auto end = words_for(end_of(answer, way));
    return end.empty() ? line : line + ", " + std::string(end);
}

void write_ways(Page& page, const Answer& answer, const std::vector<Way>& ways, std::size_t indent)
{
    const auto shown = std::min(ways.size(), most_rows);
    const std::string margin(indent, ' ');
    std::size_t columns = 0;
    for (std::size_t place = 0; place < shown; ++place) {
        columns = std::max(columns, display_width(id_text(answer, ways[place].front())));
    }
    columns = std::min(columns, widest_id);
    for (std::size_t place = 0; place < shown; ++place) {
        const auto& way = ways[place];
        page.row(
            margin + padded(id_text(answer, way.front()), columns) + "  ", line_of(answer, way));
    }
    if (shown < ways.size()) {
        page.paragraph(
            "… and " + in_figures(ways.size() - shown, "more chain") +
                ", '--format json' lists them all",
            indent);
    }
}

} // namespace hearsay
