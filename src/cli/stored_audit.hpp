#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/shard.hpp"
#include "analysis/weighing.hpp"
#include "base/on_progress.hpp"
#include "store/one_moment.hpp"
#include "write/audit_answer.hpp"

namespace hearsay {

/// Which claims of a database to weigh.
struct ClaimsAsked {
    std::string from;           // from this claim on, in document order; empty: from the first
    std::optional<Shard> shard; // only those of this share
};

/// The database at `graph` as of one moment, over as many connections as weigh_stored() takes.
OneMoment moment_for_weighing(const std::string& graph);

/// The one of them that nothing else uses but the thread that weighs.
const Database& connection_beside(const OneMoment& moment);

/// Weighs claims of the database at `graph` on all processors and hands what an audit keeps of each
/// to `take`, in document order and on the calling thread, until it says stop. Reads for some
/// hundred claims at a time what their weighing rests on: the memory is that of these, however many
/// claims there are. Warnings are counted on stderr, as load_dossier() does; throws as that does
/// too, for records with errors when it comes to them.
void weigh_stored(
    const OneMoment& moment, const std::string& graph, const ClaimsAsked& asked,
    const WeighingLimits& limits, Format format, const OnProgress& progress,
    const std::function<Go(AuditEntry)>& take);

/// The ids of all claims of the database at `graph`, in document order.
std::vector<std::string> stored_claims(const std::string& graph);

} // namespace hearsay
