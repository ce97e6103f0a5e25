#include "text/article_lines.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "text/characters.hpp"
#include "text/printed_date.hpp"
#include "text/raw_lines.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_caption = 300; // bytes: captions, prompts, bylines, headings
constexpr std::size_t longest_title = 220;
constexpr std::size_t most_caption_words = 35;  // of a line that ends as a sentence
constexpr std::size_t most_prompt_words = 6;    // of a prompt that one word opens
constexpr std::size_t shortest_paragraph = 120; // of one sentence, at the head of a page
constexpr std::size_t shortest_repeat = 40;
constexpr std::size_t longest_sign_off = 45;
constexpr auto no_body_yet = static_cast<std::size_t>(-1);
constexpr std::size_t date_words = 70; // bytes of a line that a date fills

std::size_t words_in(std::string_view words)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool begins = at == 0 || is_blank(words[at - 1]);
        count += begins && is_word_part(words[at]) ? 1 : 0;
    }
    return count;
}

bool has_quotation(std::string_view words)
{
    return words.find('"') != std::string_view::npos ||
           words.find("\xE2\x80\x9C") != std::string_view::npos ||
           words.find("\xE2\x80\x9D") != std::string_view::npos;
}

/// `(sfn/dry)`, `(*)`: who signed for the article, its last line.
bool is_sign_off(std::string_view words)
{
    return words.size() <= longest_sign_off && words.front() == '(' && words.back() == ')' &&
           words.find_first_of(".,:;!?") == std::string_view::npos;
}

/// `(SinPo.id/Reuters)` at the end.
bool ends_in_credit(std::string_view words)
{
    const auto open = words.rfind('(');
    if (open == std::string_view::npos || words.back() != ')') {
        return false;
    }
    const auto inside = words.substr(open);
    return inside.find('/') != std::string_view::npos && std::ranges::none_of(inside, is_digit) &&
           inside.size() <= longest_sign_off;
}

/// Whether nothing but marks and numbers stands there: tickers, dividers.
bool has_no_words(std::string_view words)
{
    const auto enough = std::max(std::size_t{3}, (words.size() + 2) / 3);
    std::size_t letters = 0;
    for (std::size_t at = 0; at < words.size() && letters < enough; ++at) {
        letters += is_word_part(words[at]) && !is_digit(words[at]) ? 1 : 0;
    }
    return letters < enough;
}

/// Sorts the lines of one page.
class Sorting {
public:
    Sorting(std::string_view text, const PageVocabulary& words, const Gazetteer& gazetteer)
        : text_(text), words_(words), gazetteer_(gazetteer), raw_(raw_lines_of(text, words))
    {
    }

    std::vector<ArticleLine> run()
    {
        for (const auto& line : raw_) {
            lines_.push_back({line.span, LineKind::body, std::nullopt});
        }
        first_body_ = find_first_body();
        for (at_ = 0; at_ < lines_.size(); ++at_) {
            lines_[at_].kind = at_ < first_body_ ? kind_in_head() : kind_in_body();
            remember();
        }
        choose_title();
        return std::move(lines_);
    }

private:
    std::string_view words(std::size_t at) const { return words_of(text_, raw_[at].span); }

