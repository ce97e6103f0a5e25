#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/dossier.hpp"
#include "store/circles_in_store.hpp"
#include "store/id_table.hpp"

namespace hearsay {

/// Whether a file whose records come piece by piece is a dossier by itself: each record has an id
/// of its own, names only others of the file, and nothing runs in a circle. What a record may name
/// what as is not looked at. Some fifty bytes a record.
class FileRules {
public:
    /// Records that the file has. O(records).
    void see(const Records& piece);

    /// What breaks the rules so far, if anything, in words without a place.
    const std::optional<std::string>& breach() const { return breach_; }

    /// The same of the whole file. O(records).
    std::optional<std::string> breach_at_end() const;

    /// How many pieces of evidence stand in a text of another article than the attribution's, or
    /// than one that is a copy of the same, if nothing breaks the rules. O(such pieces).
    std::size_t misplaced() const;

private:
    template <class Record> void see_each(const std::vector<Record>& records);
    void see_self(const Text& text);
    void see_self(const Article& article);
    void see_self(const Claim& claim);
    void see_self(const Attribution& attribution);
    template <class Record> void see_self(const Record&) {} // nothing to see
    IdTable& table_for(const Text&) { return texts_; }
    template <class Record> IdTable& table_for(const Record&) { return ids_; }
    std::int64_t number_of(const std::string& id);

    IdTable ids_;
    IdTable texts_;
    std::int64_t last_number_ = 0;
    NumberPairs links_; // that may not run in a circle: each joins records of one kind
    std::unordered_map<std::int64_t, std::int64_t> originals_; // of copies
    // Evidence in texts that are not known to be of the attribution's article: the text, whose number
    // is its article's, and the article.
    std::vector<std::pair<const IdTable::Entry*, std::int64_t>> elsewhere_;
    std::optional<std::string> breach_;
};

} // namespace hearsay
