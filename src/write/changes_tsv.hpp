#pragma once

#include "write/changes.hpp"

namespace hearsay {

/// write_changes() as rows with tabs between the values.
void write_changes_tsv(Output& out, const Comparison& comparison);

} // namespace hearsay
