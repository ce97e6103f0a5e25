#pragma once

#include <span>
#include <stdexcept>

#include "cli/command.hpp"

namespace hearsay {

/// The command line makes no sense. The message is what stderr shows: a line, or the help.
class WrongUsage : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What a command line asks for, not begun yet.
struct Request {
    Action action;
    ColourChoice colour = ColourChoice::automatic;
};

/// Understands a command line, the program's name first. Help and the version are requests too.
/// Unknown commands and options get the nearest known one. Throws WrongUsage; opens nothing.
Request parse_command_line(std::span<char* const> arguments);

} // namespace hearsay
