#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// Whether the word is the address of a page: `https://…`.
bool is_address(std::string_view word);

/// The record of one of `kinds` that a word of the user's names: by its id, else by its name, an
/// alias, a claim's text, an article's title or address, case and accents folded. Nothing if none
/// does. Refuses a name that several records have, and the id of a record of another kind.
/// O(records of these kinds).
std::optional<RecordRef>
named(const Dossier& dossier, std::string_view word, std::span<const RecordKind> kinds);

/// The id or name of a record of one of `kinds` that the word may be a slip of.
std::optional<std::string>
nearly_named(const Dossier& dossier, std::string_view word, std::span<const RecordKind> kinds);

/// A word of the user's that is held against one record after the other, as named() and
/// nearly_named() hold it against all: records are organizations, outlets, speakers, articles and
/// claims.
class NameToFind {
public:
    explicit NameToFind(std::string_view word);

    /// Whether the record goes by this name.
    template <class Record> bool names(const Record& record) const;

    /// The slip_distance() of that of its names, and its id, that is nearest.
    template <class Record> std::optional<std::size_t> distance_to(const Record& record) const;

private:
    std::string word_;
    std::string folded_;
};

/// The outlet that a page belongs to by its `domains`; of several that fit the one with the longest
/// domain, so that edition.example.org is not example.org's.
std::optional<OutletId> outlet_at(const Records& records, std::string_view address);

} // namespace hearsay
