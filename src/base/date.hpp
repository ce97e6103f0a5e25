#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay {

/// A stretch of time in seconds since 1970-01-01T00:00Z; `begin` is inside it, `end` is not.
struct Interval {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Whether all of `one` lies after all of `other`, whatever moments in them are meant.
constexpr bool certainly_after(const Interval& one, const Interval& other)
{
    return one.begin >= other.end;
}

/// A date of EDTF level 0 (Library of Congress, 2019; ISO 8601-2): `2023`, `2023-07`, `2023-07-12`,
/// `2023-07-12T05:49+07:00` (seconds and zone may be absent), or two of them as `2023-07/2023-08`.
///
/// Kept as written, compared as the interval of all moments that it may mean. A date without a zone
/// is widened by 14 h before and 12 h after, the extremes of the world's zones.
struct Date {
    std::string text;
    Interval interval;

    friend bool operator==(const Date&, const Date&) = default;
};

/// The moments that a date may mean, where there is one.
inline std::optional<Interval> interval_of(const std::optional<Date>& date)
{
    return date ? std::optional(date->interval) : std::nullopt;
}

/// Reads `text`; nothing if it has another form or names no real day (2023-02-30), hour (24:00) or
/// zone (past +14:00 or -12:00), or if an interval ends before it begins. Years are 0000 to 9999.
std::optional<Date> parse_date(std::string_view text);

} // namespace hearsay
