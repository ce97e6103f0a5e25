#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/found_article.hpp"

namespace hearsay::test {

/// Where `words` first stand in `text`, from `from` on. Throws if they do not.
TextSpan span_of(std::string_view text, std::string_view words, std::size_t from = 0);

/// An attribution as the grammar would hand it on: `content` said by `source`.
FoundAttribution found_saying(
    std::string_view text, std::string_view content, std::string_view source,
    const std::vector<std::string_view>& via = {});

/// An article with this text and a SHA-256 that is made of `digit`.
ArticleText article_text(const std::string& text, char digit = 'a');

} // namespace hearsay::test
