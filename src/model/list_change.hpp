#pragma once

#include <span>
#include <vector>

#include "model/record_key.hpp"

namespace hearsay {

/// What an edit makes of a list of records whose order stays: calls `gone(record)` for each that is
/// there no more, and `stays(before, after)` for each that still is. What is new must stand behind
/// all that was there, and is returned. O(records).
template <class Record, class Gone, class Stays>
std::span<const Record> compare_lists(
    const std::vector<Record>& before, const std::vector<Record>& after, Gone gone, Stays stays)
{
    std::size_t next = 0;
    for (const auto& record : before) {
        if (next < after.size() && key_of(after[next]) == key_of(record)) {
            stays(record, after[next]);
            ++next;
        } else {
            gone(record);
        }
    }
    return std::span(after).subspan(next);
}

} // namespace hearsay
