#pragma once

#include <cstdint>
#include <functional>

namespace hearsay {

/// Calls `work` once for each number below `count`, on all processors where it is worth starting
/// threads. Calls for different numbers may run at once; returns when all are done.
void in_parallel(std::uint32_t count, const std::function<void(std::uint32_t number)>& work);

} // namespace hearsay
