#pragma once

#include <string>
#include <string_view>

#include "write/output.hpp"

namespace hearsay {

enum class Overwrite { refuse, force };

/// Throws OutputError if `path` is a file already and must not be overwritten: asked before long
/// work, so that nobody waits in vain. `-`, devices and pipes are always welcome.
void require_free(const std::string& path, Overwrite overwrite);

/// Writes `content` to `path`, for `-o`: all of it or nothing, through a temporary file beside it
/// that is renamed. `-` is `out`; a device or a pipe is written to as it is; a symbolic link stays
/// one. Throws OutputError, as require_free() too.
void write_file(
    Output& out, const std::string& path, std::string_view content, Overwrite overwrite);

} // namespace hearsay
