#include "write/json_sources.hpp"

#include <algorithm>
#include <cstddef>
#include <unordered_map>

#include "write/json_parts.hpp"

namespace hearsay {
namespace {

using Elements = std::vector<std::string_view>;

bool has_id(std::string_view element)
{
    return element.starts_with("{\"id\": ") || element.starts_with("{\"sha256\": ");
}

/// Past the first member of an element that has an id.
std::size_t end_of_id(std::string_view element)
{
    return end_of_value(element, past_blanks(element, element.find(':') + 1));
}

std::string_view name_of_element(std::string_view element)
{
    return has_id(element) ? element.substr(0, end_of_id(element)) : element;
}

std::string_view rest_of_element(std::string_view element)
{
    return has_id(element) ? element.substr(end_of_id(element)) : std::string_view();
}

/// Gives each new element that has none yet the first old one of the same aspect that is not taken.
class Matcher {
public:
    Matcher(const Elements& before, const Elements& after)
        : before_(before), after_(after), taken_(before.size()), sources_(after.size(), no_source)
    {
    }

    /// The elements in front that are the same: mostly all but the last.
    void match_front()
    {
        const auto both = std::min(before_.size(), after_.size());
        for (std::uint32_t number = 0; number < both; ++number) {
            if (name_of_element(before_[number]) != name_of_element(after_[number])) {
                return;
            }
            take(number, number);
        }
    }

    void match(std::string_view (*aspect)(std::string_view))
    {
        std::unordered_map<std::string_view, std::vector<std::uint32_t>> free;
        for (auto number = static_cast<std::uint32_t>(before_.size()); number-- > 0;) {
            if (const auto value = aspect(before_[number]); !taken_[number] && !value.empty()) {
                free[value].push_back(number); // the first one last
            }
        }
        for (std::uint32_t number = 0; number < after_.size() && !free.empty(); ++number) {
            if (sources_[number] != no_source) {
                continue;
            }
            const auto found = free.find(aspect(after_[number]));
            if (found != free.end() && !found->second.empty()) {
                take(found->second.back(), number);
                found->second.pop_back();
            }
        }
    }

    std::vector<std::uint32_t> sources() { return std::move(sources_); }

private:
    void take(std::uint32_t old, std::uint32_t number)
    {
        taken_[old] = true;
        sources_[number] = old;
    }

    const Elements& before_;
    const Elements& after_;
    std::vector<bool> taken_;
    std::vector<std::uint32_t> sources_;
};

} // namespace

std::vector<std::uint32_t> sources_of(const Elements& before, const Elements& after)
{
    Matcher matcher(before, after);
    matcher.match_front();
    matcher.match(name_of_element);
    matcher.match(rest_of_element);
    return matcher.sources();
}

} // namespace hearsay
