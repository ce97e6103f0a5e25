#include "read/fields.hpp"
#include "read/records.hpp"

namespace hearsay {
namespace {

constexpr Fields<Tie, 4> fields{{
    required<&Tie::organization>("id"),
    optional<&Tie::since>("since"),
    optional<&Tie::until>("until"),
    optional<&Tie::source>("source"),
}};

void read_tie(Reading& reading, JsonValue object, Tie& tie)
{
    read_fields(reading, object, fields, tie);
    if (tie.since && tie.until && certainly_after(tie.since->interval, tie.until->interval)) {
        reading.report(
            object, "found since '" + tie.since->text + "' after until '" + tie.until->text +
                        "', expected it before");
    }
}

} // namespace

void read_value(Reading& reading, JsonValue value, Ties& ties)
{
    if (!require_array(reading, value, "an array of organizations as {\"id\": …}")) {
        return;
    }
    ties.emplace().reserve(value.size());
    for (const auto each : value) {
        read_tie(reading, each, ties->emplace_back());
    }
}

} // namespace hearsay
