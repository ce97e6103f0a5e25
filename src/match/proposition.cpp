#include "match/proposition.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "match/number.hpp"
#include "match/stems.hpp"

namespace hearsay {
namespace {

constexpr double weight_of_name = 1.3;
constexpr double weight_of_number = 1.5;
constexpr double weight_of_marker = 0.25;
constexpr double weight_of_date = 0.3;

/// A number in words or digits, as it is put together: `dua ratus ribu`, `2.5 million`.
class NumberInWords {
public:
    /// Whether `value` goes on with what is there: `dua puluh` with `tiga`.
    bool takes(double value) const
    {
        return !is_open_ || last_ == 0 ||
               (value < 10 && last_ >= 20 && std::fmod(last_, 10) == 0) ||
               (value < 100 && last_ >= 100 && std::fmod(last_, 100) == 0);
    }

    void add(double value)
    {
        last_ += value;
        is_open_ = true;
    }

    void multiply(double by)
    {
        if (by >= 1000) {
            total_ += (is_open_ && last_ > 0 ? last_ : 1) * by;
            last_ = 0;
        } else {
            last_ = (last_ > 0 ? last_ : 1) * by;
        }
        is_open_ = true;
    }

    bool is_open() const { return is_open_; }

    double take()
    {
        const auto value = total_ + last_;
        *this = NumberInWords();
        return value;
    }

private:
    double total_ = 0;
    double last_ = 0;
    bool is_open_ = false;
};

class PropositionReader {
public:
    PropositionReader(
        std::string_view text, std::string_view language, const Dictionary& dictionary)
        : dictionary_(dictionary), tokens_(printed_words_of(text))
    {
        const auto known = std::string(language.substr(0, language.find('-')));
        sentence_.language = dictionary.knows(known) ? known : dictionary.language_of(tokens_);
    }

    Proposition read()
    {
        while (place_ < tokens_.size() && sentence_.terms.size() < most_terms) {
            if (tokens_[place_].is_number) {
                read_digits();
            } else {
                read_words();
            }
        }
        end_number();
        mark_days_of_months();
        for (const auto& term : sentence_.terms) {
            sentence_.weight += term.weight;
            const bool says = term.use == WordUse::word || term.use == WordUse::number;
            sentence_.words += says ? 1 : 0;
        }
        return std::move(sentence_);
    }

private:
    void read_digits()
    {
        end_number();
        const auto& digits = tokens_[place_].folded;
        const auto date = parts_of_date(digits);
        if (!date.empty()) {
            add_date(WordUse::calendar, "date " + number_text(date[0]));
            add_date(WordUse::calendar, "month " + number_text(date[1]));
            add_date(WordUse::calendar, "year " + number_text(date[2]));
            ++place_;
            return;
        }
        const auto value = value_of_digits(digits, sentence_.language);
        ++place_;
        const bool may_be_year = digits.size() == 4 && value >= 1800 && value <= 2200 &&
                                 digits.find_first_of(".,/") == std::string::npos;
        if (may_be_year) {
            add_date(WordUse::calendar, "year " + number_text(value));
            return;
        }
        number_.add(value);
        in_digits_ = true;
        const auto attached = place_ < tokens_.size() ? tokens_[place_].folded : std::string();
        if (attached == "m") { // of money: `€2.5m`
            number_.multiply(1e6);
            ++place_;
        }
    }

    void read_words()
    {
        const auto rest = std::span<const PrintedWord>(tokens_).subspan(place_);
        const auto entry = dictionary_.entry_of(rest, sentence_.language);
        if (entry && (entry->use == WordUse::number || entry->use == WordUse::multiplier)) {
            read_number(*entry);
        } else {
            end_number();
            read_entry(entry ? *entry : DictionaryEntry());
        }
        place_ += entry ? entry->tokens : 1;
    }

    void read_number(const DictionaryEntry& entry)
    {
        if (entry.use == WordUse::multiplier) {
            number_.multiply(entry.number);
            return;
        }
        if (!number_.takes(entry.number)) {
            end_number();
        }
        number_.add(entry.number);
    }

    void end_number()
    {
        if (!number_.is_open()) {
            return;
        }
        const auto value = number_.take();
        if (value != 1 || std::exchange(in_digits_, false)) { // `one` is mostly an article
            Term term;
            term.use = WordUse::number;
            term.text = number_text(value);
            term.weight = weight_of_number;
            add(std::move(term));
        }
        in_digits_ = false;
    }

