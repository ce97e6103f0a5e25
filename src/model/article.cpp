#include "model/article.hpp"

#include <algorithm>

namespace hearsay {

std::optional<Interval> lifetime_of(const Article& article)
{
    return lifetime_from(interval_of(article.published), interval_of(article.revised));
}

std::optional<Interval> lifetime_from(
    const std::optional<Interval>& published, const std::optional<Interval>& revised)
{
    if (!published || !revised) {
        return published ? published : revised;
    }
    return Interval{published->begin, std::max(published->end, revised->end)};
}

bool is_retracted(const Article& article)
{
    return std::ranges::any_of(article.corrections, [](const Correction& correction) {
        return correction.kind == Correction::Kind::retraction;
    });
}

} // namespace hearsay
