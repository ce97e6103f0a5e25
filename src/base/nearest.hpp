#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hearsay {

/// The candidate that `word` is most likely a slip of: the smallest edit distance (insert, delete,
/// replace, swap of neighbours; Damerau 1964, optimal string alignment), case folded, of at most a
/// third of the longer length, or 1 where something is left in common. Ties go to the first. Nothing if all are too far.
/// Takes O(|word| * |candidate|) for each candidate of similar length.
std::optional<std::string>
nearest_name(std::string_view word, std::span<const std::string_view> candidates);

/// ", did you mean 'X'?" or nothing: the end of a message about `word`.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

} // namespace hearsay
