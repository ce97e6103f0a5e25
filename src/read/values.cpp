#include "read/values.hpp"

#include <algorithm>
#include <utility>

#include "base/nearest.hpp"
#include "model/id_form.hpp"
#include "model/naming.hpp"
#include "read/duplicate_keys.hpp"

namespace hearsay {
namespace {

constexpr std::size_t sha256_digits = 64;

constexpr bool is_hexadecimal(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
}

/// The bytes of a string without NUL; reports anything else.
std::optional<std::string_view>
string_in(Reading& reading, JsonValue value, std::string_view expected)
{
    if (!value.is(JsonType::string)) {
        reading.report_found(value, expected);
        return std::nullopt;
    }
    const auto text = value.text();
    if (text.find('\0') != std::string_view::npos) {
        reading.report(value, "found a NUL character in a string, expected text without it");
        return std::nullopt;
    }
    return text;
}

void read_open_kind(
    Reading& reading, JsonValue value, std::span<const std::string_view> known, std::string& kind)
{
    read_words(reading, value, kind);
    if (kind.empty() || std::ranges::find(known, kind) != known.end()) {
        return;
    }
    reading.report(
        value,
        "unknown kind " + quoted(value.text()) + ", expected one of " + listed(known) +
            did_you_mean(value.text(), known) + "; kept as it is",
        Severity::warning);
}

} // namespace

void read_value(Reading& reading, JsonValue value, std::string& text)
{
    if (const auto found = string_in(reading, value, "string")) {
        text = *found;
    }
}

void read_value(Reading& reading, JsonValue value, bool& truth)
{
    if (!value.is(JsonType::boolean)) {
        reading.report_found(value, "true or false");
        return;
    }
    truth = value.truth();
}

void read_value(Reading& reading, JsonValue value, std::optional<Date>& date)
{
    const auto text = string_in(reading, value, "a date as a string");
    if (!text) {
        return;
    }
    date = parse_date(*text);
    if (!date) {
        reading.report_found(
            value, "a date: 2023, 2023-07, 2023-07-12, 2023-07-12T05:49+07:00 or two as "
                   "2023-07/2023-08");
    }
}

void read_value(Reading& reading, JsonValue value, std::vector<std::string>& texts)
{
    texts.clear();
    if (!require_array(reading, value, "an array of strings")) {
        return;
    }
    texts.reserve(value.size());
    for (const auto each : value) {
        read_value(reading, each, texts.emplace_back());
    }
}

void read_value(Reading& reading, JsonValue value, std::map<std::string, std::string>& texts)
{
    if (!value.is(JsonType::object)) {
        reading.report_found(value, "an object of language and text");
        return;
    }
    report_duplicate_keys(reading, value);
    for (const auto each : value) {
        const auto language = each.key();
        if (language.empty() || language.find('\0') != std::string_view::npos) {
            reading.report(each, "found key " + quoted(language) + ", expected a language");
        }
        read_words(reading, each, texts[std::string(language)]);
    }
}

void read_id(Reading& reading, JsonValue value, std::string& id)
{
    const auto text = string_in(reading, value, "an id as a string");
    if (!text) {
        return;
    }
    id = *text;
    if (!is_id(*text)) {
        reading.report_found(value, "an id: 1 to 200 of letters a to z, digits and ._:/-");
    }
}

void read_words(Reading& reading, JsonValue value, std::string& words)
{
    read_value(reading, value, words);
    if (value.is(JsonType::string) && value.text().empty()) {
        reading.report_found(value, "some words");
    }
}

void read_sha256(Reading& reading, JsonValue value, std::string& sha256)
{
    const auto text = string_in(reading, value, "a SHA-256 as a string");
    if (!text) {
        return;
    }
    sha256 = *text;
    if (text->size() != sha256_digits || !std::ranges::all_of(*text, is_hexadecimal)) {
        reading.report_found(value, "a SHA-256: 64 digits 0 to 9 and a to f");
    }
}

void read_offset(Reading& reading, JsonValue value, std::uint64_t& offset)
{
    if (const auto whole = whole_number(value)) {
        offset = *whole;
    } else {
        reading.report_found(value, "a whole number from 0 to 9007199254740991");
    }
}

void read_confidence(Reading& reading, JsonValue value, std::optional<double>& confidence)
{
    const auto number = real_number(value);
    if (!number || *number < 0 || *number > 1) {
        reading.report_found(value, "a number from 0 to 1");
        return;
    }
    confidence = *number == 0 ? 0.0 : *number; // no database keeps the sign of -0
}

void read_organization_kind(Reading& reading, JsonValue value, std::string& kind)
{
    read_open_kind(reading, value, organization_kinds, kind);
}

void read_outlet_kind(Reading& reading, JsonValue value, std::string& kind)
{
    read_open_kind(reading, value, outlet_kinds, kind);
}

void read_x(Reading& reading, JsonValue value, std::string& x)
{
    if (!value.is(JsonType::object)) {
        reading.report_found(value, "an object");
        return;
    }
    report_duplicate_keys(reading, value);
    x = compact_json(value);
}

std::optional<std::size_t>
read_word(Reading& reading, JsonValue value, std::span<const std::string_view> words)
{
    if (!value.is(JsonType::string)) {
        reading.report_found(value, "one of " + listed(words));
        return std::nullopt;
    }
    const auto found = std::ranges::find(words, value.text());
    if (found == words.end()) {
        reading.report_found(value, "one of " + listed(words) + did_you_mean(value.text(), words));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - words.begin());
}

bool require_array(Reading& reading, JsonValue value, std::string_view expected)
{
    if (!value.is(JsonType::array)) {
        reading.report_found(value, expected);
        return false;
    }
    return true;
}

} // namespace hearsay
