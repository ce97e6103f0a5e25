#include "base/local_date.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace hearsay {
namespace {

constexpr std::int64_t seconds_of_a_day = 24 * 60 * 60;

/// Where the zone of a moment begins; its end where it has none.
std::size_t zone_of(std::string_view moment)
{
    const auto time = moment.find('T');
    return time == std::string_view::npos
               ? moment.size()
               : std::min(moment.find_first_of("Z+-", time), moment.size());
}

/// A date as its two ends, the second with the slash before it; or empty.
struct Ends {
    std::string_view first;
    std::string_view last;
};

Ends ends_of(const Date& date)
{
    const std::string_view text(date.text);
    const auto slash = std::min(text.find('/'), text.size());
    return {text.substr(0, slash), text.substr(slash)};
}

} // namespace

bool has_zone(const Date& date)
{
    const auto [first, last] = ends_of(date);
    return zone_of(first) < first.size() || zone_of(last) < last.size();
}

Interval local_interval(const Date& date)
{
    const auto [first, last] = ends_of(date);
    const auto without_zones =
        std::string(first.substr(0, zone_of(first))) + std::string(last.substr(0, zone_of(last)));
    // Without a zone a date is as wide as all zones together: so much wider than at Greenwich.
    const auto epoch = parse_date("1970-01-01")->interval;
    const auto wide = parse_date(without_zones)->interval;
    return {wide.begin - epoch.begin, wide.end - (epoch.end - seconds_of_a_day)};
}

} // namespace hearsay
