#pragma once

#include <string>
#include <string_view>

namespace hearsay::test {

/// Reads `bytes` as .json and as .jsonl; what has no errors is changed in ways that its bytes choose,
/// and rewritten. Returns what is wrong with the result, if it does not say what was asked for, or
/// is not the same where nothing was; empty if nothing is. By returning at all it shows that nothing
/// crashed.
std::string complaint_about_rewriting(std::string_view bytes);

} // namespace hearsay::test
