#include "write/markup.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/core.h>

namespace hearsay {
namespace {

constexpr std::size_t longest_url = 2'000;

std::string_view entity_for(char character, MarkupPlace place)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return place == MarkupPlace::attribute ? "&quot;" : "";
    default:
        return {};
    }
}

/// U+FFFE and U+FFFF, in UTF-8.
bool starts_noncharacter(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

bool is_alphanumeric(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) != 0 &&
           static_cast<unsigned char>(character) < 0x80U;
}

bool is_hexadecimal(char character)
{
    return std::isxdigit(static_cast<unsigned char>(character)) != 0;
}

bool starts_percent_code(std::string_view text)
{
    return text.size() > 2 && text[0] == '%' && is_hexadecimal(text[1]) && is_hexadecimal(text[2]);
}

/// What stands after `http://` or `https://`, in any case; empty for any other beginning.
std::string_view after_scheme(std::string_view url)
{
    const auto colon = url.find(':');
    if (colon == std::string_view::npos || url.substr(colon, 3) != "://") {
        return {};
    }
    std::string scheme(url.substr(0, colon));
    std::ranges::transform(scheme, scheme.begin(), [](char letter) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    });
    return scheme == "http" || scheme == "https" ? url.substr(colon + 3) : std::string_view{};
}

bool has_host(std::string_view rest)
{
    return !rest.empty() && (is_alphanumeric(rest[0]) || rest[0] == '[' ||
                             static_cast<unsigned char>(rest[0]) >= 0x80U);
}

/// RFC 3986's unreserved and reserved characters, without the apostrophe.
bool may_stand_in_url(char character)
{
    return is_alphanumeric(character) ||
           std::string_view("-._~:/?#[]@!$()*+,;=").find(character) != std::string_view::npos;
}

} // namespace

std::string with_entities(std::string_view text, MarkupPlace place)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (const auto entity = entity_for(text[at], place); !entity.empty()) {
            result += entity;
        } else if (starts_noncharacter(text.substr(at))) {
            result += "\xEF\xBF\xBD";
            at += 2;
        } else {
            result += text[at];
        }
    }
    return result;
}

std::string link_target(std::string_view url)
{
    if (url.size() > longest_url || !has_host(after_scheme(url))) {
        return {};
    }
    std::string result;
    for (std::size_t at = 0; at < url.size(); ++at) {
        if (url[at] == '&') {
            result += "&amp;";
        } else if (may_stand_in_url(url[at]) || starts_percent_code(url.substr(at))) {
            result += url[at];
        } else {
            result += fmt::format("%{:02X}", static_cast<unsigned char>(url[at]));
        }
    }
    return result;
}

} // namespace hearsay
