#pragma once

#include <string>

namespace hearsay::test {

/// The folder that the project's source is in, without a `/` at its end.
std::string source_folder();

} // namespace hearsay::test
