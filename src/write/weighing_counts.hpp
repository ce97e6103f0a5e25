#pragma once

#include <optional>
#include <string>
#include <vector>

#include "write/answer.hpp"

namespace hearsay {

/// One of a weighing's counts.
struct CountRow {
    std::string_view name;
    std::optional<std::size_t> low; // the pessimist's; none where both readings count alike
    std::size_t high = 0;
    std::string_view meaning;
};

/// Sources, reports and origins; nothing for a claim that nobody asserts.
std::vector<CountRow> counts_of(const Weighing& weighing);

/// "2 of 3 assertions reach an origin, 1 reviewed".
std::string text_of(const Coverage& coverage);

/// ", heard 1 to 2 ways, not named": what is known of an origin.
std::string text_of(const Answer& answer, const Heard& heard);

} // namespace hearsay
