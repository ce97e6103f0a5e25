#pragma once

#include <string>

#include "analysis/standing.hpp"

namespace hearsay {

/// `1–3`, or `2` where both counts are it.
std::string range_text(const Range& range);

/// `several-sources-if (1–3)`; where reports differ from sources `single-report (2 sources, 1
/// report)`; without counts where there are none: `ungrounded`.
std::string standing_text(const Standing& standing);

/// `falls from several-sources-if (1–3) to single-source`; what rises or only differs likewise; and
/// whether it is contested now, or no longer. Empty if nothing changes.
std::string change_text(const Standing& before, const Standing& after);

/// The same where what was before is told already: `rises to several-sources (2–3)`, `stays`.
std::string effect_text(const Standing& before, const Standing& after);

/// A standing as a JSON object on one line.
std::string json_of(const Standing& standing);

/// A standing as cells of a table with tabs, and the names of their columns with `ending` each.
std::string tsv_of(const Standing& standing);
std::string tsv_columns(const std::string& ending);

} // namespace hearsay
