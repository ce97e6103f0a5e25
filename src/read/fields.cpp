#include "read/fields.hpp"

#include <algorithm>

#include "base/nearest.hpp"
#include "model/naming.hpp"

namespace hearsay::detail {

void report_unknown(Reading& reading, JsonValue value, std::span<const std::string_view> keys)
{
    auto advice = did_you_mean(value.key(), keys);
    if (advice.empty() && std::ranges::find(keys, "x") != keys.end()) {
        advice = "; keep keys of your own under 'x'";
    } else if (advice.empty()) {
        advice = ", expected one of " + listed(keys);
    }
    reading.report(value, "unknown key " + quoted(value.key()) + advice);
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
