#pragma once

#include <vector>

#include "model/merger.hpp"
#include "read/fields.hpp"
#include "read/records.hpp"

namespace hearsay {

/// `was`: a record of the survivor's own kind.
template <class Record> void read_was(Reading& reading, JsonValue value, std::vector<Record>& was)
{
    was.clear();
    read_record(reading, value, was.emplace_back());
}

template <class Record>
constexpr Fields<Merger<Record>, 6> merger_fields{{
    required<&Merger<Record>::was, &read_was<Record>>("was"),
    optional<&Merger<Record>::into, &read_id>("into"),
    optional<&Merger<Record>::after, &read_id>("after"),
    optional<&Merger<Record>::gained>("gained"),
    optional<&Merger<Record>::references>("references"),
    optional<&Merger<Record>::note>("note"),
}};

/// An entry of `merged_from`: an id alone, or an object that tells all.
template <class Record> void read_merger(Reading& reading, JsonValue value, Merger<Record>& merger)
{
    if (value.is(JsonType::string)) {
        read_id(reading, value, merger.id);
    } else if (!value.is(JsonType::object)) {
        reading.report_found(value, "an id, or an object with what it 'was'");
    } else {
        read_fields(reading, value, merger_fields<Record>, merger);
        merger.id = merger.was.empty() ? std::string() : merger.was.front().id.text;
    }
}

/// `merged_from`.
template <class Record>
void read_mergers(Reading& reading, JsonValue value, std::vector<Merger<Record>>& mergers)
{
    if (!require_array(reading, value, "an array of ids or objects")) {
        return;
    }
    for (const auto each : value) {
        read_merger(reading, each, mergers.emplace_back());
    }
}

} // namespace hearsay
