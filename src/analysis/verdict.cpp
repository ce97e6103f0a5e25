#include "analysis/verdict.hpp"

#include <array>
#include <cstddef>

namespace hearsay {

Verdict verdict_of(const Weighing& weighing)
{
    if (weighing.coverage.total == 0) {
        return Verdict::unsupported;
    }
    if (weighing.sources.high == 0) {
        return weighing.circles.empty() ? Verdict::ungrounded : Verdict::circular;
    }
    if (weighing.origins.size() == 1) {
        return Verdict::single_source;
    }
    if (weighing.sources.high == 1) {
        return Verdict::single_channel;
    }
    if (weighing.reports.high == 1) {
        return Verdict::single_report;
    }
    return weighing.reports.low >= 2 ? Verdict::several_sources : Verdict::several_sources_if;
}

int strength_of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::several_sources:
        return static_cast<int>(Verdict::several_sources_if);
    case Verdict::several_sources_if:
        return static_cast<int>(Verdict::several_sources);
    default:
        return static_cast<int>(verdict);
    }
}

std::string_view name_of(Verdict verdict)
{
    constexpr std::array<std::string_view, 8> names{
        "unsupported",    "circular",      "ungrounded",      "single-source",
        "single-channel", "single-report", "several-sources", "several-sources-if"};
    return names[static_cast<std::size_t>(verdict)];
}

std::string_view name_of(Rule rule)
{
    constexpr std::array<std::string_view, 6> names{"exchange",   "dates",    "unnamed",
                                                    "speaks_for", "occasion", "owner"};
    return names[static_cast<std::size_t>(rule)];
}

} // namespace hearsay
