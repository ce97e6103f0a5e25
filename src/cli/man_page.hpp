#pragma once

#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace hearsay {

/// The manual as a man page of section 1, in the macros of man(7): made from what help says, so
/// that the two cannot differ.
std::string man_page(CLI::App& program);

/// `text` as roff prints it, on one line: backslashes, quotation marks, and control characters at
/// its start say nothing to roff; `-` is a minus sign, as it must be where commands are copied
/// from; what is not ASCII is named.
std::string roff_text(std::string_view text);

} // namespace hearsay
