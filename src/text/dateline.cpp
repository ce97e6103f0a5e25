#include "text/dateline.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest = 90; // bytes before the dash
constexpr std::size_t most_words = 9; // of them
constexpr std::size_t longest_city = 30;

constexpr std::array<std::string_view, 4> dashes{"\xE2\x80\x94", "\xE2\x80\x93", "--", "-"};

/// Bytes of the dash that `words` begin with, else 0.
std::size_t dash_at(std::string_view words)
{
    const auto* const dash = std::ranges::find_if(
        dashes, [&](std::string_view each) { return words.starts_with(each); });
    return dash == dashes.end() ? 0 : dash->size();
}

bool has_small_letter(std::string_view words)
{
    return std::ranges::any_of(words, is_small);
}

bool has_letter(std::string_view words)
{
    return std::ranges::any_of(words, is_capital) || has_small_letter(words);
}

/// Reads the dateline of one line.
class DatelineReader {
public:
    DatelineReader(std::string_view text, TextSpan span, const Gazetteer& gazetteer)
        : text_(text), span_(span), gazetteer_(gazetteer)
    {
    }

    std::optional<Dateline> read()
    {
        if (!find_dash()) {
            return glued();
        }
        find_outlet({span_.begin, dash_});
        const auto head = words_of(text_, {span_.begin, dash_});
        const bool outlet = dateline_.outlet.begin < dateline_.outlet.end;
        if (outlet && dash_ - dateline_.outlet.end > longest_city + 10) {
            return glued();
        }
        const bool apart = head.ends_with('\n') && head.size() <= longest_city;
        if (!outlet && !apart && (has_small_letter(head) || !has_letter(head))) {
            return std::nullopt;
        }
        take_to(after_dash_);
        skip_place_after_dash();
        return dateline_;
    }

private:
    /// The first dash with a blank on a side, or after capitals only (`JAKARTA-Polisi`).
    bool find_dash()
    {
        const auto end = std::min(span_.end, span_.begin + longest);
        std::size_t blanks = 0;
        for (auto at = span_.begin; at < end && blanks < most_words; ++at) {
            blanks += is_blank(text_[at]) ? 1 : 0;
            const auto size = at == span_.begin ? 0 : dash_at(text_.substr(at, end - at));
            if (size != 0 && is_open(at, at + static_cast<std::uint32_t>(size))) {
                dash_ = at;
                after_dash_ = at + static_cast<std::uint32_t>(size);
                return true;
            }
        }
        return false;
    }

    bool is_open(std::uint32_t begin, std::uint32_t end) const
    {
        const bool blank = is_blank(text_[begin - 1]) || (end < span_.end && is_blank(text_[end]));
        const auto head = words_of(text_, {span_.begin, begin});
        const bool capital = end < span_.end && is_capital(text_[end]);
        const auto first = head.substr(0, head.find_first_of(" ,"));
        const bool place = !has_small_letter(head) && head.size() > 3;
        return blank || end - begin > 1 || head.ends_with(')') ||
               (capital && (place || is_domain(first)));
    }

    void find_outlet(TextSpan head)
    {
        for (auto at = head.begin; at < head.end; ++at) {
            const bool begins = at == head.begin || !is_word_part(text_[at - 1]);
            if (!begins || !is_word_part(text_[at])) {
                continue;
            }
            if (const auto size = outlet_at({at, head.end}); size != 0) {
                dateline_.outlet = {at, at + size};
                dateline_.in_brackets = at > head.begin && text_[at - 1] == '(';
                return;
            }
        }
    }

    std::uint32_t outlet_at(TextSpan rest) const
    {
        const auto words = words_of(text_, rest);
        if (const auto size = gazetteer_.outlet_prefix(words); size != 0) {
            return static_cast<std::uint32_t>(size);
        }
        const auto word = words.substr(0, words.find_first_of(" ,\n\t()"));
        return is_domain(word) ? static_cast<std::uint32_t>(word.size()) : 0;
    }

    void take_to(std::uint32_t end)
    {
        dateline_.words = {span_.begin, trimmed(text_, {end, span_.end}).begin};
    }

    /// `KONTAN.CO.ID - SEOUL. Pemimpin …`, `CNN Indonesia -- `.
    void skip_place_after_dash()
    {
        const auto rest = words_of(text_, {dateline_.words.end, span_.end});
        const auto stop = rest.substr(0, longest_city).find('.');
        if (stop != std::string_view::npos && stop > 2 && !has_small_letter(rest.substr(0, stop)) &&
            has_letter(rest.substr(0, stop))) {
            take_to(dateline_.words.end + static_cast<std::uint32_t>(stop) + 1);
        }
    }

    /// `Liputan6.com, JakartaMamelodi …`: no dash, and the blank after the place is lost. Only
    /// where a domain opens the line.
    std::optional<Dateline> glued()
    {
        const auto words = words_of(text_, span_);
        const auto comma = words.substr(0, longest).find(", ");
        if (comma == std::string_view::npos || !is_domain(words.substr(0, comma))) {
            return std::nullopt;
        }
        const auto begin = static_cast<std::uint32_t>(comma);
        dateline_.outlet = {span_.begin, span_.begin + begin};
        auto at = span_.begin + begin + 2;
        const auto end = std::min(span_.end, at + static_cast<std::uint32_t>(longest_city));
        for (auto next = at + 1; next < end; ++next) {
            if (is_capital(text_[next]) && is_small(text_[next - 1])) {
                take_to(next);
                return dateline_;
            }
            if (!is_word_part(text_[next]) && text_[next] != ' ') {
                break;
            }
        }
        take_to(at);
        return dateline_;
    }

    std::string_view text_;
    TextSpan span_;
    const Gazetteer& gazetteer_;
    Dateline dateline_;
    std::uint32_t dash_ = 0;
    std::uint32_t after_dash_ = 0;
};

} // namespace

std::optional<Dateline>
dateline_of(std::string_view text, TextSpan span, const Gazetteer& gazetteer)
{
    return DatelineReader(text, span, gazetteer).read();
}

bool is_domain(std::string_view word)
{
    constexpr std::array<std::string_view, 12> endings{
        ".com", ".id", ".co", ".net", ".org", ".tv", ".news", ".info", ".my", ".sg", ".uk", ".au"};
    if (word.size() < 4 || word.size() > 60 || !is_word_part(word.front()) ||
        word.find_first_of(" /@:,") != std::string_view::npos) {
        return false;
    }
    const auto small = small_letters(word);
    return std::ranges::any_of(
        endings, [&](std::string_view ending) { return small.ends_with(ending); });
}

} // namespace hearsay
