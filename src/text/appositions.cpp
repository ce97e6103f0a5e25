#include "text/appositions.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/noun_runs.hpp"
#include "text/organizations.hpp"
#include "text/roles.hpp"

namespace hearsay {
namespace {

/// Reads on behind a noun phrase.
class AppositionReader {
public:
    AppositionReader(const Passage& passage, TokenRange within) : passage_(passage), within_(within)
    {
    }

    /// `NAME, pensiunan …, sekaligus pakar …,` and `Smith, 43, a professor at …,`.
    SpeakerPhrase read(SpeakerPhrase phrase) const
    {
        phrase = passage_.is_english() ? with_organization(phrase) : with_clause(phrase);
        auto at = past_degrees(phrase.end);
        while (at + 1 < within_.last && passage_[at].mark == Mark::comma) {
            const auto end = apposition_end(at + 1, phrase.role.is_empty());
            if (end == at + 1) {
                break;
            }
            const bool person = phrase.form == SpeakerForm::person;
            const bool more =
                !phrase.role.is_empty() && phrase.affiliation.is_empty() && phrase.role.last == at;
            if (person && more) {
                phrase.role.last = end; // `pensiunan …, sekaligus pakar …`
            } else if (
                person && phrase.role.is_empty() && passage_[at + 1].shape != Shape::number &&
                tells_role({at + 1, end})) {
                const auto second = second_within({at + 1, end});
                const auto parts = role_parts(passage_, {at + 1, second.first});
                phrase.second = role_parts(passage_, {second.last, end});
                phrase.role = parts.role;
                phrase.affiliation =
                    parts.affiliation.is_empty() ? phrase.affiliation : parts.affiliation;
            }
            phrase.end = end;
            at = end;
        }
        return phrase;
    }

private:
    /// `yang juga ketua dewan`, against `yang pernah membuka bendungan`, `who opened the dam`.
    bool tells_role(TokenRange part) const
    {
        return !passage_[part.first].is(WordClass::relative) ||
               (!passage_.is_english() &&
                (has_role(part) || passage_.words({part.first + 1, part.first + 2}) == "juga"));
    }

    /// `Anna Holm of the Dam Board`.
    SpeakerPhrase with_organization(SpeakerPhrase phrase) const
    {
        auto at = phrase.end;
        if (phrase.form != SpeakerForm::person || !phrase.affiliation.is_empty() ||
            at + 1 >= within_.last || phrase.source.size() < 2 ||
            passage_.words({at, at + 1}) != "of") {
            return phrase;
        }
        at += passage_[at + 1].is(WordClass::determiner) ? 2 : 1;
        const auto run = at < within_.last && passage_[at].is_capital()
                             ? noun_run(passage_, within_, at)
                             : TokenRange{};
        if (!run.is_empty()) {
            phrase.affiliation = run;
            phrase.end = run.last;
        }
        return phrase;
    }

    /// `NAME yang juga menjabat ketua …`, `NAME selaku ketua …`, `NAME dari PT …`.
    SpeakerPhrase with_clause(SpeakerPhrase phrase) const
    {
        constexpr std::uint32_t near = 4;
        auto at = phrase.end;
        if (passage_.is_english() || phrase.form != SpeakerForm::person ||
            !phrase.role.is_empty() || at + 1 >= within_.last) {
            return phrase;
        }
        const auto word = passage_.words({at, at + 1});
        const bool clause = passage_[at].is(WordClass::relative) || word == "selaku";
        if (word != "dari" && !clause) {
            return phrase;
        }
        const auto last = std::min(within_.last, at + near);
        for (++at; at < last && passage_[at].is_word(); ++at) {
            const bool role = passage_.length_of(at, bit_of(WordClass::role)) != 0;
            if (role || (!clause && passage_[at].is_capital())) {
                return with_parts(phrase, noun_run(passage_, within_, at));
            }
        }
        return phrase;
    }

    SpeakerPhrase with_parts(SpeakerPhrase phrase, TokenRange run) const
    {
        const auto parts = role_parts(passage_, run);
        const bool bare = passage_[run.first].is_capital() &&
                          passage_.length_of(run.first, bit_of(WordClass::role)) == 0;
        phrase.role = bare ? TokenRange{} : parts.role;
        phrase.affiliation = bare ? run : parts.affiliation;
        phrase.end = std::max(phrase.end, run.last);
        return phrase;
    }

    /// The comma behind `…, M.Si.,`; `at` if no degree follows.
    std::uint32_t past_degrees(std::uint32_t at) const
    {
        auto next = at;
        while (next + 1 < within_.last && passage_[next].mark == Mark::comma &&
               passage_[next + 1].is(WordClass::degree)) {
            next += 2;
            next += next < within_.last && passage_[next].mark == Mark::stop ? 1U : 0U;
        }
        return next < within_.last && passage_[next].mark == Mark::comma ? next : at;
    }

