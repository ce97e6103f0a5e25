#include "text/passage.hpp"

#include "text/quotations.hpp"
#include "text/sentences.hpp"

namespace hearsay {

Passage passage_of(
    std::string_view text, const std::vector<TextSpan>& paragraphs, const Vocabulary& vocabulary)
{
    Passage passage;
    passage.text = text;
    passage.vocabulary = &vocabulary;
    for (const auto& paragraph : paragraphs) {
        const auto first = static_cast<std::uint32_t>(passage.tokens.size());
        const auto tokens = tokens_of(text, paragraph, vocabulary);
        passage.tokens.insert(passage.tokens.end(), tokens.begin(), tokens.end());
        const auto last = static_cast<std::uint32_t>(passage.tokens.size());
        if (first != last) {
            passage.paragraphs.push_back({first, last});
        }
    }
    passage.quotations = quotations_in(passage);
    passage.sentences = sentences_in(passage);
    return passage;
}

} // namespace hearsay
