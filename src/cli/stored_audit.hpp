#pragma once

#include <functional>
#include <string>

#include "analysis/weighing.hpp"
#include "base/on_progress.hpp"
#include "cli/stored_claims.hpp"
#include "write/audit_answer.hpp"

namespace hearsay {

/// Weighs claims of the database at `graph` and hands what an audit keeps of each to `take`, in
/// document order, until it says stop; see work_on_claims(). Warnings are counted on stderr, as
/// load_dossier() does.
void weigh_stored(
    const OneMoment& moment, const std::string& graph, const ClaimsAsked& asked,
    const WeighingLimits& limits, Format format, const OnProgress& progress,
    const std::function<Go(AuditEntry)>& take);

} // namespace hearsay
