#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hearsay {

/// How far `word` is from a candidate that it may be a slip of: their edit distance (insert, delete,
/// replace, swap of neighbours; Damerau 1964, optimal string alignment), case folded, of at most a
/// third of the longer length, or 1 where something is left in common. Nothing if it is too far.
/// O(|word| * |candidate|) if they are of similar length.
std::optional<std::size_t> slip_distance(std::string_view word, std::string_view candidate);

/// The candidate that `word` is most likely a slip of: that of the smallest slip_distance(). Ties go
/// to the first. Nothing if all are too far.
std::optional<std::string>
nearest_name(std::string_view word, std::span<const std::string_view> candidates);

/// ", did you mean 'X'?" or nothing: the end of a message about `word`.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

} // namespace hearsay
