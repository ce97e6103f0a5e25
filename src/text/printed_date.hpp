#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "text/found_attribution.hpp"
#include "text/page_vocabulary.hpp"

namespace hearsay {

/// Which of two numbers before a year is the day.
enum class DayOrder { day_first, month_first };

/// A date as it is printed: `Selasa, 12 September 2023 | 11:03 WIB`, `(4/9/2023)`, `June 5, 2024`,
/// `2023-09-12`. Parts that are not there are 0, the time -1.
struct PrintedDate {
    TextSpan words;       // from the day of the week to the zone
    unsigned weekday = 0; // 1 is Monday
    unsigned day = 0;
    unsigned month = 0;
    unsigned year = 0; // two digits are taken for 20..
    int hour = -1;
    int minute = -1;
    std::string zone; // `+07:00`

    friend bool operator==(const PrintedDate&, const PrintedDate&) = default;
};

/// The dates in bytes `span` of `text` that name a day and a month, in order. Where two numbers
/// could both be the month, `order` decides; where one cannot, that one is the day. O(bytes).
std::vector<PrintedDate>
printed_dates_in(std::string_view text, TextSpan span, const PageVocabulary& words, DayOrder order);

/// The date that is meant; nothing if it has no year or is no day of 1900 to 2099.
std::optional<Date> meant_date(const PrintedDate& printed);

/// The day of the week of a date, 1 is Monday; 0 if there is no such day.
unsigned weekday_of(unsigned year, unsigned month, unsigned day);

} // namespace hearsay