    /// `seorang warga`, `a farmer`: `para warga` is no single person.
    bool opens_singular(std::uint32_t at) const
    {
        const auto length = passage_.length_of(at, bit_of(WordClass::determiner));
        const auto words = passage_.words({at, at + length});
        return length != 0 &&
               (passage_.is_english() || words == "seorang" || words == "sebuah" ||
                words == "salah satu" || words == "salah seorang" || words == "sang");
    }

    /// `Norway's prime minister`.
    bool opens_possessor(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 6;
        const auto last = std::min(within_.last, at + longest);
        while (at < last && passage_[at].is_capital()) {
            ++at;
        }
        return passage_.is_english() && at < last && passage_[at].mark == Mark::possessive &&
               has_role(noun_run(passage_, within_, at));
    }

    /// `the data is …`: a clause of its own behind the comma, no apposition.
    bool has_clause(std::uint32_t first) const
    {
        for (auto at = first; at < within_.last && passage_[at].is_word(); ++at) {
            if (passage_[at].is(WordClass::relative)) {
                return false;
            }
            const auto word = passage_.words({at, at + 1});
            if (word == "is" || word == "are" || word == "was" || word == "were" || word == "has" ||
                word == "have" || word == "had" || word == "will" || word == "would") {
                return true;
            }
        }
        return false;
    }

    /// `secara terpisah`, `saat dihubungi`: an adverbial of the clause, no part of an apposition.
    bool opens_adverbial(std::uint32_t at) const
    {
        constexpr std::array<std::string_view, 11> openers{"secara", "saat",    "ketika", "usai",
                                                           "seusai", "melalui", "lewat",  "sambil",
                                                           "seraya", "sembari", "dalam"};
        return !passage_.is_english() &&
               std::ranges::find(openers, passage_.words({at, at + 1})) != openers.end();
    }

    /// The token after the apposition that starts at `first`; `first` if none does.
    std::uint32_t apposition_end(std::uint32_t first, bool may_be_role) const
    {
        const auto& token = passage_[first];
        const bool age = token.shape == Shape::number && first + 1 <= within_.last;
        const bool opens = passage_.length_of(first, bit_of(WordClass::role)) != 0 ||
                           opens_singular(first) || opens_possessor(first) ||
                           (token.is(WordClass::relative) && may_be_role) ||
                           passage_.words({first, first + 1}) == "sekaligus";
        const bool blocked = token.is_any(any_of(WordClass::day, WordClass::opener));
        if ((!age && !opens) || blocked) {
            return first;
        }
        if (passage_.is_english() && has_clause(first)) {
            return first;
        }
        auto at = past_title(first);
        while (at < within_.last && passage_[at].mark != Mark::comma &&
               passage_[at].mark != Mark::stop && passage_[at].mark != Mark::colon &&
               !passage_[at].is_quote() && !opens_adverbial(at) &&
               !(passage_.length_of(
                     at, any_of(WordClass::relay_passive, WordClass::addressee_prep)) != 0 &&
                 !passage_.is_english())) {
            ++at;
        }
        return at;
    }

    /// The words between the two roles of an apposition, empty at its end where it has one.
    TokenRange second_within(TokenRange part) const
    {
        for (auto at = part.first + 1; at + 1 < part.last; ++at) {
            const auto role = second_role(passage_, {at, part.last});
            if (role != 0) {
                return {at, role};
            }
        }
        return {part.last, part.last};
    }

    /// Behind the title in English words that start so: `the author of “The Sea,” said`. `first`
    /// where none does.
    std::uint32_t past_title(std::uint32_t first) const
    {
        constexpr std::uint32_t near = 6; // words before and within the title
        const auto title = [&](std::uint32_t at) {
            while (at < within_.last && passage_[at].is_word()) {
                ++at;
            }
            return at;
        };
        const auto open = passage_.is_english() ? title(first) : first;
        if (open == first || open > first + near || open + 1 >= within_.last ||
            !passage_[open].is_quote()) {
            return first;
        }
        auto close = title(open + 1);
        if (close < within_.last && passage_[close].mark == Mark::comma) {
            ++close;
        }
        return close < within_.last && close <= open + near && passage_[close].is_quote()
                   ? close + 1
                   : first;
    }

    bool has_role(TokenRange run) const
    {
        return has_class(passage_, run, bit_of(WordClass::role));
    }

    const Passage& passage_;
    TokenRange within_;
};

} // namespace

SpeakerPhrase with_appositions(const Passage& passage, TokenRange within, SpeakerPhrase phrase)
{
    return AppositionReader(passage, within).read(phrase);
}

} // namespace hearsay
