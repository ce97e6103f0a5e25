#pragma once

#include "write/changes.hpp"

namespace hearsay {

/// write_changes() for a person.
void write_changes_text(Output& out, const Comparison& comparison);

} // namespace hearsay
