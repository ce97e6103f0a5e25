#include "text/characters.hpp"

#include <algorithm>
#include <array>

#include "base/lower_case.hpp"

namespace hearsay {
namespace {

// No-break space, byte order mark, zero width space.
constexpr std::array<std::string_view, 3> wide_blanks{"\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B"};

// “ ” ‘ ’ and the ellipsis.
constexpr std::array<std::string_view, 4> curly_marks{
    "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98", "\xE2\x80\x99"};
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

std::size_t blank_at_front(std::string_view words)
{
    if (!words.empty() && is_blank(words.front())) {
        return 1;
    }
    const auto* const wide = std::ranges::find_if(
        wide_blanks, [&](std::string_view blank) { return words.starts_with(blank); });
    return wide == wide_blanks.end() ? 0 : wide->size();
}

std::size_t blank_at_back(std::string_view words)
{
    if (!words.empty() && is_blank(words.back())) {
        return 1;
    }
    const auto* const wide = std::ranges::find_if(
        wide_blanks, [&](std::string_view blank) { return words.ends_with(blank); });
    return wide == wide_blanks.end() ? 0 : wide->size();
}

std::string_view without_closing_marks(std::string_view words)
{
    constexpr std::string_view plain = "\"')]*";
    for (;;) {
        const auto* const curly = std::ranges::find_if(
            curly_marks, [&](std::string_view mark) { return words.ends_with(mark); });
        if (curly != curly_marks.end()) {
            words.remove_suffix(curly->size());
        } else if (!words.empty() && plain.find(words.back()) != std::string_view::npos) {
            words.remove_suffix(1);
        } else {
            return words;
        }
    }
}

} // namespace

std::string small_letters(std::string_view text)
{
    std::string small(text.size(), '\0');
    copy_in_lower_case(text, small.data());
    return small;
}

TextSpan trimmed(std::string_view text, TextSpan span)
{
    auto words = words_of(text, span);
    for (auto blank = blank_at_back(words); blank > 0; blank = blank_at_back(words)) {
        words.remove_suffix(blank);
        span.end -= static_cast<std::uint32_t>(blank);
    }
    for (auto blank = blank_at_front(words); blank > 0; blank = blank_at_front(words)) {
        words.remove_prefix(blank);
        span.begin += static_cast<std::uint32_t>(blank);
    }
    return span;
}

bool ends_sentence(std::string_view words)
{
    words = without_closing_marks(words);
    constexpr std::string_view stops = ".!?";
    return !words.empty() &&
           (stops.find(words.back()) != std::string_view::npos || words.ends_with(ellipsis));
}

} // namespace hearsay
