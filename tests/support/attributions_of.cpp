#include "support/attributions_of.hpp"

#include "model/terms.hpp"
#include "read/lexicon.hpp"
#include "text/attributions.hpp"

namespace hearsay::test {

const Vocabulary& vocabulary_of(std::string_view language)
{
    static const Vocabulary indonesian({built_in_lexicons().at(0)});
    static const Vocabulary english({built_in_lexicons().at(1)});
    return language == "en" ? english : indonesian;
}

std::vector<FoundAttribution> attributions_of(std::string_view language, std::string_view text)
{
    std::vector<TextSpan> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end + 1;
    }
    return attributions_in(text, lines, vocabulary_of(language));
}

std::vector<std::string> found_in(std::string_view language, std::string_view text)
{
    std::vector<std::string> found;
    for (const auto& one : attributions_of(language, text)) {
        found.push_back(
            std::string(term_for(one.mode)) + " | " + words_of(text, one.content) + " | " +
            words_of(text, one.source) + " | " + words_of(text, one.cue));
    }
    return found;
}

std::string words_of(std::string_view text, const std::vector<TextSpan>& spans)
{
    std::string words;
    for (const auto& span : spans) {
        words += words.empty() ? "" : " … ";
        words += text.substr(span.begin, span.end - span.begin);
    }
    return words;
}

} // namespace hearsay::test
