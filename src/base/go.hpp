#pragma once

namespace hearsay {

/// What a receiver of many answers says after each: whether it wants more.
enum class Go { on, stop };

} // namespace hearsay
