#pragma once

namespace hearsay {

/// What a question about a claim looks at beside what its weighing rests on.
enum class Beyond {
    nothing,
    copies,           // of its articles, whoever made them
    articles_in_hand, // of the outlets named in `via`: what may have been meant
    both
};

} // namespace hearsay
