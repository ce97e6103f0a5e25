#pragma once

/// Which rows of a table, in which order: what several readers ask for.
namespace hearsay::where {

inline constexpr auto number = "WHERE number = ?";
inline constexpr auto claim = "WHERE claim = ?";
inline constexpr auto number_from_to = "WHERE number BETWEEN ? AND ? ORDER BY number";
inline constexpr auto claim_from_to = "WHERE claim BETWEEN ? AND ? ORDER BY claim, number";
inline constexpr auto contests_claim = "WHERE claim = ? AND stance IN ('denies', 'doubts')";

/// Of tables whose rows have a place in a list of their record: in its order.
inline constexpr auto claim_in_order = "WHERE claim = ? ORDER BY position";
inline constexpr auto claim_from_to_in_order =
    "WHERE claim BETWEEN ? AND ? ORDER BY claim, position";
inline constexpr auto broader_from_to = "WHERE broader BETWEEN ? AND ?";
inline constexpr auto outlet_in_order = "WHERE outlet = ? ORDER BY position";
inline constexpr auto speaker_in_order = "WHERE speaker = ? ORDER BY tie, position";

} // namespace hearsay::where
