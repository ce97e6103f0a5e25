#pragma once

#include <string>

#include "write/sheet.hpp"

namespace hearsay {

/// The sheet as one HTML file that needs nothing else: no script, no other file, nothing from the
/// network. Well-formed as XML too. Fits a telephone, dark rooms and A4 paper.
std::string html_of(const Sheet& sheet);

} // namespace hearsay
