#include "write/json_text.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/plain_ascii.hpp"
#include "base/text.hpp"

namespace hearsay {
namespace {

void append_escape(std::string& json, char byte)
{
    switch (byte) {
    case '"':
        json += "\\\"";
        break;
    case '\\':
        json += "\\\\";
        break;
    case '\b':
        json += "\\b";
        break;
    case '\f':
        json += "\\f";
        break;
    case '\n':
        json += "\\n";
        break;
    case '\r':
        json += "\\r";
        break;
    case '\t':
        json += "\\t";
        break;
    default:
        json += fmt::format("\\u{:04x}", byte);
    }
}

/// `text` is UTF-8.
void append_escaped(std::string& json, std::string_view text)
{
    while (!text.empty()) {
        const auto end = std::ranges::find_if_not(text, is_plain);
        const auto plain = static_cast<std::size_t>(end - text.begin());
        json += text.substr(0, plain);
        if (plain == text.size()) {
            break;
        }
        append_escape(json, text[plain]);
        text.remove_prefix(plain + 1);
    }
}

} // namespace

void append_json(std::string& json, std::string_view text)
{
    const auto plain = plain_ascii(text);
    const auto rest = text.substr(plain);
    if (first_invalid_utf8(rest) == std::string_view::npos) {
        json += '"';
        json += text.substr(0, plain);
        append_escaped(json, rest);
        json += '"';
    } else {
        json += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
}

} // namespace hearsay
