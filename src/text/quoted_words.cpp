#include "text/quoted_words.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 10> marks{
    "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xE2\x80\x98", "\xE2\x80\x99",
    "\xC2\xAB",     "\xC2\xBB",     "\"",           "``",           "''"};

std::size_t mark_at_front(std::string_view words)
{
    const auto* const mark =
        std::ranges::find_if(marks, [&](std::string_view each) { return words.starts_with(each); });
    return mark == marks.end() ? 0 : mark->size();
}

std::size_t mark_at_back(std::string_view words)
{
    const auto* const mark =
        std::ranges::find_if(marks, [&](std::string_view each) { return words.ends_with(each); });
    return mark == marks.end() ? 0 : mark->size();
}

struct Pair {
    std::string_view open;
    std::string_view close;
};

constexpr std::array<Pair, 4> pairs{
    {{"\xE2\x80\x9C", "\xE2\x80\x9D"},
     {"\xE2\x80\x98", "\xE2\x80\x99"},
     {"\xC2\xAB", "\xC2\xBB"},
     {"\"", "\""}}};

/// Whether the words begin with a mark whose partner comes before their end: `“A” and b`.
bool opens_within(std::string_view words)
{
    return std::ranges::any_of(pairs, [&](const Pair& pair) {
        if (!words.starts_with(pair.open)) {
            return false;
        }
        const auto close = words.find(pair.close, pair.open.size());
        return close != std::string_view::npos && close + pair.close.size() < words.size();
    });
}

/// How far the marks go with which the words begin.
std::size_t marks_at_front(std::string_view words)
{
    std::size_t end = 0;
    for (auto size = mark_at_front(words); size != 0; size = mark_at_front(words.substr(end))) {
        end += size;
    }
    return end;
}

/// Whether the words end in a mark whose partner stands in them: `a and “B”`.
bool closes_within(std::string_view words)
{
    return std::ranges::any_of(pairs, [&](const Pair& pair) {
        if (!words.ends_with(pair.close)) {
            return false;
        }
        const auto before = words.substr(0, words.size() - pair.close.size());
        const auto open = before.rfind(pair.open);
        if (open == std::string_view::npos || open < marks_at_front(before)) {
            return false;
        }
        return pair.open == pair.close ? std::ranges::count(before, pair.open.front()) % 2 == 1
                                       : before.find(pair.close, open) == std::string_view::npos;
    });
}

bool begins_sentence(std::string_view words)
{
    const auto first = std::ranges::find_if(
        words, [](char character) { return character != '[' && character != '('; });
    return first != words.end() && !is_small(*first);
}

} // namespace

TextSpan without_marks(std::string_view text, TextSpan span)
{
    span = trimmed(text, span);
    for (;;) {
        const auto words = words_of(text, span);
        const auto size = words.ends_with(',') ? 1 : closes_within(words) ? 0 : mark_at_back(words);
        if (size == 0) {
            break;
        }
        span = trimmed(text, {span.begin, span.end - static_cast<std::uint32_t>(size)});
    }
    for (;;) {
        const auto words = words_of(text, span);
        const auto size = opens_within(words) ? 0 : mark_at_front(words);
        if (size == 0) {
            return span;
        }
        span = trimmed(text, {span.begin + static_cast<std::uint32_t>(size), span.end});
    }
}

std::vector<std::vector<TextSpan>>
sentences_of(std::string_view text, const std::vector<TextSpan>& content)
{
    std::vector<std::vector<TextSpan>> sentences;
    std::uint32_t end = 0; // of the span before, with its marks
    for (const auto& span : content) {
        const auto bare = without_marks(text, span);
        if (bare.begin >= bare.end) {
            continue;
        }
        const auto between =
            end <= span.begin ? without_marks(text, {end, span.begin}) : TextSpan{};
        const bool closed = ends_sentence(words_of(text, between)) ||
                            (between.begin == between.end && !sentences.empty() &&
                             ends_sentence(words_of(text, sentences.back().back())));
        if (sentences.empty() || (closed && begins_sentence(words_of(text, bare)))) {
            sentences.emplace_back();
        }
        sentences.back().push_back(bare);
        end = span.end;
    }
    return sentences;
}

std::string joined_words(std::string_view text, const std::vector<TextSpan>& spans)
{
    std::string joined;
    for (const auto& span : spans) {
        joined += joined.empty() ? "" : " ";
        joined += words_of(text, span);
    }
    auto line = one_line(joined);
    const auto both_blank = [](char one, char next) { return one == ' ' && next == ' '; };
    line.erase(std::unique(line.begin(), line.end(), both_blank), line.end());
    line.erase(0, line.starts_with(' ') ? 1 : 0);
    return line;
}

} // namespace hearsay
