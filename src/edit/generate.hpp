#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "base/go.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// How large a made-up dossier is, and which one.
struct NewsShape {
    std::size_t claims = 1'000;
    std::uint64_t seed = 1;
    std::size_t most_carriers = 2'000; // articles that carry one claim
};

/// Makes a dossier with the shape of news, for measuring and for planning: claims that one article
/// carries, and some that thousands do (heavy-tailed; about five at the mean); chains of 1 to 6
/// steps, over a dozen agencies for the most part; outlets with owners, owners with parents,
/// officials of one government, voices without a name; denials, shared occasions, copies, articles
/// that cite each other in a circle, retractions, claims that imply older ones.
///
/// Hands it to `take` in pieces, until that says stop: first who publishes and speaks, then a claim
/// at a time with its articles and attributions. A piece refers to itself and to earlier ones. All
/// pieces together break no rule of the model. The same shape gives the same dossier everywhere.
/// Memory for one piece; O(records).
void generate(const NewsShape& shape, const std::function<Go(const Records&)>& take);

} // namespace hearsay
