#pragma once

#include <cstddef>
#include <functional>

namespace hearsay {

/// Told now and then, on the calling thread, that so much of so much is done.
using OnProgress = std::function<void(std::size_t done, std::size_t total)>;

} // namespace hearsay
