#include "write/problem.hpp"

#include "base/text.hpp"

namespace hearsay {

std::string line_of(const Problem& problem)
{
    const auto where = problem.where.str();
    return one_line(where.empty() ? problem.message : where + ": " + problem.message);
}

} // namespace hearsay
