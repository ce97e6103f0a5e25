#pragma once

#include <string>

namespace hearsay {

/// All bytes of the file at `path`; `-` is standard input. Pipes and devices do too. Throws
/// InputError, naming the file and the system's reason, if it cannot be read to its end.
std::string contents_of(const std::string& path);

} // namespace hearsay
