#pragma once

#include <string>

namespace hearsay {

/// Throws StoreError: another program keeps the database locked, and which, if the system tells.
[[noreturn]] void refuse_held(const std::string& path);

} // namespace hearsay
