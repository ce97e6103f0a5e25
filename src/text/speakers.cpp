#include "text/speakers.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/appositions.hpp"
#include "text/characters.hpp"
#include "text/coordinated.hpp"
#include "text/noun_runs.hpp"
#include "text/organizations.hpp"
#include "text/roles.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_phrase = 40; // tokens

/// First words of the Indonesian roles that somebody has towards another person.
constexpr std::array<std::string_view, 29> relations{
    "pengacara", "kuasa",   "penasihat", "istri",  "suami",   "anak",     "putra",   "putri",
    "ayah",      "bapak",   "kakak",     "adik",   "paman",   "bibi",     "kakek",   "nenek",
    "keponakan", "menantu", "mertua",    "sepupu", "kerabat", "tetangga", "sahabat", "teman",
    "rekan",     "juru",    "jubir",     "ajudan", "asisten"};

constexpr WordClasses plural_words = any_of(WordClass::plural_pronoun);

/// One noun phrase, read from left to right.
class PhraseReader {
public:
    PhraseReader(const Passage& passage, const ShortNames& names, TokenRange within)
        : passage_(passage),
          names_(names), within_{within.first, std::min(within.last, within.first + longest_phrase)}
    {
    }

    SpeakerPhrase read() const
    {
        if (within_.is_empty()) {
            return {};
        }
        if (const auto both = both_at(passage_, within_); both.connector != 0) {
            return whole({within_.first, both.last});
        }
        if (const auto length = pronoun_length(within_.first); length != 0) {
            return pronoun(length);
        }
        const auto first =
            without_organization(passage_, noun_run(passage_, within_, within_.first));
        if (first.is_empty()) {
            return {};
        }
        SpeakerPhrase phrase;
        const auto name =
            may_end_in_name(first) ? name_at_end(passage_, names_, first) : TokenRange{};
        if (!name.is_empty() && !is_organizations(passage_, names_, {first, name})) {
            phrase = is_joined(passage_, first, name) ? whole(first) : named(first, name);
        }
        if (const auto second = with_second_role(phrase, first); second.form != SpeakerForm::none) {
            return second;
        }
        if (const auto other = named_behind_other(phrase, first); other.form != SpeakerForm::none) {
            return other;
        }
        if (phrase.form == SpeakerForm::none || place_goes_on(first) || !is_sure(phrase, first)) {
            if (auto after = named_after_comma(first); after.form != SpeakerForm::none) {
                return after;
            }
        }
        return with_appositions(
            passage_, within_, phrase.form == SpeakerForm::none ? unnamed(first) : phrase);
    }

private:
    std::uint32_t pronoun_length(std::uint32_t at) const
    {
        const auto length =
            passage_.length_of(at, any_of(WordClass::pronoun, WordClass::plural_pronoun));
        return at + length <= within_.last && !opens_noun_phrase(at) ? length : 0;
    }

