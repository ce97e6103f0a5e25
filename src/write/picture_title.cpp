#include "write/picture_title.hpp"

#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "write/verdict_words.hpp"

namespace hearsay {
namespace {

std::string text_of(const Range& range)
{
    return range.low == range.high ? fmt::format("{}", range.low)
                                   : fmt::format("{} to {}", range.low, range.high);
}

bool is_a_view(ClaimKind kind)
{
    return kind == ClaimKind::opinion || kind == ClaimKind::forecast || kind == ClaimKind::intent;
}

bool agrees_only(const Provenance& provenance, const Weighing& weighing)
{
    const auto& claim = provenance.dossier->claims()[provenance.graph[weighing.claim].number];
    return claim.kind && is_a_view(*claim.kind);
}

/// The text, to be broken between its parts alone: with blanks that no line ends at.
std::string unbroken(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        result += character == ' ' ? "\u00A0" : std::string(1, character);
    }
    return result;
}

} // namespace

std::string weighing_text(const Provenance& provenance, const Weighing& weighing)
{
    std::vector<std::string> parts{
        badge_of(weighing), "sources " + text_of(weighing.sources),
        "reports " + text_of(weighing.reports),
        fmt::format("{} of {} attributed", weighing.coverage.attributed, weighing.coverage.total)};
    if (weighing.verdict == Verdict::several_sources) {
        parts.emplace_back("no shared upstream is recorded");
    }
    if (weighing.origins.size() > 1 && agrees_only(provenance, weighing)) {
        parts.emplace_back("agreement of views, not confirmation");
    }
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : "\u00A0· ") + unbroken(part);
    }
    return text;
}

} // namespace hearsay
