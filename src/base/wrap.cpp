#include "base/wrap.hpp"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

constexpr std::string_view ellipsis = "…";

enum class Breaks { between_characters, between_lines };

struct CloseText {
    void operator()(UText* text) const { utext_close(text); }
};

icu::BreakIterator* make_iterator(Breaks breaks, UErrorCode& status)
{
    const auto& locale = icu::Locale::getRoot();
    return breaks == Breaks::between_lines
               ? icu::BreakIterator::createLineInstance(locale, status)
               : icu::BreakIterator::createCharacterInstance(locale, status);
}

/// `text` in pieces between which it may be broken. All of it is one piece if ICU has no rules.
std::vector<std::string_view> pieces_of(std::string_view text, Breaks breaks)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(make_iterator(breaks, status));
    const std::unique_ptr<UText, CloseText> view(
        utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status));
    if (U_SUCCESS(status)) {
        iterator->setText(view.get(), status);
    }
    if (U_FAILURE(status)) {
        return {text};
    }
    std::vector<std::string_view> pieces;
    std::size_t from = 0;
    iterator->first();
    for (auto to = iterator->next(); to != icu::BreakIterator::DONE; to = iterator->next()) {
        const auto end = static_cast<std::size_t>(to);
        const auto piece = text.substr(from, end - from);
        const bool begins_option = breaks == Breaks::between_lines && end != text.size() &&
                                   piece.find_first_not_of('-') == std::string_view::npos;
        if (!begins_option) {
            pieces.push_back(piece);
            from = end;
        }
    }
    return pieces;
}

std::size_t code_points_in(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text) {
        count += (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U ? 0U : 1U;
    }
    return count;
}

/// The first `most` code points.
std::string_view head_of(std::string_view text, std::size_t most)
{
    std::size_t at = 0;
    for (std::size_t seen = 0; at < text.size(); ++at) {
        const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (starts && seen++ == most) {
            break;
        }
    }
    return text.substr(0, at);
}

std::string_view without_trailing_blanks(std::string_view text)
{
    const auto last = text.find_last_not_of(' ');
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

std::string with_single_blanks(std::string_view text)
{
    std::string result;
    for (const char byte : text) {
        if (byte != ' ' || (!result.empty() && result.back() != ' ')) {
            result += byte;
        }
    }
    result.resize(without_trailing_blanks(result).size());
    return result;
}

/// Fills lines with pieces, one after the other.
class Filler {
public:
    Filler(std::size_t columns, std::size_t most_lines) : columns_(columns), most_lines_(most_lines)
    {
    }

    bool is_full() const { return lines_.size() > most_lines_; }

    void add(std::string_view piece)
    {
        if (display_width(line_) + display_width(without_trailing_blanks(piece)) > columns_) {
            end_line();
        }
        line_ += piece;
    }

    void end_line()
    {
        if (const auto line = without_trailing_blanks(line_); !line.empty()) {
            lines_.emplace_back(line);
        }
        line_.clear();
    }

    std::vector<std::string> lines()
    {
        end_line();
        if (is_full()) {
            lines_.resize(most_lines_);
            end_in_ellipsis(lines_.back());
        }
        return std::move(lines_);
    }

private:
    void end_in_ellipsis(std::string& line) const
    {
        const auto characters = pieces_of(line, Breaks::between_characters);
        auto kept = characters.size();
        auto width = display_width(line);
        while (kept > 1 && width + 1 > columns_) {
            width -= display_width(characters[--kept]);
        }
        std::string result;
        for (std::size_t number = 0; number < kept; ++number) {
            result += characters[number];
        }
        if (kept < characters.size()) {
            drop_broken_word(result);
        }
        line = std::string(without_trailing_blanks(result)) + std::string(ellipsis);
    }

    /// Of a line with several words the last, if more than half of the line is left.
    static void drop_broken_word(std::string& line)
    {
        const auto blank = line.find_last_of(' ');
        if (blank != std::string::npos && blank >= line.size() / 2) {
            line.resize(blank);
        }
    }

    std::size_t columns_;
    std::size_t most_lines_;
    std::string line_;
    std::vector<std::string> lines_;
};

} // namespace

std::string shortened(std::string_view text, std::size_t most)
{
    const auto line = one_line(text);
    if (code_points_in(line) <= most) {
        return line;
    }
    std::string result;
    std::size_t used = 1;
    for (const auto character : pieces_of(head_of(line, most), Breaks::between_characters)) {
        used += code_points_in(character);
        if (used > most) {
            break;
        }
        result += character;
    }
    return std::string(without_trailing_blanks(result)) + std::string(ellipsis);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns, std::size_t most_lines)
{
    // Of hostile text, with a thousand accents on each letter, more is never looked at.
    const auto enough = shortened(text, (columns + 1) * (most_lines + 1) * 4);
    const auto line = with_single_blanks(enough);
    Filler filler(columns, most_lines);
    for (const auto word : pieces_of(line, Breaks::between_lines)) {
        if (filler.is_full()) {
            break;
        }
        if (display_width(without_trailing_blanks(word)) <= columns) {
            filler.add(word);
            continue;
        }
        for (const auto character : pieces_of(word, Breaks::between_characters)) {
            filler.add(character);
        }
    }
    return filler.lines();
}

} // namespace hearsay
