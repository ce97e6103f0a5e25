#include "write/utc.hpp"

#include <chrono>

#include <fmt/core.h>

namespace hearsay {
namespace {

std::chrono::sys_seconds moment_of(std::int64_t seconds)
{
    return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}

} // namespace

std::string utc_day(std::int64_t moment)
{
    const std::chrono::year_month_day date(
        std::chrono::floor<std::chrono::days>(moment_of(moment)));
    return fmt::format(
        "{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()));
}

std::string utc_text(std::int64_t moment)
{
    const auto time = moment_of(moment);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(
        time - std::chrono::floor<std::chrono::days>(time));
    return fmt::format(
        "{}T{:02}:{:02}Z", utc_day(moment), minutes.count() / 60, minutes.count() % 60);
}

} // namespace hearsay
