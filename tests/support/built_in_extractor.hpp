#pragma once

#include "text/extractor.hpp"

namespace hearsay::test {

/// The extractor with what the program brings with it, made once.
const Extractor& built_in_extractor();

} // namespace hearsay::test
