#pragma once

#include <string>
#include <vector>

#include "edit/merge.hpp"
#include "model/lists.hpp"
#include "write/format.hpp"
#include "write/output.hpp"

namespace hearsay {

/// Writes why dossiers cannot be one: what they say differently, each with who says what, and the
/// rules that the whole would break. `names` are the dossiers'. As text after 50 conflicts only how
/// many more there are; JSON is one array, TSV a row for each version.
void write_conflicts(
    Output& out, const Merged& merged, const std::vector<std::string>& names, Format format);

/// How much a merged dossier holds and each dossier added to it, and what was decided. The records
/// are not looked at.
void write_merged(
    Output& out, const RecordCounts& counts, const Merged& merged,
    const std::vector<std::string>& names);

/// What merging decided, a line each: whose word counted over whose, and which attributions have
/// another id now.
std::vector<std::string> decisions_of(const Merged& merged, const std::vector<std::string>& names);

/// `2 conflicts, nothing was written: …`.
std::string conflicts_line(const Merged& merged);

} // namespace hearsay
