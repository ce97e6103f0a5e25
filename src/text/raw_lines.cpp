#include "text/raw_lines.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_link = 60;  // bytes of a link on a line of its own
constexpr std::size_t longest_line = 300; // bytes of a line that is looked at as a prompt

std::vector<RawLine> split(std::string_view text)
{
    std::vector<RawLine> lines;
    bool blank = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto span =
            trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        if (span.begin < span.end) {
            lines.push_back({span, blank});
            blank = false;
        } else {
            blank = true;
        }
        begin = end + 1;
    }
    return lines;
}

/// Decides which of a text's lines belong together.
class Joining {
public:
    Joining(std::string_view text, const PageVocabulary& words)
        : text_(text), words_(words), lines_(split(text))
    {
    }

    std::vector<RawLine> run()
    {
        std::vector<RawLine> joined;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            auto line = lines_[at];
            while (const auto more = continuation(line, at, joined.empty())) {
                at += more;
                line.span.end = lines_[at].span.end;
            }
            joined.push_back(line);
        }
        return joined;
    }

private:
    std::string_view words(std::size_t at) const { return words_of(text_, lines_[at].span); }

    /// How many of the lines after `at` belong to `line`: 0, 1, or 2 with a link between.
    std::size_t continuation(const RawLine& line, std::size_t at, bool is_first) const
    {
        if (at + 1 >= lines_.size() || lines_[at + 1].after_blank_line ||
            !is_open(words_of(text_, line.span)) || (is_first && is_byline(at + 1))) {
            return 0;
        }
        if (goes_on(at + 1) || (is_first && is_dash(at + 1)) || ends_in_dash(line)) {
            return 1;
        }
        const bool link = words(at + 1).size() <= longest_link && is_open(words(at + 1));
        const bool over =
            link && at + 2 < lines_.size() && !lines_[at + 2].after_blank_line && goes_on(at + 2);
        return over ? 2 : 0;
    }

    /// Whether a sentence may go on after `words`: no prompt, and no mark at the end.
    bool is_open(std::string_view words) const
    {
        if (ends_sentence(words) || words.ends_with(':') || words.front() == '(' ||
            words.ends_with('"') || words.ends_with("\xE2\x80\x9D")) {
            return false;
        }
        return words.size() > longest_line || words_.opening(small_letters(words)).size == 0;
    }

    /// A small letter or a mark at the beginning.
    bool goes_on(std::size_t at) const
    {
        const auto line = words(at);
        constexpr std::string_view marks = ".,;)";
        if (line.front() == '(') {
            return !ends_sentence(line) && !line.ends_with(')') && line.size() > longest_link / 2;
        }
        return is_small(line.front()) || marks.find(line.front()) != std::string_view::npos;
    }

    /// `oleh Budi Santoso` below a title.
    bool is_byline(std::size_t at) const
    {
        const auto line = words(at);
        const auto size = words_.opening(small_letters(line), PageClass::author);
        return size != 0 && line.size() <= longest_link && size + 1 < line.size() &&
               is_capital(line[size + 1]) && !ends_sentence(line);
    }

    bool is_dash(std::size_t at) const { return words(at) == "-" || words(at).starts_with("- "); }

    bool ends_in_dash(const RawLine& line) const
    {
        return words_of(text_, line.span).ends_with("\n-");
    }

    std::string_view text_;
    const PageVocabulary& words_;
    std::vector<RawLine> lines_;
};

} // namespace

std::vector<RawLine> raw_lines_of(std::string_view text, const PageVocabulary& words)
{
    return Joining(text, words).run();
}

} // namespace hearsay
