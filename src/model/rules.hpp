#pragma once

#include <string>
#include <vector>

#include "base/problem.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// A breach of the model's rules, at a place that only a reader can turn into a line or a pointer.
struct Breach {
    RecordRef record;
    std::string pointer;  // within the record: "/via/0"
    std::string message;
    Severity severity = Severity::error;

    friend bool operator==(const Breach&, const Breach&) = default;
};

/// What is wrong between records, each once, in document order: ids and texts given twice,
/// references to nothing or to a record of the wrong kind (with the nearest id that would fit),
/// circles in `implies`, `parent` and `copy_of`, a claim that is distinct from itself, evidence
/// outside the attribution's texts. What is wrong within one record its reader reports.
///
/// Takes O(records + references), and O(ids) more for each dangling reference.
std::vector<Breach> breaches_of(const Dossier& dossier);

} // namespace hearsay
