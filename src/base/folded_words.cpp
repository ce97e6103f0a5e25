#include "base/folded_words.hpp"

#include <algorithm>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

struct CloseText {
    void operator()(UText* text) const { utext_close(text); }
};

bool is_ascii(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

bool is_letter_or_digit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Adds the runs of letters and digits of `text`; bytes past ASCII belong to letters.
void add_runs(std::vector<std::string>& words, std::string_view text)
{
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    };
    for (const auto byte : text) {
        const auto small = lower(byte);
        const bool past_ascii = static_cast<unsigned char>(byte) >= 0x80U;
        if (past_ascii || is_letter_or_digit(small)) {
            word += small;
        } else {
            end_word();
        }
    }
    end_word();
}

/// Costs more to make than to use.
icu::BreakIterator* word_iterator()
{
    static thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto* made = icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status);
        return std::unique_ptr<icu::BreakIterator>(U_SUCCESS(status) ? made : nullptr);
    }();
    return iterator.get();
}

/// U+2019 is written for an apostrophe, and should be found by one.
std::string with_plain_apostrophes(std::string text)
{
    constexpr std::string_view apostrophe = "\u2019";
    for (auto at = text.find(apostrophe); at != std::string::npos; at = text.find(apostrophe, at)) {
        text.replace(at, apostrophe.size(), "'");
    }
    return text;
}

void add_words(std::vector<std::string>& words, const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, CloseText> view(
        utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status));
    auto* const iterator = word_iterator();
    if (iterator == nullptr || U_FAILURE(status)) {
        add_runs(words, text);
        return;
    }
    iterator->setText(view.get(), status);
    auto from = iterator->first();
    for (auto to = iterator->next(); to != icu::BreakIterator::DONE; to = iterator->next()) {
        if (iterator->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
            add_runs(
                words, std::string_view(text).substr(
                           static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
        }
        from = to;
    }
}

} // namespace

std::vector<std::string> folded_words(std::string_view text)
{
    std::vector<std::string> words;
    if (is_ascii(text)) {
        add_runs(words, text);
    } else {
        add_words(words, with_plain_apostrophes(folded(text)));
    }
    return words;
}

} // namespace hearsay
