#include "model/article.hpp"

#include <algorithm>

namespace hearsay {

bool is_retracted(const Article& article)
{
    return std::ranges::any_of(article.corrections, [](const Correction& correction) {
        return correction.kind == Correction::Kind::retraction;
    });
}

} // namespace hearsay
