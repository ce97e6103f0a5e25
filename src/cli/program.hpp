#pragma once

#include <memory>
#include <vector>

#include "cli/command.hpp"
#include "cli/commands.hpp"

namespace hearsay {

/// The whole command line, declared: what parses it, and tells help, the man page and completion
/// what there is.
struct Program {
    CLI::App app;
    std::vector<Action> actions; // by command, in the order of commands()
    ColourChoice colour = ColourChoice::automatic;
};

/// On the heap, as options point into it.
std::unique_ptr<Program> declare_program();

} // namespace hearsay
