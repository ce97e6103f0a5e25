#pragma once

#include <string>
#include <vector>

namespace hearsay::test {

/// What came of a command line.
struct CommandOutcome {
    int exit_code = 0;
    std::string out;
    std::string err;

    friend bool operator==(const CommandOutcome&, const CommandOutcome&) = default;
};

void PrintTo(const CommandOutcome& outcome, std::ostream* out);

/// Runs `hearsay` with these words in this process.
CommandOutcome run_command(const std::vector<std::string>& words);

} // namespace hearsay::test
