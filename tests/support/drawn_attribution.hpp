#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/attribution.hpp"
#include "support/statement.hpp"

namespace hearsay::test {

/// An attribution, and its steps while it is not known yet which of them speak.
struct DrawnAttribution {
    Attribution attribution;
    std::vector<std::string> steps;
    bool names_nobody = false;
};

/// Reads a statement that declares nothing; `number`, from 1, gives its id if it has none.
DrawnAttribution read_attribution(Statement statement, std::size_t number);

} // namespace hearsay::test
