#include "text/speaking_outlet.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/is_one_of.hpp"
#include "text/characters.hpp"

namespace hearsay {
namespace {

/// Nouns that only an outlet's name follows, past what it is or where it is from.
constexpr std::array<std::string_view, 10> outlet_nouns{"media",   "harian", "koran",  "majalah",
                                                        "tabloid", "situs",  "portal", "radio",
                                                        "kantor",  "surat"};

/// Words between `laporan` and the outlet's name.
constexpr std::array<std::string_view, 6> report_words{"terbaru", "dari",      "resmi",
                                                       "terkini", "eksklusif", "investigasi"};

/// Last words of outlets' names, and of hardly any person's.
constexpr std::array<std::string_view, 20> outlet_tails{
    "News",      "Times",   "Mail",  "Herald",   "Tribune",  "Journal", "Gazette",
    "TV",        "Radio",   "Post",  "Magazine", "Today",    "Sports",  "Telegraph",
    "Chronicle", "Express", "Daily", "Insider",  "Observer", "Weekly"};

std::string_view first_word(std::string_view words)
{
    return words.substr(0, words.find(' '));
}

std::string_view last_word(std::string_view words)
{
    const auto blank = words.rfind(' ');
    return blank == std::string_view::npos ? words : words.substr(blank + 1);
}

/// The speaker as printed, with what stands right before the name.
TextSpan whole_speaker(const FoundAttribution& attribution)
{
    constexpr std::uint32_t near = 60; // bytes
    auto span = attribution.source.front();
    for (const auto* const parts : {&attribution.affiliation, &attribution.role}) {
        for (const auto part : *parts) {
            const bool before = part.begin < span.begin && part.begin + near > span.begin;
            span.begin = before ? part.begin : span.begin;
        }
    }
    return span;
}

/// Looks for one outlet.
class OutletFinder {
public:
    OutletFinder(
        std::string_view text, const FoundAttribution& attribution, const Gazetteer& gazetteer,
        const Vocabulary* vocabulary)
        : text_(text), attribution_(attribution), gazetteer_(gazetteer), vocabulary_(vocabulary),
          span_(whole_speaker(attribution))
    {
    }

    FoundRelay find() const
    {
        if (auto known = known_within(); !known.name.empty() || !is_indonesian()) {
            return known;
        }
        const bool noun = opens_with_outlet_noun();
        if (noun) {
            if (auto behind = behind_comma(); !behind.name.empty()) {
                return behind;
            }
        }
        const auto source = attribution_.source.front();
        const bool named = noun && source.begin > span_.begin && attribution_.named;
        return named || ends_as_outlet(words_of(text_, source)) ? relay(source) : FoundRelay{};
    }

private:
    bool is_indonesian() const { return vocabulary_ != nullptr && !vocabulary_->is_english(); }

    FoundRelay relay(TextSpan span) const { return {span, std::string(words_of(text_, span))}; }

    /// The whole, or what is left of it without words that say what an outlet is.
    FoundRelay known_within() const
    {
        constexpr int most_words = 8;
        auto span = span_;
        bool described = false;
        for (int dropped = 0; dropped <= most_words; ++dropped) {
            const auto words = words_of(text_, span);
            if (gazetteer_.outlet(words) != nullptr) {
                const bool person =
                    attribution_.kind == SpeakerKind::person && attribution_.named && !described;
                const bool surname = person && attribution_.speaker.size() > words.size();
                return surname ? FoundRelay{} : relay(without_carriers(span));
            }
            described = described || is_carrier(words) ||
                        is_one_of(first_word(words), report_words); // `laporan terbaru …`
            const auto blank = words.find(' ');
            if (!described || blank == std::string_view::npos) {
                break;
            }
            span.begin += static_cast<std::uint32_t>(blank + 1);
        }
        return {};
    }

    /// `TASS` of `Kantor Berita TASS`, where both are names of the outlet.
    TextSpan without_carriers(TextSpan span) const
    {
        const auto* const outlet = gazetteer_.outlet(words_of(text_, span));
        auto shorter = span;
        while (is_carrier(words_of(text_, shorter))) {
            shorter.begin += static_cast<std::uint32_t>(words_of(text_, shorter).find(' ') + 1);
            span = gazetteer_.outlet(words_of(text_, shorter)) == outlet ? shorter : span;
        }
        return span;
    }

    /// Whether the words begin with one that only says what an outlet is: `kantor berita Kyodo`,
    /// `laporan Reuters`.
    bool is_carrier(std::string_view words) const
    {
        constexpr auto carriers = any_of(WordClass::document, WordClass::carrier);
        if (vocabulary_ == nullptr || words.find(' ') == std::string_view::npos) {
            return false;
        }
        const auto word = vocabulary_->find(small_letters(first_word(words)));
        return (vocabulary_->classes_of(word) & carriers) != 0;
    }

    bool opens_with_outlet_noun() const
    {
        return is_one_of(
            std::string_view(small_letters(first_word(words_of(text_, span_)))), outlet_nouns);
    }

    /// `IRNA` of `kantor berita resmi Iran, IRNA, …`; empty if nothing stands there, or no name.
    FoundRelay behind_comma() const
    {
        constexpr std::uint32_t longest = 40; // bytes
        const auto end = attribution_.source.back().end;
        if (text_.substr(end, 2) != ", ") {
            return {};
        }
        const auto first = end + 2;
        const auto size = text_.substr(first, longest).find(',');
        if (size == std::string_view::npos || size == 0 || !is_capital(text_[first])) {
            return {};
        }
        const auto words = text_.substr(first, size);
        const bool name = std::ranges::all_of(words, [](char character) {
            return is_word_part(character) || character == ' ' || character == '-';
        });
        return name ? relay({first, first + static_cast<std::uint32_t>(size)}) : FoundRelay{};
    }

    static bool ends_as_outlet(std::string_view words)
    {
        return words.find(' ') != std::string_view::npos && is_capital(words.front()) &&
               (is_one_of(last_word(words), outlet_tails) || first_word(words) == "Sky");
    }

    std::string_view text_;
    const FoundAttribution& attribution_;
    const Gazetteer& gazetteer_;
    const Vocabulary* vocabulary_;
    TextSpan span_;
};

} // namespace

FoundRelay speaking_outlet(
    std::string_view text, const FoundAttribution& attribution, const Gazetteer& gazetteer,
    const Vocabulary* vocabulary)
{
    return attribution.source.size() == 1
               ? OutletFinder(text, attribution, gazetteer, vocabulary).find()
               : FoundRelay{};
}

} // namespace hearsay
