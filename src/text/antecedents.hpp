#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/findings.hpp"
#include "text/speakers.hpp"

namespace hearsay {

/// What the words that name somebody tell of him or her.
enum class Gender : std::uint8_t { unknown, female, male };

/// By titles and roles among the tokens: `Ms.`, `spokesman`, `Ibu`, `mother`; by a pronoun: `she`.
/// Unknown where nothing tells, or both. O(tokens).
Gender gender_of(const Passage& passage, TokenRange words);

/// By the name with its titles, else by the role.
Gender gender_of(const Passage& passage, const SpeakerPhrase& phrase);

/// Whether a pronoun of gender `pronoun` can stand for somebody of gender `person`.
constexpr bool agree(Gender pronoun, Gender person)
{
    return pronoun == Gender::unknown || person == Gender::unknown || pronoun == person;
}

/// Where the subject of each sentence starts, past its adverbials: `Kemarin`, `Pada Senin (4/9)`.
/// In the order of the text. O(tokens).
std::vector<std::uint32_t> subject_starts(const Passage& passage);

/// A person whose bare name is the subject of a sentence: `Rini Astuti datang terlambat.`
struct NamedSubject {
    SpeakerPhrase phrase;
    /// False: all that tells of a name is the capital, which opens the sentence too.
    bool is_sure = true;
};

/// Nobody where the name is a possessor's or one of two. In the order of the text. O(tokens).
std::vector<NamedSubject> named_subjects(
    const Passage& passage, const ShortNames& names, const std::vector<std::uint32_t>& starts);

/// Whether `epithet`, without article and `itu`, is a definite phrase for somebody of that role or
/// affiliation as printed: `ibu tiga anak itu`, `the mayor of Oslo`; all of its words are theirs.
bool is_epithet_of(
    const Passage& passage, TokenRange epithet, TokenRange role, TokenRange affiliation);

/// Whether `epithet` is a word for the organization `name`: one of its own words, `the ministry`;
/// or `the company` where the name is no public body's.
bool is_kind_of_body(const Passage& passage, TokenRange epithet, TokenRange name);

/// The words of a definite phrase without a name, singular as far as they tell, without article and
/// `itu`: `The mayor`, `kapten timnas itu`, `Gubernur`. Empty where it is none.
TokenRange epithet_in(const Passage& passage, const SpeakerPhrase& phrase);

/// By token, whether it is among the words that somebody is said to have said. O(tokens).
std::vector<bool> said_words(const Findings& findings);

} // namespace hearsay
