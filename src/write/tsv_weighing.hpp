#pragma once

#include <string>

#include "analysis/weighing.hpp"

namespace hearsay {

/// The names of tsv_row()'s columns, with a line end. Frozen; new columns come after the last.
std::string tsv_header();

/// Appends a weighing as one line of values with tabs between: the claim, the verdict, whether it
/// is contested, the counts, the coverage, what is incomplete (as in JSON, with commas), the
/// claim's text. Text is one_line()d, so that no value has a tab.
void append_tsv(std::string& tsv, const Provenance& provenance, const Weighing& weighing);

} // namespace hearsay
