#pragma once

#include "write/changes.hpp"

namespace hearsay {

/// write_changes() as one JSON object.
void write_changes_json(Output& out, const Comparison& comparison);

} // namespace hearsay
