#pragma once

#include <string>
#include <vector>

#include "analysis/weighing.hpp"
#include "write/output.hpp"

namespace hearsay {

/// What the table of an audit says of one claim.
struct AuditRow {
    std::string claim; // its id
    Verdict verdict = Verdict::unsupported;
    bool contested = false;
    Range sources;
    Range reports;
    Coverage coverage;
};

AuditRow audit_row(const Provenance& provenance, const Weighing& weighing);

/// Writes an audit for a person: a row a claim, the worst first, contested ones with a star, then
/// how many claims have which verdict. Worst is unsupported, then DESIGN's verdicts in their order,
/// several-sources last; of one verdict the contested claims come first, then by id.
void write_audit(Output& out, std::vector<AuditRow> rows);

} // namespace hearsay
