#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// Where in a record words were found.
enum class FoundIn : std::uint8_t {
    id,   // of a text its SHA-256
    name, // or a claim's text, or an article's title
    alias,
    translation // of a claim's text
};

/// How well, the best first.
enum class FoundAs : std::uint8_t {
    all,        // the words and nothing else
    words,      // whole words
    beginnings, // beginnings of words
    scattered   // beginnings of words, not all in one of the record's texts
};

struct Found {
    RecordRef record;
    FoundAs as = FoundAs::all;
    FoundIn in = FoundIn::id; // of scattered ones where the first word was found
    std::string_view text;    // that text, in the dossier
    std::size_t words = 0;    // in it

    friend bool operator==(const Found&, const Found&) = default;
};

/// The records that have all of `words` (folded_words()) as words or beginnings of words in their
/// id, name, aliases, title or texts. How well, where, the shorter text, the kind, the id: in this
/// order. Only of `kinds`, unless that is empty. Nothing for no words. O(letters of the dossier).
std::vector<Found> find_records(
    const Dossier& dossier, const std::vector<std::string>& words,
    const std::vector<RecordKind>& kinds = {});

/// Every different word that find_records() looks at, sorted.
std::vector<std::string> vocabulary_of(const Dossier& dossier);

} // namespace hearsay
