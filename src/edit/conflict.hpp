#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/record.hpp"

namespace hearsay {

/// One of the records that are read together says this.
struct Version {
    std::size_t input = 0; // which of the dossiers, from 0
    std::string value;     // as text; empty: nothing

    friend bool operator==(const Version&, const Version&) = default;
};

/// Records with one id say different things under one key.
struct Conflict {
    std::string record; // `claim`, `dossier` …
    std::string id;     // of a text its SHA-256; empty for the dossier's own keys
    std::string key;
    std::vector<Version> versions;

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

} // namespace hearsay
