#pragma once

namespace hearsay {

/// What a line means, for what can show it in colour; never the only sign of it.
enum class Tone { plain, heading, good, uncertain, bad };

} // namespace hearsay
