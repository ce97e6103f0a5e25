#include "text/noun_runs.hpp"

#include <algorithm>

#include "text/initials.hpp"
#include "text/names.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_brackets = 12;

constexpr WordClasses ends_phrase = any_of(
    WordClass::phrase_end, WordClass::relay_active, WordClass::relay_passive,
    WordClass::addressee_prep, WordClass::says, WordClass::thinks, WordClass::claims,
    WordClass::denies, WordClass::doubts, WordClass::warns, WordClass::auxiliary,
    WordClass::relative, WordClass::passive, WordClass::complementizer);

constexpr WordClasses date_words = any_of(WordClass::day, WordClass::month);

/// Reads one run from left to right.
class RunReader {
public:
    RunReader(const Passage& passage, TokenRange within) : passage_(passage), within_(within) {}

    /// The words until a comma, a word that no noun phrase goes on with, or the end.
    TokenRange run_from(std::uint32_t first) const
    {
        const auto many = passage_.length_of(first, bit_of(WordClass::determiner));
        auto at = many > 1 ? std::min(within_.last, first + many) : first; // `Salah satu warga`
        const auto no_name =
            bit_of(WordClass::role) | (passage_.is_english() ? bit_of(WordClass::people) : 0);
        std::uint32_t capitals = 0; // that may be a name's
        while (at < within_.last) {
            const auto& token = passage_[at];
            if (token.mark == Mark::open_bracket && at > first) {
                const auto after = brackets_end(at);
                if (after == at) {
                    break;
                }
                at = after;
                continue;
            }
            if (!goes_on(at, first, capitals)) {
                break;
            }
            const bool name = may_be_name(token) && !token.is(WordClass::honorific) &&
                              passage_.length_of(at, no_name) == 0;
            capitals += name ? 1 : 0;
            ++at;
        }
        return {first, at};
    }

private:
    /// The token after brackets that belong to the phrase: `(AS)`, `(37)`; `at` if they do not.
    std::uint32_t brackets_end(std::uint32_t at) const
    {
        for (auto next = at + 1; next < within_.last && next < at + longest_brackets; ++next) {
            if (passage_[next].mark == Mark::close_bracket) {
                const bool date =
                    passage_.words({at + 1, next}).find('/') != std::string_view::npos &&
                    passage_[at + 1].shape == Shape::number;
                return date ? at : next + 1;
            }
        }
        return at;
    }

    bool goes_on(std::uint32_t at, std::uint32_t first, std::uint32_t capitals) const
    {
        const auto& token = passage_[at];
        if (!token.is_word()) {
            return is_inner_mark(at, first) || lists_more(at, first);
        }
        if (joins_duties(at, first) || joins_both(at, first) || joins_role(at, first)) {
            return true;
        }
        if (token.is_any(date_words) && token.is_capital() && at > first) {
            return false;
        }
        if (token.is_capital() || at == first) {
            return true;
        }
        if (token.shape == Shape::number) {
            return capitals == 0 || numbers_unit(at, first);
        }
        if (joins_organization(at, first, capitals)) {
            return true;
        }
        if (is_noun(at, first) || passage_[at - 1].mark == Mark::possessive) {
            return true;
        }
        if (token.is_any(ends_phrase) || (token.phrase & ends_phrase) != 0) {
            return false;
        }
        return capitals == 0 || token.is(WordClass::honorific) || joins_capitals(at) ||
               leads_to_people(at);
    }

    /// `Norway's foreign minister`, `Health officials`: in English capitals stand before a role,
    /// and a name may follow it.
    bool leads_to_people(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 4;
        constexpr auto ends = ends_phrase | any_of(WordClass::preposition, WordClass::conjunction);
        const auto last = std::min(within_.last, at + longest);
        for (auto next = at; passage_.is_english() && next < last; ++next) {
            const auto& token = passage_[next];
            if (token.shape != Shape::lower || (token.is_any(ends) && next > at)) {
                return false;
            }
            if (passage_.length_of(next, any_of(WordClass::role, WordClass::people)) != 0) {
                return true;
            }
        }
        return false;
    }

    /// `A new report says`: behind an English article, a word that else would be a verb.
    bool is_noun(std::uint32_t at, std::uint32_t first) const
    {
        return passage_.is_english() && passage_[at].is(WordClass::document) &&
               passage_[first].is(WordClass::determiner) &&
               !passage_[first].is(WordClass::plural_pronoun) &&
               !(passage_[at].phrase_length > 1 && (passage_[at].phrase & ends_phrase) != 0);
    }

    /// `Sen. Rubio`, `Juliari P. Batubara`, `Trump's campaign`.
    bool is_inner_mark(std::uint32_t at, std::uint32_t first) const
    {
        const auto mark = passage_[at].mark;
        if (mark == Mark::possessive) {
            return true;
        }
        if (mark != Mark::stop || at == first || passage_[at].blank_before ||
            at + 1 >= within_.last) {
            return false;
        }
        const bool initials = is_initials(passage_.words({at - 1, at}));
        if (!passage_[at + 1].is_capital()) {
            return initials && leads_to_people(at + 1); // `U.S. officials`
        }
        const auto& before = passage_[at - 1];
        return before.is_any(any_of(WordClass::honorific, WordClass::abbreviation)) || initials ||
               before.end - before.begin == 1;
    }

