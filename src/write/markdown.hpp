#pragma once

#include <string>

#include "write/sheet.hpp"

namespace hearsay {

/// The sheet in GitHub-flavoured Markdown. What outside text has of Markdown and HTML is shown as
/// it stands and does nothing. Pictures become their lines.
std::string markdown_of(const Sheet& sheet);

} // namespace hearsay
