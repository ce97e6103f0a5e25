#pragma once

#include <string>

#include "analysis/weighing.hpp"

namespace hearsay {

enum class JsonLayout {
    readable, // a key a line, and in the long arrays a row a line
    line      // no line end but the last
};

/// Appends a weighing as the JSON object of DESIGN section 4 and a line end: ids everywhere, the
/// keys in the order given there. Frozen. A further key `incomplete` stands last if anything was
/// cut short (write/incomplete.hpp).
void append_json(
    std::string& json, const Provenance& provenance, const Weighing& weighing, JsonLayout layout);

} // namespace hearsay
