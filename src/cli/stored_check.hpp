#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.hpp"
#include "write/check.hpp"

namespace hearsay {

/// What a check finds in a database without errors, with the records that it names.
struct StoredCheck {
    std::vector<Problem> problems; // warnings
    std::unique_ptr<const Dossier> named;
    std::unique_ptr<const Provenance> provenance; // of these
    Remarkable remarkable;
};

/// What a check of the database at `graph` finds, without holding its records: all names, what it
/// remarks on, and some claims at a time. Nothing if the database must be read as a whole to say what
/// is wrong with it: if it has errors, or evidence in texts of other articles. Throws StoreError for a
/// damaged one, also if only an index is. Shows progress. O(records, times a logarithm).
std::optional<StoredCheck> stored_check(const std::string& graph);

} // namespace hearsay
