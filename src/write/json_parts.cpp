#include "write/json_parts.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace hearsay {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::size_t or_end(std::string_view json, std::size_t at)
{
    return std::min(at, json.size());
}

/// Past the string whose opening quotation mark stands at `at`.
std::size_t end_of_string(std::string_view json, std::size_t at)
{
    at = or_end(json, json.find_first_of("\"\\", at + 1));
    while (at < json.size() && json[at] == '\\') {
        at = or_end(json, json.find_first_of("\"\\", at + 2));
    }
    return or_end(json, at + 1);
}

/// Past the array or object whose opening bracket stands at `at`.
std::size_t end_of_container(std::string_view json, std::size_t at)
{
    std::size_t depth = 0;
    while (at < json.size()) {
        if (json[at] == '"') {
            at = end_of_string(json, at);
        } else {
            const bool opens = json[at] == '[' || json[at] == '{';
            depth = opens ? depth + 1 : depth - 1;
            ++at;
        }
        if (depth == 0) {
            return at;
        }
        at = or_end(json, json.find_first_of("\"[]{}", at));
    }
    return json.size();
}

} // namespace

std::size_t past_blanks(std::string_view json, std::size_t at)
{
    at = or_end(json, json.find_first_not_of(blanks, at));
    return json.substr(at).starts_with(byte_order_mark)
               ? or_end(json, json.find_first_not_of(blanks, at + byte_order_mark.size()))
               : at;
}

std::size_t end_of_value(std::string_view json, std::size_t at)
{
    if (at >= json.size()) {
        return json.size();
    }
    switch (json[at]) {
    case '"':
        return end_of_string(json, at);
    case '[':
    case '{':
        return end_of_container(json, at);
    default:
        return or_end(json, json.find_first_of(" \t\r\n,]}", at));
    }
}

bool is_container(std::string_view value)
{
    return value.starts_with('[') || value.starts_with('{');
}

std::vector<JsonPart> parts_of(std::string_view container)
{
    std::vector<JsonPart> parts;
    const bool has_keys = container.starts_with('{');
    auto at = past_blanks(container, 1);
    while (at + 1 < container.size()) {
        JsonPart part;
        part.begin = at;
        if (has_keys) {
            const auto colon = past_blanks(container, end_of_string(container, at));
            at = past_blanks(container, colon + 1);
        }
        part.value = at;
        part.end = end_of_value(container, at);
        parts.push_back(part);
        const auto comma = past_blanks(container, part.end);
        at = past_blanks(container, comma + 1);
    }
    return parts;
}

std::string_view value_of(std::string_view container, const JsonPart& part)
{
    return container.substr(part.value, part.end - part.value);
}

std::vector<std::string_view> elements_of(std::string_view array)
{
    std::vector<std::string_view> elements;
    for (const auto& part : parts_of(array)) {
        elements.push_back(value_of(array, part));
    }
    return elements;
}

std::string string_of(std::string_view literal)
{
    if (literal.find('\\') == std::string_view::npos) {
        return std::string(literal.substr(1, literal.size() - 2));
    }
    return nlohmann::json::parse(literal).get<std::string>();
}

std::string key_of(std::string_view container, const JsonPart& part)
{
    const auto end = end_of_string(container, part.begin);
    return string_of(container.substr(part.begin, end - part.begin));
}

} // namespace hearsay
