#include "write/standing_text.hpp"

#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "analysis/verdict.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

std::string counts_of(const Standing& standing)
{
    if (standing.sources.high == 0) {
        return {};
    }
    if (standing.sources == standing.reports) {
        return " (" + range_text(standing.sources) + ")";
    }
    const auto of = [](const Range& range, const std::string& noun) {
        return range_text(range) + " " + noun + (range == Range{1, 1} ? "" : "s");
    };
    return " (" + of(standing.sources, "source") + ", " + of(standing.reports, "report") + ")";
}

/// The greater the better.
auto worth_of(const Standing& standing)
{
    return std::tuple(
        strength_of(standing.verdict), standing.reports.low, standing.sources.low,
        standing.reports.high, standing.sources.high);
}

/// `how` stands between the verb and where it leads.
std::string change_text(const Standing& before, const Standing& after, const std::string& how)
{
    std::string text;
    const auto change = worth_of(after) <=> worth_of(before);
    if (change != 0) {
        text = (change < 0 ? "falls" : "rises") + how + standing_text(after);
    }
    if (before.contested != after.contested) {
        text += text.empty() ? "is " : ", ";
        text += after.contested ? "contested then" : "no longer contested";
    }
    return text;
}

std::string json_of(const Range& range)
{
    return fmt::format("{{\"low\":{},\"high\":{}}}", range.low, range.high);
}

} // namespace

std::string range_text(const Range& range)
{
    return range.low == range.high ? std::to_string(range.high)
                                   : std::to_string(range.low) + "–" + std::to_string(range.high);
}

std::string standing_text(const Standing& standing)
{
    return std::string(name_of(standing.verdict)) + counts_of(standing);
}

std::string change_text(const Standing& before, const Standing& after)
{
    return change_text(before, after, " from " + standing_text(before) + " to ");
}

std::string effect_text(const Standing& before, const Standing& after)
{
    const auto text = change_text(before, after, " to ");
    return text.empty() ? "stays" : text;
}

std::string json_of(const Standing& standing)
{
    return fmt::format(
        "{{\"verdict\":\"{}\",\"contested\":{},\"sources\":{},\"reports\":{},\"complete\":{}}}",
        name_of(standing.verdict), standing.contested, json_of(standing.sources),
        json_of(standing.reports), standing.complete);
}

std::string tsv_of(const Standing& standing)
{
    return fmt::format(
        "{}\t{}\t{}\t{}\t{}\t{}\t{}", name_of(standing.verdict), standing.contested,
        standing.sources.low, standing.sources.high, standing.reports.low, standing.reports.high,
        standing.complete);
}

std::string tsv_columns(const std::string& ending)
{
    std::vector<std::string> names;
    for (const auto* name :
         {"verdict", "contested", "sources_low", "sources_high", "reports_low", "reports_high",
          "complete"}) {
        names.push_back(name + ending);
    }
    return fmt::format("{}", fmt::join(names, "\t"));
}

} // namespace hearsay
