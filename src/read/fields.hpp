#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "read/reading.hpp"
#include "read/values.hpp"

namespace hearsay {

/// One key that an object may have, and how its value becomes part of a `Record`.
template <class Record> struct Field {
    std::string_view key;
    void (*read)(Reading& reading, JsonValue value, Record& record);
    bool required = false;
};

template <class Record, std::size_t Count> using Fields = std::array<Field<Record>, Count>;

namespace detail {

template <class Record, class Value> Record record_with(Value Record::*member);

template <auto Member> using RecordWith = decltype(record_with(Member));

/// Reads a value into one member of a record: by the member's type, or by `Read` where the type
/// does not say enough (an id that is a plain string, a name that may not be empty).
template <auto Member, auto Read>
void read_member(Reading& reading, JsonValue value, RecordWith<Member>& record)
{
    Read(reading, value, record.*Member);
}

struct ByType {
    template <class Value> void operator()(Reading& reading, JsonValue value, Value& member) const
    {
        read_value(reading, value, member);
    }
};

/// Where the keys of a record are told apart; the parts that are the same for every record.
void report_unknown(Reading& reading, JsonValue value, std::span<const std::string_view> keys);
void report_twice(Reading& reading, JsonValue value);
void report_missing(Reading& reading, JsonValue object, std::string_view key);
bool is_type_of_line(const Reading& reading, JsonValue value);

} // namespace detail

/// A key that may be absent.
template <auto Member, auto Read = detail::ByType{}>
constexpr Field<detail::RecordWith<Member>> optional(std::string_view key)
{
    return {key, &detail::read_member<Member, Read>, false};
}

/// A key without which the record means nothing.
template <auto Member, auto Read = detail::ByType{}>
constexpr Field<detail::RecordWith<Member>> required(std::string_view key)
{
    return {key, &detail::read_member<Member, Read>, true};
}

/// `note`, which every record may have.
template <class Record> constexpr Field<Record> note_field()
{
    return {"note", [](Reading& reading, JsonValue value, Record& record) {
                read_value(reading, value, record.remarks.note);
            }};
}

/// `x`, which every record may have: an object that is the user's own.
template <class Record> constexpr Field<Record> x_field()
{
    return {"x", [](Reading& reading, JsonValue value, Record& record) {
                read_x(reading, value, record.remarks.x);
            }};
}

/// Reads an object by its table of fields. Reports keys that the table does not have, keys given
/// twice and required ones that are missing. Keys are looked for from behind the last one on, so
/// that objects that have them in the table's order are read in O(keys).
template <class Record, std::size_t Count>
void read_fields(
    Reading& reading, JsonValue object, const Fields<Record, Count>& fields, Record& record)
{
    static_assert(Count <= 64, "a bit for each field");
    if (!object.is(JsonType::object)) {
        reading.report_found(object, "an object");
        return;
    }
    std::uint64_t seen = 0;
    std::size_t next = 0;
    for (const auto value : object) {
        const auto key = value.key();
        std::size_t tried = 0;
        for (; tried < Count && fields[next].key != key; ++tried) {
            next = next + 1 == Count ? 0 : next + 1;
        }
        if (tried == Count) {
            report_stranger(reading, value, fields);
            continue;
        }
        const auto bit = std::uint64_t{1} << next;
        if ((seen & bit) != 0) {
            detail::report_twice(reading, value);
        }
        seen |= bit;
        fields[next].read(reading, value, record);
        next = next + 1 == Count ? 0 : next + 1;
    }
    report_absent(reading, object, fields, seen);
}

/// A key that no field has: unknown, unless it is the `type` of a line of the bulk form.
template <class Record, std::size_t Count>
void report_stranger(Reading& reading, JsonValue value, const Fields<Record, Count>& fields)
{
    if (detail::is_type_of_line(reading, value)) {
        return;
    }
    std::array<std::string_view, Count> keys;
    for (std::size_t number = 0; number < Count; ++number) {
        keys[number] = fields[number].key;
    }
    detail::report_unknown(reading, value, keys);
}

/// The required fields that were not `seen`.
template <class Record, std::size_t Count>
void report_absent(
    Reading& reading, JsonValue object, const Fields<Record, Count>& fields, std::uint64_t seen)
{
    for (std::size_t number = 0; number < Count; ++number) {
        if (fields[number].required && ((seen >> number) & 1U) == 0) {
            detail::report_missing(reading, object, fields[number].key);
        }
    }
}

} // namespace hearsay
