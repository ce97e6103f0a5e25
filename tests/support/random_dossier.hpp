#pragma once

#include <cstdint>

#include "model/dossier.hpp"

namespace hearsay::test {

enum class DossierSize { small, larger };

/// A small dossier without breaches of the model's rules, of everything that DESIGN section 4
/// weighs: owners with parents, dated ties, unnamed speakers and outlets, copies of copies, own
/// attributions, articles in hand or not, first-hand ones, occasions, dates of every precision,
/// denials, doubts, retractions, circles, `implies` in chains and diamonds, speakers and articles
/// in `via`, drafts and rejected ones. How much of each differs from seed to seed, so that extremes
/// occur too.
///
/// `small` ones have up to 9 attributions, `larger` ones up to 16: few choices less than brute
/// force can try. One seed gives one dossier on every platform. Never more than the drawing
/// language can say.
Records random_records(std::uint64_t seed, DossierSize size = DossierSize::small);

} // namespace hearsay::test
