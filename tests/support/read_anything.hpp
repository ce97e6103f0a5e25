#pragma once

#include <string>
#include <string_view>

namespace hearsay::test {

/// Reads `bytes` as .json and as .jsonl, and weighs the first claims of what has no errors. Returns
/// what is wrong with the reader's answer (a problem of several lines, or without a place), empty if
/// nothing is; by returning at all it shows that nothing crashed.
std::string complaint_about_reading(std::string_view bytes);

} // namespace hearsay::test
