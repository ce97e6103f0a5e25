#include "text/nesting.hpp"

#include <algorithm>
#include <vector>

namespace hearsay {
namespace {

bool is_within(const Saying& inner, const Saying& outer)
{
    return std::ranges::all_of(
               inner.cue, [&](const TokenRange& cue) { return outer.holds(cue); }) &&
           std::ranges::all_of(
               inner.content, [&](const TokenRange& content) { return outer.holds(content); });
}

/// Whether quotation marks stand among its words, or its cue says no more than that they are said.
bool is_sure(const Passage& passage, const Saying& saying)
{
    const auto cue = passage.words(saying.cue.front());
    if (saying.mode != Mode::indirect || cue == "said" || cue == "says") {
        return true;
    }
    return std::ranges::any_of(saying.content, [&](const TokenRange& content) {
        for (auto at = content.first; at < content.last; ++at) {
            if (passage[at].is_double_quote()) {
                return true;
            }
        }
        return false;
    });
}

} // namespace

void drop_nested(Findings& findings)
{
    auto& sayings = findings.sayings;
    if (!findings.passage.is_english()) {
        return;
    }
    std::vector<bool> dropped(sayings.size(), false);
    for (std::size_t i = 0; i < sayings.size(); ++i) {
        if (sayings[i].cue.empty() || is_sure(findings.passage, sayings[i])) {
            continue;
        }
        for (std::size_t before = i; before > 0 && !dropped[i]; --before) {
            const auto& outer = sayings[before - 1];
            if (outer.sentence != sayings[i].sentence) {
                break;
            }
            dropped[i] = !outer.is_void && is_within(sayings[i], outer);
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sayings.size(); ++i) {
        if (!dropped[i]) {
            if (kept != i) {
                sayings[kept] = std::move(sayings[i]);
            }
            ++kept;
        }
    }
    sayings.resize(kept);
}

} // namespace hearsay
