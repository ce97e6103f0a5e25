#include "text/masthead.hpp"

#include <algorithm>
#include <array>

#include "text/appearance.hpp"
#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_name = 60; // bytes of an author's or outlet's name

/// The host of an address, without `www.`.
std::string_view host_of(std::string_view url)
{
    const auto scheme = url.find("://");
    auto host = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#:"));
    return host.starts_with("www.") ? host.substr(4) : host;
}

bool is_capitalized(std::string_view name)
{
    return !name.empty() && (is_capital(name.front()) || !is_word_part(name.front()) ||
                             static_cast<unsigned char>(name.front()) >= 0x80);
}

/// Reads the masthead of one page.
class MastheadReader {
public:
    MastheadReader(
        std::string_view text, const std::vector<ArticleLine>& lines, const PageVocabulary& words,
        const Gazetteer& gazetteer)
        : text_(text), lines_(lines), words_(words), gazetteer_(gazetteer)
    {
    }

    std::string outlet(const KnownArticle& known)
    {
        if (!known.outlet.empty()) {
            return known.outlet;
        }
        for (const auto& guess :
             {by_address(known.url), by_dateline(), by_domain_line(), by_copyright(), by_photo(),
              by_prompt()}) {
            if (!guess.empty()) {
                return guess;
            }
        }
        return by_agency();
    }

    std::string title() const
    {
        const auto line = std::ranges::find(lines_, LineKind::title, &ArticleLine::kind);
        return line == lines_.end() ? std::string() : std::string(words_of(text_, line->span));
    }

    std::vector<std::string> authors() const
    {
        auto names = people(PageClass::author);
        return names.empty() ? people(PageClass::editor) : names;
    }

    /// `Sumber : CNN, BBC`, and the agency that signs the dateline of somebody else's article.
    void read_credits(Masthead& masthead) const
    {
        for (const auto& line : lines_) {
            if (line.kind == LineKind::credit) {
                add_credits(line.span, masthead);
            }
        }
        const auto agency = agency_span();
        if (agency.begin != agency.end && !same_outlet(words_of(text_, agency), masthead.outlet)) {
            add_credit(agency, masthead);
        }
    }

private:
    std::string by_address(const std::string& url) const
    {
        const auto host = host_of(url);
        const auto* const outlet = host.empty() ? nullptr : gazetteer_.outlet(host);
        return outlet == nullptr ? std::string(host) : outlet->name;
    }

    std::string by_dateline() const
    {
        for (const auto& line : lines_) {
            if (line.dateline && !line.dateline->in_brackets) {
                return std::string(words_of(text_, line.dateline->outlet));
            }
        }
        return {};
    }

    TextSpan agency_span() const
    {
        for (const auto& line : lines_) {
            if (line.dateline && line.dateline->in_brackets) {
                return line.dateline->outlet;
            }
        }
        return {};
    }

    std::string by_agency() const { return std::string(words_of(text_, agency_span())); }

    /// A line above or below the article that is nothing but a host.
    std::string by_domain_line() const
    {
        for (const auto& line : lines_) {
            const auto words = words_of(text_, line.span);
            if (line.kind != LineKind::body && is_domain(words)) {
                return std::string(words);
            }
        }
        return {};
    }

    std::string by_copyright() const
    {
        for (const auto& line : lines_) {
            if (line.kind != LineKind::notice ||
                !words_.has(small_letters(words_of(text_, line.span)), PageClass::copyright)) {
                continue;
            }
            if (auto name = outlet_in(line.span); !name.empty()) {
                return name;
            }
        }
        return {};
    }

    std::string by_photo() const
    {
        for (const auto& line : lines_) {
            const auto words = words_of(text_, line.span);
            if (line.kind != LineKind::photo) {
                continue;
            }
            for (auto slash = words.find('/'); slash != std::string_view::npos;
                 slash = words.find('/', slash + 1)) {
                if (auto name = domain_beside(words, slash); !name.empty()) {
                    return name;
                }
            }
        }
        return {};
    }

    /// `(SinPo.id/Reuters)`, `Foto: Septian/detik.com`.
    static std::string domain_beside(std::string_view words, std::size_t slash)
    {
        constexpr std::string_view marks = " ()/:,";
        const auto before = words.substr(0, slash);
        const auto begin = before.find_last_of(marks);
        const auto first = before.substr(begin == std::string_view::npos ? 0 : begin + 1);
        const auto after = words.substr(slash + 1);
        auto last = after.substr(0, after.find_first_of(marks));
        last = last.substr(0, last.find_last_not_of('.') + 1);
        return std::string(is_domain(first) ? first : is_domain(last) ? last : std::string_view());
    }

    /// `Gabung ke Channel WhatsApp KompasTV`.
    std::string by_prompt() const
    {
        for (const auto& line : lines_) {
            if (line.kind == LineKind::notice) {
                if (auto name = outlet_in(line.span); !name.empty()) {
                    return name;
                }
            }
        }
        return {};
    }

