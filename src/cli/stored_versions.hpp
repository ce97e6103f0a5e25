#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/on_progress.hpp"
#include "model/dossier.hpp"
#include "model/record_change.hpp"

namespace hearsay {

/// Two versions of a dossier, or of both what it takes to weigh the claims on which what differs
/// bears.
struct Versions {
    Dossier before;
    Dossier after;
    std::vector<RecordChange> changes;
    std::optional<std::vector<std::string>> claims; // that may stand otherwise; none: any
};

/// Reads that of two databases. Nothing if one must be read as a whole to say what is wrong with
/// it. Warnings are counted on stderr, as load_dossier() does. O(records, times a logarithm), and
/// memory for what differs and for all that bears on the same claims.
std::optional<Versions>
stored_versions(const std::string& before, const std::string& after, const OnProgress& on_progress);

} // namespace hearsay
