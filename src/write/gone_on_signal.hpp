#pragma once

#include <cstddef>
#include <string>

namespace hearsay {

/// While this lives, the file at a path goes if SIGINT, SIGTERM or SIGHUP ends the program, and what
/// SQLite may keep beside it: for work that takes too long to have signals wait for it. A signal
/// that the program ignores stays ignored. Does nothing where many live at once already, or for a
/// path that is too long for a file's.
class GoneOnSignal {
public:
    explicit GoneOnSignal(const std::string& path);
    GoneOnSignal(const GoneOnSignal&) = delete;
    GoneOnSignal& operator=(const GoneOnSignal&) = delete;
    ~GoneOnSignal();

private:
    std::size_t slot_;
};

} // namespace hearsay
