#pragma once

#include "query/timeline.hpp"
#include "write/output.hpp"
#include "write/rows.hpp"

namespace hearsay {

/// Writes a timeline for a person: a row an attribution under its article, `~` before a date that
/// leaves open whether it comes after the one above, certain silences between, the undated apart,
/// and in words what was first and where many came together.
void write_timeline(
    Output& out, const Provenance& provenance, const Timeline& timeline, Vertex claim);

/// A row an appearance, for other programs: `place` (from 1; none if undated), `article`, `outlet`,
/// `published`, `earliest` and `latest` (the moments that it may mean, in UTC), `order` (`certain`,
/// `relies`, `open`), `may_be_first`, `silence_days` (whole days before it in which certainly
/// nothing appeared), `from` (articles above that it has it from), `via`, `speakers`, `stances`,
/// `attributions`, `retracted`.
Rows rows_of(const Provenance& provenance, const Timeline& timeline);

} // namespace hearsay
