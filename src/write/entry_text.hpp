#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/entry.hpp"

namespace hearsay {

/// A command's words, each as a shell wants it.
using ShellWords = std::vector<std::string>;

/// The commands that make these entries in `graph`; what is set of one record in a row is one.
std::vector<ShellWords> commands_for(std::span<const Entry> entries, const std::string& graph);

/// The same, each on one line.
std::vector<std::string> command_lines(std::span<const Entry> entries, const std::string& graph);

/// `word` as a shell reads it back: in quotation marks unless it is plain, and as bash and zsh
/// spell it, `$'\x1b'`, where it is not safe for a terminal.
std::string shell_quoted(const std::string& word);

} // namespace hearsay
