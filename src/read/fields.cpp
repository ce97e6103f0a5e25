#include "read/fields.hpp"

#include "base/nearest.hpp"
#include "model/naming.hpp"

namespace hearsay::detail {

void report_unknown(Reading& reading, JsonValue value, std::span<const std::string_view> keys)
{
    const auto meant = did_you_mean(value.key(), keys);
    reading.report(
        value, "unknown key " + quoted(value.key()) +
                   (meant.empty() ? "; keep keys of your own under 'x'" : meant));
}

void report_twice(Reading& reading, JsonValue value)
{
    reading.report(
        value, "key " + quoted(value.key()) + " given twice in one object, expected once");
}

void report_missing(Reading& reading, JsonValue object, std::string_view key)
{
    reading.report(object, "missing key '" + std::string(key) + "'");
}

bool is_type_of_line(const Reading& reading, JsonValue value)
{
    return reading.in_line() && value.parent().is_root() && value.key() == "type";
}

} // namespace hearsay::detail
