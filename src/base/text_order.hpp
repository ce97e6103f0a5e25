#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace hearsay {

/// The places of the texts in the order of their bytes, those of equal texts as they stand.
///
/// Sorts by eight bytes at a time (multikey quicksort; Bentley and Sedgewick 1997): many ids begin
/// alike, and comparing them from the front again and again would take most of the time. O(texts
/// log texts) for each eight bytes that several have in common; recursion as deep.
std::vector<std::uint32_t> places_in_order(std::span<const std::string_view> texts);

} // namespace hearsay
