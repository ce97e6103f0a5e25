#include "read/duplicate_keys.hpp"

#include <algorithm>
#include <vector>

#include "read/fields.hpp"

namespace hearsay {
namespace {

void report_in_object(Reading& reading, JsonValue object)
{
    std::vector<JsonValue> values;
    values.reserve(object.size());
    for (const auto value : object) {
        values.push_back(value);
    }
    std::ranges::stable_sort(values, {}, &JsonValue::key);
    for (std::size_t at = 1; at < values.size(); ++at) {
        if (values[at - 1].key() == values[at].key()) {
            detail::report_twice(reading, values[at]);
        }
    }
}

} // namespace

void report_duplicate_keys(Reading& reading, JsonValue value)
{
    for (auto at = value; at.number() != value.number_after(); at = at.next()) {
        if (at.is(JsonType::object) && at.size() > 1) {
            report_in_object(reading, at);
        }
    }
}

} // namespace hearsay
