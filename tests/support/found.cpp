#include "support/found.hpp"

#include <stdexcept>

namespace hearsay::test {

TextSpan span_of(std::string_view text, std::string_view words, std::size_t from)
{
    const auto at = text.find(words, from);
    if (at == std::string_view::npos) {
        throw std::invalid_argument("'" + std::string(words) + "' is not in the text");
    }
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

FoundAttribution found_saying(
    std::string_view text, std::string_view content, std::string_view source,
    const std::vector<std::string_view>& via)
{
    FoundAttribution found;
    found.content = {span_of(text, content)};
    if (!source.empty()) {
        found.source = {span_of(text, source)};
        found.speaker = source;
    }
    for (const auto name : via) {
        found.via.push_back({span_of(text, name), std::string(name)});
    }
    found.rule = "by hand";
    found.confidence = 0.9;
    return found;
}

ArticleText article_text(const std::string& text, char digit)
{
    ArticleText article;
    article.text = text;
    article.sha256 = std::string(64, digit);
    return article;
}

} // namespace hearsay::test
