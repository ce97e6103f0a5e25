#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace hearsay {

/// What became of work done in another process.
struct ChildResult {
    std::string output;       // what it wrote, all of it only if `exit_code` is 0
    std::string messages;     // what it wrote to stderr, the beginning
    bool out_of_time = false; // it was killed at the deadline
    int signal = 0;           // that ended it, 0 if none did
    int exit_code = 0;
};

/// Runs `work` in a forked child, which writes to the descriptor that it is given and returns its
/// exit code; its stdout and stdin are closed to it. Kills it at the deadline. The child dies by
/// itself soon after the deadline if this process does not live to kill it. Call from a process
/// with one thread. Throws std::system_error if no process can be made.
ChildResult
run_in_child(const std::function<int(int descriptor)>& work, std::chrono::milliseconds deadline);

} // namespace hearsay
