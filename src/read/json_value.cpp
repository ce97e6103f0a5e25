#include "read/json_value.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

constexpr std::uint64_t largest_whole = (std::uint64_t{1} << 53U) - 1;
constexpr std::size_t longest_key = 200;

std::string number_text(JsonValue value)
{
    if (value.is(JsonType::real)) {
        return std::string(value.text());
    }
    return value.is(JsonType::natural) ? std::to_string(value.integer())
                                       : std::to_string(static_cast<std::int64_t>(value.integer()));
}

bool is_number(JsonValue value)
{
    return value.is(JsonType::natural) || value.is(JsonType::negative) || value.is(JsonType::real);
}

std::string escaped(std::string_view key)
{
    std::string text;
    for (const char letter : one_line(key.substr(0, longest_key))) {
        if (letter == '~') {
            text += "~0";
        } else if (letter == '/') {
            text += "~1";
        } else {
            text += letter;
        }
    }
    return key.size() > longest_key ? text + "…" : text;
}

std::string json_string(std::string_view text)
{
    return nlohmann::json(text).dump();
}

std::string scalar_json(JsonValue value)
{
    switch (value.type()) {
    case JsonType::null:
        return "null";
    case JsonType::boolean:
        return value.truth() ? "true" : "false";
    case JsonType::string:
        return json_string(value.text());
    default:
        return number_text(value);
    }
}

/// Closes the containers that end before the value `number`.
void close_before(std::uint32_t number, std::vector<JsonValue>& open, std::string& json)
{
    while (!open.empty() && open.back().number_after() <= number) {
        json += open.back().is(JsonType::object) ? '}' : ']';
        open.pop_back();
    }
}

void write_key(JsonValue value, JsonValue container, std::string& json)
{
    if (value.number() != container.number() + 1) {
        json += ',';
    }
    if (container.is(JsonType::object)) {
        json += json_string(value.key()) + ":";
    }
}

} // namespace

std::optional<JsonValue> JsonValue::find(std::string_view key) const
{
    std::optional<JsonValue> found;
    for (const auto value : *this) {
        if (value.key() == key) {
            found = value;
        }
    }
    return found;
}

std::string described(JsonValue value)
{
    switch (value.type()) {
    case JsonType::null:
        return "null";
    case JsonType::boolean:
        return value.truth() ? "true" : "false";
    case JsonType::string:
        return value.text().empty() ? "an empty string" : "string " + quoted(value.text());
    case JsonType::array:
        return value.size() == 0 ? "an empty array" : "an array";
    case JsonType::object:
        return value.size() == 0 ? "an empty object" : "an object";
    case JsonType::negative:
    case JsonType::natural:
    case JsonType::real:
        break;
    }
    const auto number = number_text(value);
    return "number " + (number.size() > 80 ? number.substr(0, 80) + "…" : number);
}

std::string pointer_to(JsonValue value)
{
    std::vector<std::string> parts;
    for (; !value.is_root(); value = value.parent()) {
        parts.push_back(
            value.parent().is(JsonType::object) ? escaped(value.key())
                                                : std::to_string(value.place()));
    }
    std::string pointer;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        pointer += "/" + *part;
    }
    return pointer;
}

std::optional<std::uint64_t> whole_number(JsonValue value)
{
    if (value.is(JsonType::natural) && value.integer() <= largest_whole) {
        return value.integer();
    }
    const auto real = value.is(JsonType::real) ? real_number(value) : std::nullopt;
    const bool fits = real && *real >= 0 && *real <= static_cast<double>(largest_whole);
    return fits && std::floor(*real) == *real ? std::optional(static_cast<std::uint64_t>(*real))
                                              : std::nullopt;
}

std::optional<double> real_number(JsonValue value)
{
    if (!is_number(value)) {
        return std::nullopt;
    }
    const auto written = number_text(value);
    double number = 0;
    const auto read = std::from_chars(written.data(), written.data() + written.size(), number);
    // The parser has refused what is too large, so what is out of range here is next to nothing.
    return read.ec == std::errc::result_out_of_range ? 0.0 : number;
}

std::string compact_json(JsonValue value)
{
    std::string json;
    std::vector<JsonValue> open;
    for (auto at = value; at.number() != value.number_after(); at = at.next()) {
        close_before(at.number(), open, json);
        if (!open.empty()) {
            write_key(at, open.back(), json);
        }
        if (at.is(JsonType::object) || at.is(JsonType::array)) {
            json += at.is(JsonType::object) ? '{' : '[';
            open.push_back(at);
        } else {
            json += scalar_json(at);
        }
    }
    close_before(value.number_after(), open, json);
    return json;
}

} // namespace hearsay
