#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// What a word or phrase does in a sentence that reports what somebody said. One word may do
/// several things; the grammar of text/ says which of them counts where.
enum class WordClass : std::uint8_t {
    said_after,     // a cue that only follows its words: `kata`, `ujar`
    says,           // puts forward what follows: `mengatakan`, `say`
    speaks,         // introduces a quotation, rarely a clause: `menjawab`, `describe`
    thinks,         // an opinion: `menilai`, `believe`
    claims,         // a claim that the writer does not vouch for: `mengklaim`, `allege`
    denies,         // `membantah`, `deny`
    doubts,         // `meragukan`, `question`
    warns,          // a warning or reproach: `mengecam`, `criticize`
    requests,       // a wish or plan: `meminta`, `urge`
    shows,          // of documents: `menunjukkan`, `show`
    declines,       // gives no answer: `decline to comment`
    passive,        // `diungkapkan`
    hedge,          // names nobody: `diduga`, `reportedly`
    according,      // `menurut`, `according to`
    noun_cue,       // a noun that carries words: `bunyi`, `statement`
    relay_active,   // `melansir`, `citing`
    relay_passive,  // `dikutip`, `quoted by`
    relay_report,   // what outlets do: `mewartakan`
    relay_source,   // stands between a relay and its outlet: `dari`, `oleh`
    carrier,        // stands before an outlet's name: `laman`, `kantor berita`
    unnamed_relay,  // stands for an outlet: `berbagai sumber`, `siaran pers`
    addressee_prep, // `kepada`, `to`
    addressee_noun, // `wartawan`, `reporters`
    role,           // what a person is: `menteri`, `spokesman`
    office,         // a role that is whole with its field or place: `menteri`, `gubernur`
    honorific,      // a title or rank that belongs to the name: `Komisaris Besar`, `Mr.`
    degree,         // after a name: `S.H.`, `Jr.`
    org_head,       // the first word of an organization's name: `Kementerian`, `PT`
    org_unit,       // a part of one, where more of it follows: `Fakultas`, `Dewan`
    org_tail,       // the last word of its name: `University`
    given_name,     // a person's name starts here: `Muhammad`, `Sri`
    place_head,     // a place's name follows: `Desa`, `Bupati`
    org_word,       // part of names of organizations and places, never of a person's
    people,         // speakers without a name: `pejabat`, `officials`
    document,       // speakers made of paper: `laporan`, `poll`
    collective,     // places that speak: `Kremlin`, `Gedung Putih`
    pronoun,
    plural_pronoun,
    determiner,     // opens a noun phrase: `para`, `the`
    auxiliary,      // stands between a speaker and a cue: `juga`, `has`
    negation,       // some of the auxiliaries
    conjunction,    // opens a clause
    complementizer, // opens what was said: `bahwa`, `that`
    preposition,
    opener,   // an adverbial before the speaker: `sementara itu`, `however`
    relative, // `yang`, `who`
    day,      // of the week
    month,
    date_word,    // `kemarin`, `last week`
    phrase_end,   // ends a speaker's name that follows a cue
    abbreviation, // its full stop ends no sentence
    believes,     // those of `thinks` that are turned round by a negation: `believe`, `percaya`
    verifies,     // says that something was looked into: `verify`, `memastikan`
    unwilling,    // before a verb of saying, of one who gives no answer: `would not`, `enggan`
    unable,       // the same, of one who cannot know: `could not`, `belum bisa`
    nobody,       // opens a subject that is nobody: `no one`, `tak satu pun`
    conditional,  // opens a clause that tells of nothing that was: `if`, `jika`
    about,        // what somebody gives no answer to follows: `on`, `mengenai`
    // What inflection adds; no file lists these.
    anaphoric,  // with the suffix -nya: `katanya`
    base_form,  // `say`
    third_form, // `says`
    past_form,  // `said`
    ing_form,   // `saying`
};

/// How many classes files may list.
inline constexpr std::size_t listed_word_classes = 58;

/// Frozen: they stand in lexicon files.
inline constexpr std::array<std::string_view, listed_word_classes> word_class_names{
    "said_after",
    "says",
    "speaks",
    "thinks",
    "claims",
    "denies",
    "doubts",
    "warns",
    "requests",
    "shows",
    "declines",
    "passive",
    "hedge",
    "according",
    "noun_cue",
    "relay_active",
    "relay_passive",
    "relay_report",
    "relay_source",
    "carrier",
    "unnamed_relay",
    "addressee_prep",
    "addressee_noun",
    "role",
    "office",
    "honorific",
    "degree",
    "org_head",
    "org_unit",
    "org_tail",
    "given_name",
    "place_head",
    "org_word",
    "people",
    "document",
    "collective",
    "pronoun",
    "plural_pronoun",
    "determiner",
    "auxiliary",
    "negation",
    "conjunction",
    "complementizer",
    "preposition",
    "opener",
    "relative",
    "day",
    "month",
    "date_word",
    "phrase_end",
    "abbreviation",
    "believes",
    "verifies",
    "unwilling",
    "unable",
    "nobody",
    "conditional",
    "about"};

static_assert(
    static_cast<std::size_t>(WordClass::about) + 1 == listed_word_classes,
    "every listed class has a name");

/// How the words of a lexicon's cue classes become the forms that texts show.
enum class Inflection {
    none,
    indonesian, // `said_after` takes -nya
    english     // verbs take -s, -ed, -ing, or stand among the irregular
};

/// A word or phrase, in lower case, and what it does.
struct LexiconEntry {
    WordClass word_class = WordClass::says;
    std::string words;

    friend bool operator==(const LexiconEntry&, const LexiconEntry&) = default;
};

/// The words of one language, as its file lists them.
struct Lexicon {
    std::string language; // BCP 47
    Inflection inflection = Inflection::none;
    std::vector<std::array<std::string, 4>> irregular; // say, says, said, saying
    std::vector<LexiconEntry> entries;

    friend bool operator==(const Lexicon&, const Lexicon&) = default;
};

/// The class that files call `name`.
std::optional<WordClass> word_class_named(std::string_view name);

} // namespace hearsay
