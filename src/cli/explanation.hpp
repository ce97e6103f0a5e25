#pragma once

#include <vector>

#include "cli/command.hpp"

namespace hearsay {

/// One command line and what it is good for.
struct Example {
    const char* line;    // for a shell at the root of the source: `hearsay sources graphs/…`
    const char* purpose; // one line, no full stop
    ExitCode exit = ExitCode::done;
};

/// What help and the man page say of a command beside its options. Each command's stands in its own
/// file, next to its declaration; a test runs every example.
struct Explanation {
    const char* text; // sentences, paragraphs apart by an empty line; wrapped where they are shown
    std::vector<Example> examples; // on the graphs that come with the program, at least one
};

/// Tells of a command when somebody asks.
using Explain = Explanation (*)();

} // namespace hearsay
