#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "model/id.hpp"
#include "model/terms.hpp"
#include "read/reading.hpp"

namespace hearsay {

/// What one value of a document becomes. Each function reports what does not fit and then leaves
/// the member as it is, except that a string of a wrong form is kept: references to a record with a
/// bad id still find it.
void read_value(Reading& reading, JsonValue value, std::string& text);
void read_value(Reading& reading, JsonValue value, bool& truth);
void read_value(Reading& reading, JsonValue value, std::optional<Date>& date);
void read_value(Reading& reading, JsonValue value, std::vector<std::string>& texts);
void read_value(Reading& reading, JsonValue value, std::map<std::string, std::string>& texts);

/// Letters, digits and `._:/-`, 1 to 200 of them.
void read_id(Reading& reading, JsonValue value, std::string& id);

/// A name or a claim's text: a string that is not empty.
void read_words(Reading& reading, JsonValue value, std::string& words);

/// 64 lower-case hexadecimal digits.
void read_sha256(Reading& reading, JsonValue value, std::string& sha256);

/// A count of code points.
void read_offset(Reading& reading, JsonValue value, std::uint64_t& offset);

/// A number from 0 to 1.
void read_confidence(Reading& reading, JsonValue value, std::optional<double>& confidence);

/// A kind out of an open list: others are kept, with a warning.
void read_organization_kind(Reading& reading, JsonValue value, std::string& kind);
void read_outlet_kind(Reading& reading, JsonValue value, std::string& kind);

/// An object of the user's own, kept as JSON without blanks.
void read_x(Reading& reading, JsonValue value, std::string& x);

/// The number of the word that `value` is; nothing, after a report, if it is none of them.
std::optional<std::size_t>
read_word(Reading& reading, JsonValue value, std::span<const std::string_view> words);

/// Whether `value` is an array; reports if not. `expected` says of what.
bool require_array(Reading& reading, JsonValue value, std::string_view expected);

template <class Kind> void read_value(Reading& reading, JsonValue value, Id<Kind>& id)
{
    read_id(reading, value, id.text);
}

template <class Kind>
void read_value(Reading& reading, JsonValue value, std::optional<Id<Kind>>& id)
{
    read_id(reading, value, id.emplace().text);
}

template <class Kind> void read_value(Reading& reading, JsonValue value, std::vector<Id<Kind>>& ids)
{
    ids.clear();
    if (!require_array(reading, value, "an array of ids")) {
        return;
    }
    ids.reserve(value.size());
    for (const auto each : value) {
        read_id(reading, each, ids.emplace_back().text);
    }
}

/// Enumerations, by their words.
template <class Enum>
requires(terms_of<Enum>.size() > 0) void read_value(Reading& reading, JsonValue value, Enum& member)
{
    if (const auto word = read_word(reading, value, terms_of<Enum>)) {
        member = static_cast<Enum>(*word);
    }
}

template <class Enum>
requires(terms_of<Enum>.size() > 0) void read_value(
    Reading& reading, JsonValue value, std::optional<Enum>& member)
{
    if (const auto word = read_word(reading, value, terms_of<Enum>)) {
        member = static_cast<Enum>(*word);
    }
}

} // namespace hearsay
