#include "write/house_rule.hpp"

#include "write/page.hpp"
#include "write/sentence.hpp"

namespace hearsay {

bool asks_nothing(const HouseRule& rule)
{
    return rule.sources == 0 && rule.reports == 0;
}

bool holds(const HouseRule& rule, const Range& sources, const Range& reports)
{
    return sources.low >= rule.sources && reports.low >= rule.reports;
}

std::string failing_line(const HouseRule& rule, std::size_t failing, std::size_t claims)
{
    std::vector<std::string> asked;
    if (rule.sources != 0) {
        asked.push_back(in_figures(rule.sources, "source"));
    }
    if (rule.reports != 0) {
        asked.push_back(in_figures(rule.reports, "report"));
    }
    return std::to_string(failing) + " of " + in_figures(claims, "claim") +
           (failing == 1 ? " fails: at least " : " fail: at least ") + listed(asked) + " asked for";
}

void write_failing(
    Output& out, const HouseRule& rule, const std::vector<std::string>& failing, std::size_t claims)
{
    Page page(out);
    page.heading(failing_line(rule, failing.size(), claims));
    for (const auto& claim : failing) {
        page.paragraph(claim, 2);
    }
}

} // namespace hearsay
