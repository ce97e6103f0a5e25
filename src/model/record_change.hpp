#pragma once

#include <string>
#include <vector>

#include "model/record.hpp"

namespace hearsay {

/// One key under which two versions of a record differ, with both values as text. Of a list only
/// what the other version does not have.
struct KeyChange {
    std::string key;
    std::string before; // empty: absent
    std::string after;

    friend bool operator==(const KeyChange&, const KeyChange&) = default;
};

/// How one record differs between two versions of a dossier.
struct RecordChange {
    enum class What { added, removed, changed };

    What what = What::changed;
    std::string type; // `claim` …; `dossier` for the dossier's own keys
    std::string id;   // of a text its SHA-256; empty for the dossier's own keys
    std::vector<KeyChange> keys;
    std::string joined_into; // of one that is removed: where it went, if it was joined

    friend bool operator==(const RecordChange&, const RecordChange&) = default;
};

} // namespace hearsay
