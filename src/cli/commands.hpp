#pragma once

#include <span>

#include "cli/command.hpp"
#include "cli/explanation.hpp"

namespace hearsay {

/// One word of the command line, as help lists it.
struct Command {
    const char* name;
    const char* description; // one line, no full stop
    Declare declare;
    Explain explain;
};

/// Every command, in the order of help. The one list: subcommands, help, the man page, completion
/// and "did you mean" read it.
std::span<const Command> commands();

} // namespace hearsay
