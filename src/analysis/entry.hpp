#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// What somebody enters into a dossier once a fact is established: the words of one command.
///
/// set ID: `key` gets `value`. Of `owner` and `speaks_for` an organization's id, or empty for
/// nobody; of `via` ids with commas between. join ID: the outlet or speaker `value` is the same
/// one, and becomes it.
struct Entry {
    enum class Verb { set, join };

    Verb verb = Verb::set;
    RecordKind kind = RecordKind::attribution; // of the record that `id` names
    std::string id;
    std::string key; // of set alone
    std::string value;
    bool makes_new = false; // `value` is an organization or person of whom there is no record yet

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// That the record `id` gets `value` at `key`.
Entry set_entry(RecordKind kind, const std::string& id, std::string key, std::string value);

/// The records after these entries. What names a record that is not there changes nothing.
/// O(records) for each.
Records entered(Records records, std::span<const Entry> entries);

} // namespace hearsay
