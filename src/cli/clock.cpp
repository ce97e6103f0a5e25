#include "cli/clock.hpp"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string_view>

namespace hearsay {
namespace {

std::optional<std::time_t> time_asked_for()
{
    const char* value = std::getenv("SOURCE_DATE_EPOCH");
    const std::string_view text = value == nullptr ? "" : value;
    std::time_t seconds = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool good = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return good ? std::optional(seconds) : std::nullopt;
}

std::optional<Date> date_at(std::time_t seconds)
{
    std::tm parts{};
    char text[] = "0000-00-00T00:00:00Z";
    const bool fits = ::gmtime_r(&seconds, &parts) != nullptr &&
                      std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts) != 0;
    return fits ? parse_date(text) : std::nullopt;
}

} // namespace

Date time_now()
{
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    const auto asked = date_at(time_asked_for().value_or(now));
    return asked ? *asked : date_at(now).value();
}

} // namespace hearsay
