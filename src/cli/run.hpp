#pragma once

#include <span>

namespace hearsay {

/// Runs one command line, the program's name first, and returns the exit code of DESIGN section 5.
/// Throws nothing: whatever went wrong is on stderr, a line a problem, each after `hearsay: `.
/// A reader of stdout that has had enough (`| head`) is no failure.
int run(std::span<char* const> arguments);

} // namespace hearsay
