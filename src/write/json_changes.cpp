#include "write/json_changes.hpp"

#include <map>

#include "base/wrap.hpp"
#include "write/json_parts.hpp"
#include "write/json_text.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_value = 60; // characters

std::string described_value(const std::string& value)
{
    return value.empty() ? "absent" : shortened(value, longest_value);
}

std::string value_or_null(const std::string& value)
{
    return value.empty() ? "null" : value;
}

} // namespace

std::vector<JsonChange> changes_between(std::string_view before, std::string_view after)
{
    std::vector<JsonChange> changes;
    std::map<std::string, std::size_t> places;
    for (const auto& part : parts_of(after)) {
        const auto key = key_of(after, part);
        places.emplace(key, changes.size());
        changes.push_back({key, "", std::string(value_of(after, part))});
    }
    for (const auto& part : parts_of(before)) {
        const auto key = key_of(before, part);
        const auto [place, is_gone] = places.emplace(key, changes.size());
        if (is_gone) {
            changes.push_back({key, "", ""});
        }
        changes[place->second].before = value_of(before, part);
    }
    std::erase_if(changes, [](const JsonChange& change) { return change.before == change.after; });
    return changes;
}

std::string described(const JsonChange& change)
{
    return change.key + " " + described_value(change.before) + " → " +
           described_value(change.after);
}

void append_json(std::string& json, const JsonChange& change)
{
    append_json(json, std::string_view(change.key));
    json += ":{\"before\":" + value_or_null(change.before) +
            ",\"after\":" + value_or_null(change.after) + "}";
}

} // namespace hearsay