    /// `many economists`, `some 40 per cent of drivers`, `her neighbour`.
    bool opens_noun_phrase(std::uint32_t at) const
    {
        constexpr auto no_noun = any_of(
            WordClass::auxiliary, WordClass::phrase_end, WordClass::relative, WordClass::says,
            WordClass::thinks, WordClass::claims, WordClass::denies, WordClass::warns,
            WordClass::requests, WordClass::preposition);
        return passage_.is_english() && passage_[at].is(WordClass::determiner) &&
               at + 1 < within_.last && passage_[at + 1].is_word() &&
               !passage_[at + 1].is_any(no_noun);
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

    /// Several speakers at once: `both Norway and Sweden`, `Norway and Sweden`.
    SpeakerPhrase whole(TokenRange range) const
    {
        SpeakerPhrase phrase;
        phrase.form = SpeakerForm::people;
        phrase.is_plural = true;
        phrase.source = range;
        phrase.end = range.last;
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
        if (passage_.is_english()) {
            return !is_organization(passage_, run);
        }
        return passage_[run.first].is_capital() || has_role(run) ||
               passage_[run.first].is(WordClass::honorific);
    }

    /// Whether the name at the end of `run` is a person's beyond doubt. Behind an organization or a
    /// place it may be a part of that: `Kepala Desa Sungai Putih, Hasan Basri,`.
    bool is_sure(const SpeakerPhrase& phrase, TokenRange run) const
    {
        const auto name = phrase.source;
        if (phrase.form != SpeakerForm::person || name.first == run.first ||
            passage_.is_english() || has_brackets(run)) {
            return true;
        }
        const bool called = names_.has(passage_.words({name.last - 1, name.last}));
        const bool part = name.size() == 1 && !called &&
                          has_class(run, WordClass::org_head); // `Yayasan Sungai Lestari, …`
        return is_known_name(passage_, names_, name) && !part;
    }

    bool has_brackets(TokenRange run) const
    {
        return passage_[run.last - 1].mark == Mark::close_bracket;
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

    /// `Wakil Ketua MPR dan anggota Komisi III DPR, Bimo Aryo`: who stands behind both roles. None
    /// where there is one.
    SpeakerPhrase with_second_role(const SpeakerPhrase& phrase, TokenRange first) const
    {
        const bool alone = phrase.form == SpeakerForm::none || !is_sure(phrase, first);
        const auto at = alone ? second_role(passage_, {first.last, within_.last}) : 0;
        if (at == 0 || !has_role(first)) {
            return {};
        }
        const auto run = noun_run(passage_, within_, at);
        const auto name = name_at_end(passage_, names_, run);
        const bool ends = !name.is_empty() && name.first > run.first;
        auto both = ends ? named(run, name) : named_after_comma(run);
        if (both.form != SpeakerForm::person) {
            return {};
        }
        const auto parts = role_parts(passage_, first);
        both.second = {both.role, both.affiliation};
        both.role = parts.role;
        both.affiliation = parts.affiliation;
        return both;
    }

    bool place_goes_on(TokenRange run) const
    {
        return run.last + 1 < within_.last && passage_[run.last].mark == Mark::comma &&
               passage_[run.last + 1].is(WordClass::place_head) &&
               passage_[run.last + 1].is_capital() && has_role(run);
    }

    bool has_role(TokenRange run) const { return has_class(run, WordClass::role); }

    /// `Juru Bicara Satgas, Wiku Adisasmito`: a role, then the name alone between commas. Behind
    /// other people, `keluarga korban, Rina Wati`, only a name that is known for one.
    SpeakerPhrase named_after_comma(TokenRange first) const
    {
        const bool role = has_role(first);
        const bool people =
            has_class(first, WordClass::people) &&
            !(passage_.is_english() && has_class(first, WordClass::org_tail)); // `the company`
        if ((!role && !people) || first_is_group(first)) {
            return {};
        }
        auto before = first;
        for (int commas = 0; commas < 4; ++commas) {
            if (before.last + 1 >= within_.last || passage_[before.last].mark != Mark::comma) {
                return {};
            }
            const auto run = noun_run(passage_, within_, before.last + 1);
            const auto name = run.is_empty() ? TokenRange{} : name_at_end(passage_, names_, run);
            if (!name.is_empty() && name.first == run.first &&
                (role || is_known_name(passage_, names_, name)) &&
                !is_organizations(passage_, names_, {run, name})) {
                auto phrase = named_whole(first.first, name, run.last);
                return with_appositions(passage_, within_, without_city(phrase, first.last));
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

    /// `pengacara Rudi Hartanto, Farhat Lubis`: the first name says whose lawyer speaks. None where
    /// the role is towards nobody.
    SpeakerPhrase named_behind_other(const SpeakerPhrase& phrase, TokenRange first) const
    {
        const auto role = small_letters(passage_.words({first.first, first.first + 1}));
        if (passage_.is_english() || phrase.form != SpeakerForm::person ||
            phrase.source.first == first.first || !phrase.affiliation.is_empty() ||
            std::ranges::find(relations, role) == relations.end() ||
            first.last + 1 >= within_.last || passage_[first.last].mark != Mark::comma) {
            return {};
        }
        const auto run = noun_run(passage_, within_, first.last + 1);
        const auto name = run.is_empty() ? TokenRange{} : name_at_end(passage_, names_, run);
        const bool whole = !name.is_empty() && name.first == run.first &&
                           !is_organizations(passage_, names_, {run, name});
        const bool closed = !name.is_empty() && run.last < within_.last &&
                            passage_[run.last].mark == Mark::comma &&
                            passage_[name.last - 1].shape == Shape::capital; // `, Maya, `
        if (!whole || (name.size() == 1 && !closed && !is_known_name(passage_, names_, name))) {
            return {};
        }
        auto other = named_whole(first.first, name, run.last);
        other.role = first;
        other.affiliation = {};
        return with_appositions(passage_, within_, other);
    }

    /// `Fakultas Hukum Universitas Andalas, Padang`: where a university is, is no part of its name.
    SpeakerPhrase without_city(SpeakerPhrase phrase, std::uint32_t comma) const
    {
        auto& place = phrase.affiliation;
        for (auto at = place.first; at < place.last; ++at) {
            const auto word = passage_.words({at, at + 1});
            if (word == "Universitas" || word == "Institut" || word == "Politeknik") {
                place.last = std::min(place.last, comma);
            }
        }
        return phrase;
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
        return hearsay::has_class(passage_, run, bit_of(word_class));
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
