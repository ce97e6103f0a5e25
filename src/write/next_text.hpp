#pragma once

#include <cstddef>
#include <string>

#include "analysis/next.hpp"
#include "write/format.hpp"
#include "write/output.hpp"

namespace hearsay {

/// Writes the first `most` questions, what each outcome would do and how it is entered in `graph`.
/// JSON and tables have every outcome, a person is told together what ends alike.
void write_next(
    Output& out, const Provenance& provenance, const Next& next, const std::string& graph,
    std::size_t most, Format format);

} // namespace hearsay
