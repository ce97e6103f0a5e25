#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/shard.hpp"
#include "base/go.hpp"
#include "write/audit_answer.hpp"

namespace hearsay {

/// Puts the parts of an audit together: hands each claim's entry on, in the order of `claims`, which
/// are ids, until `take` says stop. Each part has its claims in that order; they may be shards, or what stopped
/// audits and their resumptions wrote. For an answer in lines the parts must have them in `format`.
///
/// Throws InputError, naming part, line and claim, for a claim that is in no part, in two, or in a
/// part but not among `claims`; and for what AuditPart refuses. Memory for a line a part.
void join_audits(
    const std::string& graph, const std::vector<std::string>& claims,
    const std::vector<std::string>& parts, Format format,
    const std::function<Go(AuditEntry)>& take);

/// The shard in which `claim` would be, if each of the parts, of which `known` has some claims, is
/// another shard of one split, and `claim` is in none of them. The coarsest such split of up to
/// 1,000 shards.
std::optional<Shard>
shard_without(const std::vector<std::vector<std::string>>& known, const std::string& claim);

} // namespace hearsay
