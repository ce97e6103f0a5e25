#pragma once

#include <optional>

#include "base/date.hpp"
#include "text/passage.hpp"

namespace hearsay {

/// A date as printed, and what it means if a year stands there and the day is a real one:
/// `Kamis (14/9/2203)` is printed, and no date.
struct DatePhrase {
    TokenRange words;
    std::optional<Date> date;
};

/// The date that starts at `at`: `Selasa (12/9/2023)`, `12 September 2023`, `Juni 2022`,
/// `September 12, 2023`, `Monday`. Numbers with two slashes are day, month, year in Indonesian and
/// month, day, year in English. `words` is empty if none starts there.
DatePhrase date_at(const Passage& passage, std::uint32_t at, std::uint32_t last);

} // namespace hearsay
