#include "text/passage.hpp"

#include <algorithm>

#include "text/quotations.hpp"
#include "text/sentences.hpp"

namespace hearsay {

namespace {

bool closes_quotation(const Passage& passage, std::uint32_t at)
{
    const auto found = std::ranges::lower_bound(passage.quotations, at + 1, {}, &Quotation::after);
    return found != passage.quotations.end() && found->after == at + 1 && found->is_single;
}

/// Makes possessives of the apostrophes that close no quotation: `the clerks' union`.
void mark_possessives(Passage& passage)
{
    const auto last = static_cast<std::uint32_t>(passage.tokens.size());
    for (std::uint32_t at = 1; at + 1 < last; ++at) {
        auto& token = passage.tokens[at];
        if ((token.mark != Mark::close_single && token.mark != Mark::plain_single) ||
            token.blank_before) {
            continue;
        }
        const auto& before = passage.tokens[at - 1];
        const auto& after = passage.tokens[at + 1];
        if (before.is_word() && passage.text[before.end - 1] == 's' && after.is_word() &&
            after.blank_before && !closes_quotation(passage, at)) {
            token.mark = Mark::possessive;
        }
    }
}

/// Room for the tokens of most texts. What is not used costs no memory, only addresses.
std::size_t expected_tokens(const std::vector<TextSpan>& paragraphs)
{
    constexpr std::size_t bytes_per_token = 5;
    std::size_t bytes = 0;
    for (const auto& paragraph : paragraphs) {
        bytes += paragraph.end - paragraph.begin;
    }
    return bytes / bytes_per_token + 8;
}

} // namespace

Passage passage_of(
    std::string_view text, const std::vector<TextSpan>& paragraphs, const Vocabulary& vocabulary)
{
    Passage passage;
    passage.text = text;
    passage.vocabulary = &vocabulary;
    passage.tokens.reserve(expected_tokens(paragraphs));
    for (const auto& paragraph : paragraphs) {
        const auto first = static_cast<std::uint32_t>(passage.tokens.size());
        append_tokens(passage.tokens, text, paragraph, vocabulary);
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
