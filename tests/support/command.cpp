#include "support/command.hpp"

#include <ostream>

#include <gtest/gtest.h>

#include "cli/run.hpp"

namespace hearsay::test {

void PrintTo(const CommandOutcome& outcome, std::ostream* out)
{
    *out << "exit code " << outcome.exit_code << "\n" << outcome.out << outcome.err;
}

CommandOutcome run_command(const std::vector<std::string>& words)
{
    std::vector<std::string> kept{"hearsay"};
    kept.insert(kept.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    for (auto& word : kept) {
        arguments.push_back(word.data());
    }
    ::testing::internal::CaptureStdout();
    ::testing::internal::CaptureStderr();
    CommandOutcome outcome;
    outcome.exit_code = run(arguments);
    outcome.out = ::testing::internal::GetCapturedStdout();
    outcome.err = ::testing::internal::GetCapturedStderr();
    return outcome;
}

} // namespace hearsay::test
