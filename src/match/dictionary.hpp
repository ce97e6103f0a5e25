#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "match/printed_words.hpp"
#include "model/meanings.hpp"
#include "model/organization.hpp"
#include "model/page_words.hpp"

namespace hearsay {

/// What a word or phrase does where two sentences are compared.
enum class WordUse : std::uint8_t { light, negation, number, multiplier, calendar, marker, word };

/// What the dictionary says of a word or phrase.
struct DictionaryEntry {
    WordUse use = WordUse::word;
    bool is_name = false;                // of a country or a body,
    bool is_acronym = false;             // written in capitals: `AS` is not `as`
    bool points_outside = false;         // a light word: says something with its speaker or what
                                         // was said before: `we`, `it`
    std::vector<std::uint32_t> meanings; // of markers and words
    double number = 0;                   // a number's; of a month 1 to 12, of a day of the week 101
                                         // to 107
    std::size_t tokens = 1;              // that the phrase takes
};

/// The words of all languages that sentences are compared in. Built once; cheap to ask.
class Dictionary {
public:
    /// Names of `organizations` mean the organization; of those in capitals (`AS`) only capitals
    /// do.
    Dictionary(
        const Meanings& meanings, std::span<const PageWords> calendars,
        std::span<const Organization> organizations);

    /// The longest phrase that `tokens` begin with, or what their first word is a form of; nothing
    /// if that is not known. `tokens` are not empty. O(1).
    std::optional<DictionaryEntry>
    entry_of(std::span<const PrintedWord> tokens, const std::string& language) const;

    /// Whether sentences in `language` can be read. O(1).
    bool knows(const std::string& language) const { return entries_.contains(language); }

    /// Whether two meanings cannot hold of one thing at once.
    bool are_opposite(std::uint32_t one, std::uint32_t other) const;

    /// Whether a meaning turns round what it stands with: `refuse`.
    bool turns_round(std::uint32_t meaning) const { return turning_[meaning]; }

    /// The language that most light words of `tokens` are of; empty if none is known.
    std::string language_of(std::span<const PrintedWord> tokens) const;

private:
    using Entries = std::unordered_map<std::string, DictionaryEntry>;

    void add_plain(const WordsByLanguage& words, WordUse use);
    void add_meanings(const Meanings& meanings);
    void add_calendar(const PageWords& words);
    void add_names(std::span<const Organization> organizations);
    void add_opposites(const Meanings& meanings);
    void add_turning(const Meanings& meanings);
    std::vector<std::uint32_t> meanings_of(const Meanings& meanings, const std::string& word) const;
    DictionaryEntry& entry(const std::string& language, const std::string& words);
    std::optional<DictionaryEntry>
    entry_of_phrase(std::span<const PrintedWord> phrase, const std::string& language) const;
    const DictionaryEntry* find(const std::string& language, const std::string& words) const;

    std::unordered_map<std::string, Entries> entries_;  // by language; names and the calendar apart
    std::vector<std::vector<std::uint32_t>> opposites_; // by meaning: the lists that it stands in
    std::vector<bool> turning_;                         // by meaning
    std::uint32_t meanings_ = 0;                        // how many there are
};

} // namespace hearsay
