#include "write/json_changes.hpp"

#include <algorithm>
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

/// Elements of the one array that the other has not, each as ` + VALUE`.
std::string elements_missing(std::string_view some, std::string_view other, const char* sign)
{
    const auto others = elements_of(other);
    std::string text;
    for (const auto element : elements_of(some)) {
        if (std::ranges::find(others, element) == others.end()) {
            text += sign + shortened(element, longest_value);
        }
    }
    return text;
}

/// A value from shortly before byte `from` on.
std::string value_from(std::string_view value, std::size_t from)
{
    constexpr std::size_t lead = 20;
    auto begin = from - std::min(from, lead);
    while (begin > 0 && (static_cast<unsigned char>(value[begin]) & 0xC0U) == 0x80U) {
        --begin;
    }
    return (begin == 0 ? "" : "…") + shortened(value.substr(begin), longest_value);
}

bool is_long(std::string_view value)
{
    return shortened(value, longest_value).ends_with("…") && !value.ends_with("…");
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
    const std::string_view before = change.before;
    const std::string_view after = change.after;
    const bool is_clear = before.empty() || after.empty() || !(is_long(before) || is_long(after));
    if (is_clear) {
        return change.key + " " + described_value(change.before) + " → " +
               described_value(change.after);
    }
    if (before.starts_with('[') && after.starts_with('[')) {
        const auto elements =
            elements_missing(before, after, " - ") + elements_missing(after, before, " + ");
        if (!elements.empty()) {
            return change.key + elements;
        }
    }
    const auto [there, here] = std::ranges::mismatch(before, after);
    const auto from = static_cast<std::size_t>(there - before.begin());
    return change.key + " " + value_from(before, from) + " → " + value_from(after, from);
}

void append_json(std::string& json, const JsonChange& change)
{
    append_json(json, std::string_view(change.key));
    json += ":{\"before\":" + value_or_null(change.before) +
            ",\"after\":" + value_or_null(change.after) + "}";
}

} // namespace hearsay
