#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "model/record_change.hpp"

namespace hearsay {

/// What becomes of a record that the dossier has otherwise.
enum class OnConflict {
    refuse,  // both are listed
    replace, // the one that comes
    keep     // the one that is there
};

/// How many records a dossier was given, and what became of them.
struct UpsertCounts {
    std::size_t added = 0;
    std::size_t replaced = 0;
    std::size_t kept = 0;
    std::size_t same = 0;
    std::vector<std::string> keys_set;  // of the dossier's own those that it did not have
    std::vector<std::string> keys_kept; // and those that it has otherwise; each once

    UpsertCounts& operator+=(const UpsertCounts& more);
};

/// What came of records that a dossier was given. Texts are told by SHA-256, all others by id.
struct Upserted {
    Records records;
    std::vector<RecordChange> conflicts; // what the dossier says before, what the records say after
    UpsertCounts counts;
};

/// `records` with those of `coming` that are new, behind the others of their kind. Of the dossier's
/// own keys those are taken over that it does not have. With conflicts, where they are to be
/// refused, the records are not for use. Doing it twice changes nothing. Throws Refusal if both
/// have a `base` and not the same: one id means two things then. O(records of both).
Upserted upserted(Records records, const Records& coming, OnConflict on_conflict);

} // namespace hearsay
