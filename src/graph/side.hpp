#pragma once

#include <cstdint>

#include "model/attribution.hpp"

namespace hearsay {

/// On which side of a claim an attribution stands. A voice that could not verify it, or declined to
/// answer, is on neither.
enum class Side : std::uint8_t { asserting, contesting, neither };

Side side_of(Stance stance);

} // namespace hearsay
