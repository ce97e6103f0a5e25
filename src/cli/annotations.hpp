#pragma once

#include <string>

#include "text/found_article.hpp"

namespace hearsay {

/// Appends what was found in one article as one JSON object and a line end. Spans are arrays of
/// `[start, end]` in code points, end exclusive; names stand as the article prints them.
void append_annotations(std::string& json, const ArticleText& text, const FoundArticle& found);

} // namespace hearsay