    /// `Profesor Studi Internasional di Universitas …`: a place within the role, no name so far.
    bool joins_organization(std::uint32_t at, std::uint32_t first, std::uint32_t capitals) const
    {
        if (at + 1 >= within_.last ||
            !passage_[at].is_any(any_of(WordClass::preposition, WordClass::conjunction))) {
            return false;
        }
        const auto& next = passage_[at + 1];
        if (passage_.is_english()) {
            const auto word = passage_.words({at, at + 1});
            return word == "of" ||
                   ((word == "for" || word == "at" || word == "with" || word == "from" ||
                     word == "in") &&
                    capitals == 0) ||
                   (word == "and" && next.is_capital() && passage_[at - 1].is_capital());
        }
        return next.is_capital() && at > first && capitals == 0 &&
               (has_tail(at + 1) ||
                next.is_any(
                    any_of(WordClass::org_head, WordClass::org_word, WordClass::collective)));
    }

    /// `Manajer PT KAI Daop 6 Yogyakarta`: a number within the name of an organization.
    bool numbers_unit(std::uint32_t at, std::uint32_t first) const
    {
        return !passage_.is_english() && opens_role(first) && at + 1 < within_.last &&
               passage_[at + 1].is_capital() && passage_[at].end - passage_[at].begin <= 3;
    }

    bool opens_role(std::uint32_t first) const
    {
        return passage_.length_of(
                   first, any_of(WordClass::role, WordClass::org_head, WordClass::org_unit)) != 0;
    }

    /// `Dinas Pertanahan dan Tata Ruang`, `Menteri Pendidikan dan Kebudayaan`: a part of the role,
    /// against `Ketua MPR … dan Ketua DPR …`.
    bool joins_duties(std::uint32_t at, std::uint32_t first) const
    {
        if (at == first || at + 1 >= within_.last || passage_.words({at, at + 1}) != "dan") {
            return false;
        }
        const auto& next = passage_[at + 1];
        return next.is_capital() && opens_role(first) &&
               passage_.length_of(
                   at + 1, any_of(WordClass::role, WordClass::honorific, WordClass::given_name)) ==
                   0;
    }

    /// `Anggota Komisi III dari Fraksi …`, `Head of Research`: a preposition within the role.
    bool joins_role(std::uint32_t at, std::uint32_t first) const
    {
        if (passage_.is_english() || at == first || at + 1 >= within_.last || !opens_role(first) ||
            !passage_[at + 1].is_capital()) {
            return false;
        }
        const auto word = passage_.words({at, at + 1});
        const bool english = word == "of" || word == "for" || word == "and" || word == "at";
        const bool indonesian = word == "dari" || word == "pada" || word == "untuk";
        return english || (indonesian && passage_[at + 1].is_any(any_of(
                                             WordClass::org_head, WordClass::org_unit,
                                             WordClass::org_word, WordClass::collective)));
    }

    /// `baik Latvia maupun Estonia`.
    bool joins_both(std::uint32_t at, std::uint32_t first) const
    {
        return at > first && passage_.words({first, first + 1}) == "baik" &&
               passage_.words({at, at + 1}) == "maupun";
    }

    /// `Bidang Politik, Hukum, dan Keamanan`: the comma stands within the role.
    bool lists_more(std::uint32_t at, std::uint32_t first) const
    {
        constexpr std::uint32_t longest = 9;
        if (passage_[at].mark != Mark::comma || !opens_role(first) || passage_.is_english()) {
            return false;
        }
        for (auto next = at + 1; next + 1 < within_.last && next < at + longest; ++next) {
            if (passage_.words({next, next + 1}) == "dan") {
                return passage_[next - 1].mark == Mark::comma && passage_[next + 1].is_capital() &&
                       !passage_[next + 1].is_any(any_of(WordClass::role, WordClass::given_name));
            }
            if (!passage_[next].is_capital() && passage_[next].mark != Mark::comma) {
                return false;
            }
        }
        return false;
    }

    /// Whether a run of capitals from `at` holds `University` or the like.
    bool has_tail(std::uint32_t at) const
    {
        for (auto next = at; next < within_.last && next < at + 6; ++next) {
            if (!passage_[next].is_capital() && !passage_[next].is(WordClass::preposition)) {
                return false;
            }
            if (passage_[next].is(WordClass::org_tail)) {
                return true;
            }
        }
        return false;
    }

    /// `Mohammed bin Salman`, `Ursula von der Leyen`.
    bool joins_capitals(std::uint32_t at) const
    {
        return at + 1 < within_.last && passage_[at + 1].is_capital() &&
               passage_[at].end - passage_[at].begin <= 3 && passage_[at].word == 0;
    }

    const Passage& passage_;
    TokenRange within_;
};

} // namespace

TokenRange noun_run(const Passage& passage, TokenRange within, std::uint32_t first)
{
    return RunReader(passage, within).run_from(first);
}

} // namespace hearsay