    void read_entry(const DictionaryEntry& entry)
    {
        switch (entry.use) {
        case WordUse::light:
            sentence_.points_outside = sentence_.points_outside || entry.points_outside;
            return;
        case WordUse::negation:
            negated_ = !negated_;
            sentence_.is_negative = !sentence_.is_negative;
            return;
        case WordUse::calendar:
            add_date(
                WordUse::calendar, entry.number > 100 ? "day " + number_text(entry.number - 100)
                                                      : "month " + number_text(entry.number));
            return;
        default:
            add(term_of(entry));
        }
    }

    Term term_of(const DictionaryEntry& entry)
    {
        Term term;
        term.use = entry.use == WordUse::marker ? WordUse::marker : WordUse::word;
        term.meanings = entry.meanings;
        const auto& first = tokens_[place_];
        for (std::size_t token = place_; token < place_ + entry.tokens; ++token) {
            term.text += (token == place_ ? "" : " ") + tokens_[token].folded;
        }
        if (term.use == WordUse::marker) {
            term.weight = weight_of_marker;
            return term;
        }
        term.stems = stems_of(term.text, sentence_.language);
        term.is_name = entry.is_name || (first.is_capital && !first.opens) || first.is_all_capitals;
        term.weight = term.is_name ? weight_of_name : 1;
        term.voice = voice_of(term);
        return term;
    }

    Voice voice_of(const Term& term) const
    {
        if (sentence_.language == "en") {
            return is_passive_english() ? Voice::passive : Voice::unknown;
        }
        if (sentence_.language != "id" || term.is_name || term.stems.size() < 2) {
            return Voice::unknown;
        }
        return term.text.starts_with("di")   ? Voice::passive
               : term.text.starts_with("me") ? Voice::active
                                             : Voice::unknown;
    }

    /// `was sentenced to nine years by the court`.
    bool is_passive_english() const
    {
        constexpr std::array<std::string_view, 7> be{"is",   "are",   "was", "were",
                                                     "been", "being", "be"};
        constexpr std::size_t reach = 8;
        const auto before = place_ < 2 ? 0 : place_ - 2;
        const bool has_be = std::any_of(
            tokens_.begin() + static_cast<std::ptrdiff_t>(before),
            tokens_.begin() + static_cast<std::ptrdiff_t>(place_), [&](const PrintedWord& token) {
                return std::ranges::find(be, token.folded) != be.end();
            });
        const auto end = std::min(tokens_.size(), place_ + reach);
        return has_be && std::any_of(
                             tokens_.begin() + static_cast<std::ptrdiff_t>(place_),
                             tokens_.begin() + static_cast<std::ptrdiff_t>(end),
                             [](const PrintedWord& token) { return token.folded == "by"; });
    }

    void add_date(WordUse use, std::string text)
    {
        Term term;
        term.use = use;
        term.text = std::move(text);
        term.weight = weight_of_date;
        sentence_.terms.push_back(std::move(term));
    }

    void add(Term term)
    {
        if (term.use == WordUse::word) {
            term.is_negated = std::exchange(negated_, false);
        }
        sentence_.terms.push_back(std::move(term));
    }

    /// `12 Mei`, `May 12`: a day, not a number of things.
    void mark_days_of_months()
    {
        auto& terms = sentence_.terms;
        const auto is_month = [&](std::size_t place) {
            return place < terms.size() && terms[place].text.starts_with("month ");
        };
        for (std::size_t place = 0; place < terms.size(); ++place) {
            auto& term = terms[place];
            const bool beside = is_month(place + 1) || (place > 0 && is_month(place - 1));
            if (term.use == WordUse::number && beside && term.text.size() <= 2) {
                term.use = WordUse::calendar;
                term.text = "date " + term.text;
                term.weight = weight_of_date;
            }
        }
    }

    const Dictionary& dictionary_;
    std::vector<PrintedWord> tokens_;
    std::size_t place_ = 0;
    Proposition sentence_;
    NumberInWords number_;
    bool in_digits_ = false;
    bool negated_ = false;
};

} // namespace

Proposition
proposition_of(std::string_view text, std::string_view language, const Dictionary& dictionary)
{
    return PropositionReader(text, language, dictionary).read();
}

} // namespace hearsay