    /// The first outlet that the gazetteer knows in `span`; no network that pages link to.
    std::string outlet_in(TextSpan span) const
    {
        for (auto at = span.begin; at < span.end; ++at) {
            const bool begins = at == span.begin || !is_word_part(text_[at - 1]);
            const auto rest = words_of(text_, {at, span.end});
            const auto size = begins && is_capital(text_[at]) ? gazetteer_.outlet_prefix(rest) : 0;
            const auto* const outlet =
                size == 0 ? nullptr : gazetteer_.outlet(rest.substr(0, size));
            if (outlet != nullptr && outlet->kind != "social_media") {
                return std::string(rest.substr(0, size));
            }
        }
        return {};
    }

    std::vector<std::string> people(PageClass page_class) const
    {
        std::vector<std::string> names;
        for (const auto& line : lines_) {
            if (line.kind == LineKind::byline) {
                add_people(words_of(text_, line.span), page_class, names);
            }
        }
        return names;
    }

    /// `Reporter: X | Editor: Y`.
    void
    add_people(std::string_view line, PageClass page_class, std::vector<std::string>& names) const
    {
        while (!line.empty()) {
            const auto bar = std::min(line.find('|'), line.size());
            const TextSpan all{0, static_cast<std::uint32_t>(bar)};
            const auto part = words_of(line, trimmed(line, all));
            const auto size = words_.opening(small_letters(part), page_class);
            if (size != 0) {
                add_names(part.substr(size), names);
            }
            line.remove_prefix(std::min(bar + 1, line.size()));
        }
    }

    static void add_names(std::string_view list, std::vector<std::string>& names)
    {
        constexpr std::array<std::string_view, 4> joints{",", ";", " and ", " dan "};
        while (!list.empty()) {
            std::size_t end = list.size();
            std::size_t size = 0;
            for (const auto joint : joints) {
                if (const auto at = list.find(joint); at < end) {
                    end = at;
                    size = joint.size();
                }
            }
            add_name(list.substr(0, end), names);
            list.remove_prefix(end + size);
        }
    }

    static void add_name(std::string_view name, std::vector<std::string>& names)
    {
        const auto begin = name.find_first_not_of(" :\t\n-\xC2\xA0");
        name = begin == std::string_view::npos ? std::string_view() : name.substr(begin);
        name = name.substr(0, name.find_last_not_of(" .:\t\n\xC2\xA0") + 1);
        const bool good = is_capitalized(name) && name.size() <= longest_name &&
                          std::ranges::none_of(name, is_digit);
        if (good && std::ranges::find(names, name) == names.end()) {
            names.emplace_back(name);
        }
    }

    void add_credits(TextSpan line, Masthead& masthead) const
    {
        auto at = line.begin +
                  static_cast<std::uint32_t>(std::min(
                      words_of(text_, line).find(':') + 1, std::size_t{line.end - line.begin}));
        while (at < line.end) {
            const auto rest = words_of(text_, {at, line.end});
            const auto size =
                static_cast<std::uint32_t>(std::min(rest.find_first_of(",/;|"), rest.size()));
            add_credit(trimmed(text_, {at, at + size}), masthead);
            at += size + 1;
        }
    }

    void add_credit(TextSpan span, Masthead& masthead) const
    {
        const auto words = words_of(text_, span);
        const bool named = gazetteer_.outlet(words) != nullptr || is_domain(words) ||
                           (is_capitalized(words) && words.size() <= longest_name);
        if (named && span.begin < span.end) {
            masthead.credits.emplace_back(words);
            masthead.credit_words.push_back(span);
        }
    }

    bool same_outlet(std::string_view one, std::string_view other) const
    {
        const auto* const first = gazetteer_.outlet(one);
        const auto* const second = gazetteer_.outlet(other);
        return first != nullptr ? first == second : name_key(one) == name_key(other);
    }

    std::string_view text_;
    const std::vector<ArticleLine>& lines_;
    const PageVocabulary& words_;
    const Gazetteer& gazetteer_;
};

std::string language_of(
    std::string_view text, const std::vector<ArticleLine>& lines, const PageVocabulary& words)
{
    const auto body = body_of(lines);
    const auto begin = body.empty() ? 0 : body.front().begin;
    return words.language_of(text.substr(begin));
}

/// In English `3/4/2024` is March in America, April elsewhere.
DayOrder order_for(const Masthead& masthead, const Gazetteer& gazetteer)
{
    const auto* const outlet = gazetteer.outlet(masthead.outlet);
    const bool american = outlet == nullptr || outlet->country == "US" || outlet->country == "PH";
    return masthead.language == "en" && american ? DayOrder::month_first : DayOrder::day_first;
}

} // namespace

Masthead masthead_of(
    std::string_view text, const std::vector<ArticleLine>& lines, const PageVocabulary& words,
    const Gazetteer& gazetteer, const KnownArticle& known)
{
    MastheadReader reader(text, lines, words, gazetteer);
    Masthead masthead;
    masthead.outlet = reader.outlet(known);
    masthead.title = known.title.empty() ? reader.title() : known.title;
    masthead.url = known.url;
    masthead.language = known.language.empty() ? language_of(text, lines, words) : known.language;
    masthead.authors = known.authors.empty() ? reader.authors() : known.authors;
    masthead.published = appearance_of(text, lines, words, known, order_for(masthead, gazetteer));
    reader.read_credits(masthead);
    return masthead;
}

} // namespace hearsay
