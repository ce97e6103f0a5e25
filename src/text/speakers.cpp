#include "text/speakers.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/noun_runs.hpp"
#include "text/roles.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_phrase = 40; // tokens

constexpr WordClasses plural_words = any_of(WordClass::plural_pronoun);

/// One noun phrase, read from left to right.
class PhraseReader {
public:
    PhraseReader(const Passage& passage, const ShortNames& names, TokenRange within)
        : passage_(passage),
          names_(names), within_{within.first, std::min(within.last, within.first + longest_phrase)}
    {
    }

    SpeakerPhrase read()
    {
        if (within_.is_empty()) {
            return {};
        }
        if (const auto length = pronoun_length(within_.first); length != 0) {
            return pronoun(length);
        }
        const auto first = noun_run(passage_, within_, within_.first);
        if (first.is_empty()) {
            return {};
        }
        SpeakerPhrase phrase;
        const auto name =
            may_end_in_name(first) ? name_at_end(passage_, names_, first) : TokenRange{};
        if (!name.is_empty() && !is_organization(first, name)) {
            phrase = named(first, name);
        }
        if (phrase.form == SpeakerForm::none || place_goes_on(first)) {
            if (auto after = named_after_comma(first); after.form != SpeakerForm::none) {
                return after;
            }
        }
        return with_appositions(phrase.form == SpeakerForm::none ? unnamed(first) : phrase);
    }

private:
    std::uint32_t pronoun_length(std::uint32_t at) const
    {
        const auto length =
            passage_.length_of(at, any_of(WordClass::pronoun, WordClass::plural_pronoun));
        return at + length <= within_.last ? length : 0;
    }

    SpeakerPhrase pronoun(std::uint32_t length) const
    {
        SpeakerPhrase phrase;
        phrase.form = SpeakerForm::pronoun;
        phrase.is_plural = passage_[within_.first].is_any(plural_words);
        phrase.source = {within_.first, within_.first + length};
        phrase.end = phrase.source.last;
        return phrase;
    }

    bool is_group_word(std::uint32_t at) const
    {
        return passage_[at].is(WordClass::determiner) && passage_[at].shape != Shape::number &&
               passage_[at].word != 0;
    }

    /// `para pengamat` has no name at its end, `seorang profesor …, Mason Richey` may have.
    bool first_is_group(TokenRange run) const
    {
        const auto word = passage_.words({run.first, run.first + 1});
        return is_group_word(run.first) && word != "seorang" && word != "Seorang" &&
               word != "sang" && !passage_.is_english();
    }

    /// A name ends a phrase that starts in capitals or holds a role: `pengamat politik Adi`,
    /// against `dinas intelijen Norwegia`, `para pengamat` and `Gedung Putih`.
    bool may_end_in_name(TokenRange run) const
    {
        if (first_is_group(run) ||
            passage_.length_of(run.first, bit_of(WordClass::collective)) == run.size()) {
            return false;
        }
        return passage_.is_english() || passage_[run.first].is_capital() || has_role(run) ||
               passage_[run.first].is(WordClass::honorific);
    }

    bool is_organization(TokenRange run, TokenRange name) const
    {
        return name.first == run.first && (passage_[run.first].is(WordClass::org_head) ||
                                           (name.size() == 1 && is_acronym(name.first)));
    }

    bool is_acronym(std::uint32_t at) const
    {
        return passage_[at].shape == Shape::upper && !names_.has(passage_.words({at, at + 1}));
    }

    SpeakerPhrase named(TokenRange run, TokenRange name) const
    {
        SpeakerPhrase phrase;
        phrase.form = SpeakerForm::person;
        phrase.source = name;
        phrase.end = run.last;
        if (name.first > run.first) {
            const auto parts = role_parts(passage_, {run.first, name.first});
            phrase.role = parts.role;
            phrase.affiliation = parts.affiliation;
        }
        return phrase;
    }

    bool place_goes_on(TokenRange run) const
    {
        return run.last + 1 < within_.last && passage_[run.last].mark == Mark::comma &&
               passage_[run.last + 1].is(WordClass::place_head) &&
               passage_[run.last + 1].is_capital() && has_role(run);
    }

    bool has_role(TokenRange run) const
    {
        for (auto at = run.first; at < run.last; ++at) {
            if (passage_.length_of(at, bit_of(WordClass::role)) != 0) {
                return true;
            }
        }
        return false;
    }

