#include "write/json_text.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace hearsay {
namespace {

bool is_plain(char character)
{
    return character >= ' ' && character <= '~' && character != '"' && character != '\\';
}

} // namespace

void append_json(std::string& json, std::string_view text)
{
    if (std::ranges::all_of(text, is_plain)) {
        json += '"';
        json += text;
        json += '"';
    } else {
        json += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
}

} // namespace hearsay
