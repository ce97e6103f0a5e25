#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/go.hpp"
#include "write/audit_text.hpp"
#include "write/format.hpp"
#include "write/house_rule.hpp"
#include "write/output.hpp"

namespace hearsay {

/// What an audit keeps of one claim: its row of the table, which the house rule is held against
/// too, and its line with a line end, where the answer has lines.
struct AuditEntry {
    AuditRow row;
    std::string line;
};

AuditEntry audit_entry(const Provenance& provenance, const Weighing& weighing, Format format);

/// What an audit is asked for.
struct AuditWish {
    Format format = Format::text;
    std::vector<std::string> verdicts; // only claims with one of these; empty: all
    HouseRule rule;
};

/// The answer of an audit, claim by claim: lines are written as they come, a table at the end.
class AuditAnswer {
public:
    AuditAnswer(Output& out, const AuditWish& wish) : out_(out), wish_(wish) {}

    /// Says stop where the reader is gone and no house rule is asked for: with one the exit code is
    /// an answer too, that nobody's leaving may change.
    Go take(AuditEntry entry);

    /// The table, if that is asked for.
    void finish();

    /// The claims that fail the house rule, in the order in which they came.
    const std::vector<std::string>& failing() const { return failing_; }

    /// How many claims were wanted.
    std::size_t claims() const { return claims_; }

private:
    Output& out_;
    const AuditWish& wish_;
    std::vector<AuditRow> rows_; // for the table alone
    std::vector<std::string> failing_;
    std::size_t claims_ = 0;
};

} // namespace hearsay