    /// `Juru Bicara Satgas, Wiku Adisasmito`: a role, then the name alone between commas.
    SpeakerPhrase named_after_comma(TokenRange first) const
    {
        if (!has_role(first) || first_is_group(first)) {
            return {};
        }
        auto before = first;
        for (int commas = 0; commas < 4; ++commas) {
            if (before.last + 1 >= within_.last || passage_[before.last].mark != Mark::comma) {
                return {};
            }
            const auto run = noun_run(passage_, within_, before.last + 1);
            const auto name = run.is_empty() ? TokenRange{} : name_at_end(passage_, names_, run);
            if (!name.is_empty() && name.first == run.first && !is_organization(run, name)) {
                return with_appositions(named_whole(first.first, name, run.last));
            }
            if (run.is_empty() ||
                passage_.length_of(
                    run.first, any_of(
                                   WordClass::org_head, WordClass::org_word, WordClass::org_unit,
                                   WordClass::place_head)) == 0) {
                return {};
            }
            before.last = run.last;
        }
        return {};
    }

    SpeakerPhrase named_whole(std::uint32_t first, TokenRange name, std::uint32_t end) const
    {
        auto phrase = named({first, end}, name);
        phrase.end = end;
        return phrase;
    }

    SpeakerPhrase unnamed(TokenRange run) const
    {
        SpeakerPhrase phrase;
        phrase.source = run;
        phrase.end = run.last;
        const auto& head = passage_[run.first];
        if (has_class(run, WordClass::document) && !has_class(run, WordClass::people)) {
            phrase.form = SpeakerForm::document;
        } else if (ends_in_people(run)) {
            phrase.form = SpeakerForm::people;
        } else if (
            head.shape == Shape::upper ||
            head.is_any(any_of(WordClass::org_head, WordClass::collective)) || all_capitals(run)) {
            phrase.form = SpeakerForm::organization;
        } else {
            phrase.form = SpeakerForm::people;
        }
        phrase.is_plural = is_group_word(run.first) || phrase.form == SpeakerForm::people;
        return phrase;
    }

    /// `US officials`: in English the last word says what they are.
    bool ends_in_people(TokenRange run) const
    {
        const auto& last = passage_[run.last - 1];
        return passage_.is_english() && last.shape == Shape::lower && last.is(WordClass::role);
    }

    bool all_capitals(TokenRange run) const
    {
        for (auto at = run.first; at < run.last; ++at) {
            if (passage_[at].shape == Shape::lower) {
                return false;
            }
        }
        return true;
    }

    bool has_class(TokenRange run, WordClass word_class) const
    {
        for (auto at = run.first; at < run.last; ++at) {
            if (passage_.length_of(at, bit_of(word_class)) != 0) {
                return true;
            }
        }
        return false;
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

    /// `NAME, pensiunan …, sekaligus pakar …,` and `Smith, 43, a professor at …,`.
    SpeakerPhrase with_appositions(SpeakerPhrase phrase) const
    {
        phrase = with_clause(phrase);
        auto at = phrase.end;
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
                person && phrase.role.is_empty() && passage_[at + 1].shape != Shape::number) {
                const auto parts = role_parts(passage_, {at + 1, end});
                phrase.role = parts.role;
                phrase.affiliation =
                    parts.affiliation.is_empty() ? phrase.affiliation : parts.affiliation;
            }
            phrase.end = end;
            at = end;
        }
        return phrase;
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
        constexpr std::array<std::string_view, 10> openers{"secara", "saat",    "ketika", "usai",
                                                           "seusai", "melalui", "lewat",  "sambil",
                                                           "seraya", "sembari"};
        return !passage_.is_english() &&
               std::ranges::find(openers, passage_.words({at, at + 1})) != openers.end();
    }

    /// The token after the apposition that starts at `first`; `first` if none does.
    std::uint32_t apposition_end(std::uint32_t first, bool may_be_role) const
    {
        const auto& token = passage_[first];
        const bool age = token.shape == Shape::number && first + 1 <= within_.last;
        const bool opens = passage_.length_of(first, bit_of(WordClass::role)) != 0 ||
                           opens_singular(first) ||
                           (token.is(WordClass::relative) && may_be_role) ||
                           passage_.words({first, first + 1}) == "sekaligus";
        const bool blocked = token.is_any(any_of(WordClass::day, WordClass::opener));
        if ((!age && !opens) || blocked) {
            return first;
        }
        if (passage_.is_english() && has_clause(first)) {
            return first;
        }
        auto at = first;
        while (at < within_.last && passage_[at].mark != Mark::comma &&
               passage_[at].mark != Mark::stop && passage_[at].mark != Mark::colon &&
               (passage_[at].mark < Mark::open_quote || passage_[at].mark == Mark::possessive) &&
               !opens_adverbial(at) &&
               !(passage_.length_of(
                     at, any_of(WordClass::relay_passive, WordClass::addressee_prep)) != 0 &&
                 !passage_.is_english())) {
            ++at;
        }
        return at;
    }

    const Passage& passage_;
    const ShortNames& names_;
    TokenRange within_;
};

} // namespace

SpeakerPhrase speaker_at(const Passage& passage, const ShortNames& names, TokenRange within)
{
    auto phrase = PhraseReader(passage, names, within).read();
    phrase.whole = {within.first, phrase.end};
    return phrase;
}

} // namespace hearsay
