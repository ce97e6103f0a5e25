#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/command.hpp"
#include "cli/commands.hpp"

namespace hearsay {

/// The whole command line, declared: what parses it, and tells help, the man page and completion
/// what there is.
struct Program {
    CLI::App app;
    std::vector<Action> actions; // by command, in the order of commands(); none of one that is left
                                 // out
    ColourChoice colour = ColourChoice::automatic;
};

/// On the heap, as options point into it. Of the command `only` alone, if that is not empty: to
/// declare all takes longer than to answer many a question.
std::unique_ptr<Program> declare_program(std::string_view only = {});

} // namespace hearsay
