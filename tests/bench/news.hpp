#pragma once

#include <cstddef>

#include "model/dossier.hpp"

namespace hearsay::test {

/// A made-up archive with the shape of news: `claims` claims, each carried by 1 to 50 articles
/// (Pareto), over chains of 0 to 3 outlets of which a few agencies hold most, to one of a few
/// speakers each; a tenth of the ends name nobody. Same numbers, same archive.
Records news(std::size_t claims, unsigned seed);

/// One claim in `carriers` articles, in the same way, with a fifth as many speakers.
Records one_big_claim(std::size_t carriers, unsigned seed);

} // namespace hearsay::test