    /// The first line that reads as a paragraph; 0 if none does.
    std::size_t find_first_body()
    {
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            if (own_kind(at)) {
                continue;
            }
            lines_[at].dateline = dateline_of(text_, raw_[at].span, gazetteer_);
            if (lines_[at].dateline && begins_article(at)) {
                lines_[at].span.begin = lines_[at].dateline->words.end;
                return at;
            }
            lines_[at].dateline.reset();
            if (is_paragraph(words(at))) {
                return at;
            }
        }
        return 0;
    }

    /// Whether an article goes on behind the dateline: titles have dashes too.
    bool begins_article(std::size_t at) const
    {
        const TextSpan rest{lines_[at].dateline->words.end, raw_[at].span.end};
        const auto head = words_of(text_, lines_[at].dateline->words);
        const bool with_place = head.find_first_of(",\n") != std::string_view::npos;
        const bool ends = ends_sentence(words(at));
        return words_in(words_of(text_, rest)) >= (with_place && ends ? 3U : 5U) &&
               (with_place || ends || words(at).size() > shortest_paragraph);
    }

    static bool is_paragraph(std::string_view words)
    {
        if (words.size() > longest_title || (has_quotation(words) && ends_sentence(words))) {
            return true;
        }
        const bool several = words.find(". ") != std::string_view::npos && ends_sentence(words);
        const bool closed = words.ends_with('.') || words.ends_with(".\"");
        return several || (closed && words_in(words) >= 4);
    }

    /// What a line shows itself to be, wherever it stands.
    std::optional<LineKind> own_kind(std::size_t at) const
    {
        const auto line = words(at);
        if (line.size() > longest_caption) {
            return std::nullopt;
        }
        if (is_sign_off(line) || has_no_words(line)) {
            return LineKind::notice;
        }
        const auto small = small_letters(line);
        if (is_date_line(at, small)) {
            return LineKind::date;
        }
        if (ends_sentence(line) && words_in(line) > most_caption_words) {
            return std::nullopt;
        }
        if (const auto kind = kind_by_opening(line, small)) {
            return kind;
        }
        const bool caption = !has_quotation(line) && (ends_in_credit(line) || is_photo(small));
        return caption ? std::optional(LineKind::photo) : std::nullopt;
    }

    bool is_photo(std::string_view small) const { return words_.has(small, PageClass::photo); }

    std::optional<LineKind> kind_by_opening(std::string_view line, std::string_view small) const
    {
        const auto opening = words_.opening(small);
        if (opening.size == 0) {
            return std::nullopt;
        }
        const auto rest = small.substr(opening.size);
        const auto mark = rest.find_first_not_of(" \xC2\xA0");
        const bool colon = mark != std::string_view::npos && rest[mark] == ':';
        const bool whole = mark == std::string_view::npos;
        if (opening.is(PageClass::author) || opening.is(PageClass::editor)) {
            if (colon || is_by_name(line, opening.size)) {
                return LineKind::byline;
            }
        }
        if (opening.is(PageClass::credit) && colon && words_in(line) <= 8) {
            return LineKind::credit;
        }
        if (opening.is(PageClass::see_also) && (colon || whole || !is_sentence(line, opening))) {
            return LineKind::see_also;
        }
        if (opening.is(PageClass::notice) && (colon || whole || !is_sentence(line, opening))) {
            return LineKind::notice;
        }
        const bool page = opening.is(PageClass::copyright) && !has_quotation(line);
        return page || (opening.is(PageClass::section) && whole) ? std::optional(LineKind::notice)
                                                                 : std::nullopt;
    }

    /// `Share prices fell in London on Monday` is no prompt: one word opens a whole sentence.
    static bool is_sentence(std::string_view line, const PageVocabulary::Opening& opening)
    {
        const bool one_word =
            words_in(line.substr(0, opening.size)) == 1 && is_word_part(line[opening.size - 1]);
        return (one_word && words_in(line) > most_prompt_words) ||
               (has_quotation(line) && ends_sentence(line));
    }

    /// `By Jane Doe`, `Oleh Budi Santoso`: a name and no sentence.
    static bool is_by_name(std::string_view line, std::size_t size)
    {
        line = line.substr(0, std::max(size, line.find('|'))); // `By Jane Doe | Oct. 9, 2023`
        const auto name = line.substr(size);
        return name.size() > 3 && is_blank(name[0]) && is_capital(name[1]) && words_in(line) <= 9 &&
               !line.ends_with('.') && name.find(". ") == std::string_view::npos;
    }

    bool is_date_line(std::size_t at, std::string_view small) const
    {
        const auto line = words(at);
        if (line.size() > date_words + longest_sign_off || std::ranges::none_of(line, is_digit)) {
            return false;
        }
        const auto dates = printed_dates_in(text_, raw_[at].span, words_, DayOrder::day_first);
        if (dates.empty() || dates.front().year == 0) {
            return false;
        }
        const auto size = dates.front().words.end - dates.front().words.begin;
        const auto rest = line.size() - size;
        const bool label = has_date_label(small) && rest <= (ends_sentence(line) ? 40U : 60U);
        const bool quiet = !ends_sentence(line) && rest <= 24;
        return label || (quiet && (at < first_body_ || in_tail_));
    }

    /// `Posted: …`, `CBC News · Posted: …`.
    bool has_date_label(std::string_view small) const
    {
        constexpr std::string_view dot = "\xC2\xB7 ";
        const auto at = small.find(dot);
        const auto part = at == std::string_view::npos ? small : small.substr(at + dot.size());
        return words_.opening(small, PageClass::date_label) != 0 ||
               words_.opening(part, PageClass::date_label) != 0;
    }

    LineKind kind_in_head() const { return own_kind(at_).value_or(LineKind::title); }

    LineKind kind_in_body()
    {
        if (const auto kind = own_kind(at_)) {
            in_tail_ = in_tail_ || opens_tail(at_);
            return *kind;
        }
        const auto line = words(at_);
        if (at_ > 0 && is_linked_title(line)) {
            return LineKind::see_also;
        }
        if (in_tail_ && (at_late() || !is_paragraph(line))) {
            return LineKind::notice;
        }
        if (line.size() >= shortest_repeat && seen_.contains(line)) {
            return LineKind::repeat;
        }
        return LineKind::body;
    }

    /// After `Baca juga:` alone, or twice in a row: a title that links to another article.
    bool is_linked_title(std::string_view line) const
    {
        if (line.size() > longest_title || has_quotation(line) || line.ends_with('.')) {
            return false;
        }
        const auto before = words(at_ - 1);
        const bool prompted =
            lines_[at_ - 1].kind == LineKind::see_also && before.size() < 40 &&
            words_in(before) <= 3 &&
            (before.ends_with(':') || !(ends_sentence(line) || line.ends_with(':')));
        const bool twice = before == line || (at_ + 1 < raw_.size() && words(at_ + 1) == line);
        return prompted || (twice && words_in(line) >= 3);
    }

    /// Headings of lists, and the sign-off: nothing of the article follows.
    bool opens_tail(std::size_t at) const
    {
        const auto line = words(at);
        const auto opening = words_.opening(small_letters(line));
        const bool heading = opening.is(PageClass::section) &&
                             line.find_first_not_of(" :", opening.size) == std::string_view::npos;
        return heading || is_sign_off(line);
    }

    /// In the last third of the text.
    bool at_late() const { return 3 * std::size_t{raw_[at_].span.begin} > 2 * text_.size(); }

    void remember()
    {
        if (lines_[at_].kind == LineKind::body) {
            seen_.insert(words(at_));
        }
    }

    /// Of the lines above the article the title is the one that stands there twice, else the last
    /// of at least four words, else of three. The others are menus.
    void choose_title()
    {
        std::optional<std::size_t> title;
        int best = 0;
        for (std::size_t at = 0; at < first_body_; ++at) {
            if (lines_[at].kind != LineKind::title) {
                continue;
            }
            const auto rank = rank_of(at);
            if (rank > 0 && rank >= best) {
                title = best == 3 && rank == 3 ? title : at;
                best = rank;
            }
            lines_[at].kind = LineKind::notice;
        }
        if (title) {
            lines_[*title].kind = LineKind::title;
        }
    }

    int rank_of(std::size_t at) const
    {
        const auto line = words(at);
        const auto count = words_in(line);
        if (count < 3 || line.size() > longest_title || line.front() == '|' ||
            line.starts_with("\xE2\x80\xA2")) {
            return 0;
        }
        for (std::size_t other = 0; other < first_body_; ++other) {
            if (other != at && words(other) == line) {
                return 3;
            }
        }
        return count >= 4 ? 2 : 1;
    }

    std::string_view text_;
    const PageVocabulary& words_;
    const Gazetteer& gazetteer_;
    std::vector<RawLine> raw_;
    std::vector<ArticleLine> lines_;
    std::unordered_set<std::string_view> seen_;
    std::size_t first_body_ = no_body_yet;
    std::size_t at_ = 0;
    bool in_tail_ = false;
};

} // namespace

std::vector<ArticleLine>
lines_of(std::string_view text, const PageVocabulary& words, const Gazetteer& gazetteer)
{
    return Sorting(text, words, gazetteer).run();
}

std::vector<TextSpan> body_of(const std::vector<ArticleLine>& lines)
{
    std::vector<TextSpan> body;
    for (const auto& line : lines) {
        if (line.kind == LineKind::body && line.span.begin < line.span.end) {
            body.push_back(line.span);
        }
    }
    return body;
}

} // namespace hearsay
