#pragma once

#include "support/answers.hpp"

namespace hearsay::test {

/// weigh()'s answers about `claim`, once it is sure that brute force gives the same.
Answers weighed(const std::string& drawing, const std::string& claim = "c");

/// The circles that weigh() shows of the claim `c`.
std::vector<Names> circles_in(const std::string& drawing);

/// Two articles of two papers that have nothing to do with each other, both in hand.
inline const std::string two_papers = "article k1 at daily in-hand on 2023-09-05\n"
                                      "article k2 at post in-hand on 2023-09-06\n"
                                      "outlet daily owner nobody; outlet post owner nobody\n";

} // namespace hearsay::test
