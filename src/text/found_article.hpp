#pragma once

#include <vector>

#include "model/article_text.hpp"
#include "text/found_attribution.hpp"
#include "text/masthead.hpp"

namespace hearsay {

/// What one text says: of itself, and who in it said what.
struct FoundArticle {
    Masthead masthead;
    std::vector<FoundRelay> via;                // of the whole article, nearest first
    std::vector<FoundAttribution> attributions; // `via` is whole: the article's first, then the
                                                // attribution's own, an addressee last
};

} // namespace hearsay
