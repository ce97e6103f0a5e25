#pragma once

#include <functional>
#include <string>

#include "write/output.hpp"

namespace hearsay::test {

/// What `write` writes to an output of `columns` columns, without colour.
std::string captured(std::size_t columns, const std::function<void(Output&)>& write);

} // namespace hearsay::test
