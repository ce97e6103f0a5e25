#include "text/passage.hpp"

#include "text/quotations.hpp"
#include "text/sentences.hpp"

namespace hearsay {

namespace {

/// Makes possessives of the apostrophes that close no quotation: `the clerks' union`.
void mark_possessives(Passage& passage)
{
    std::vector<bool> closes(passage.tokens.size() + 1, false);
    for (const auto& quotation : passage.quotations) {
        closes[quotation.after - 1] = quotation.is_single;
    }
    for (std::size_t at = 1; at + 1 < passage.tokens.size(); ++at) {
        auto& token = passage.tokens[at];
        const auto& before = passage.tokens[at - 1];
        const bool apostrophe =
            token.mark == Mark::close_single || token.mark == Mark::plain_single;
        if (apostrophe && !closes[at] && !token.blank_before && before.is_word() &&
            passage.text[before.end - 1] == 's' && passage.tokens[at + 1].is_word() &&
            passage.tokens[at + 1].blank_before) {
            token.mark = Mark::possessive;
        }
    }
}

} // namespace

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
    if (passage.is_english()) {
        mark_possessives(passage);
    }
    passage.sentences = sentences_in(passage);
    return passage;
}

} // namespace hearsay
