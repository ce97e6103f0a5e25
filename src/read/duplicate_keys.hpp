#pragma once

#include "read/reading.hpp"

namespace hearsay {

/// Reports each key that an object has twice, in `value` and in all that it contains: of two equal
/// keys most readers of JSON drop one without a word. O(keys), times a logarithm.
void report_duplicate_keys(Reading& reading, JsonValue value);

} // namespace hearsay
