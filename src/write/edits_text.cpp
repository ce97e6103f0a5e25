#include "write/edits_text.hpp"

#include <algorithm>
#include <vector>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "base/wrap.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_named = 8;
constexpr std::size_t longest_value = 60;

/// The first ones, and how many more there are.
std::string some_of(std::vector<std::string> words)
{
    const auto all = words.size();
    if (all > most_named) {
        words.resize(most_named);
        words.push_back(fmt::format("{} more", all - most_named));
    }
    return listed(words);
}

std::string value_of(const std::string& text)
{
    return text.empty() ? "nothing" : shortened(text, longest_value);
}

/// The keys of what was gained, each once: `aliases/0` and `aliases/1` are aliases.
std::vector<std::string> keys_of(const std::vector<std::string>& gained)
{
    std::vector<std::string> keys;
    for (const auto& pointer : gained) {
        const auto key = pointer.substr(0, pointer.find('/'));
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(key);
        }
    }
    return keys;
}

std::string ending(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

std::string join_lines(const Joined& joined, const std::string& survivor, const std::string& other)
{
    auto text = fmt::format(
        "{} is {} now: {} moved", other, survivor,
        in_figures(joined.references.size(), "reference"));
    if (!joined.gained.empty()) {
        text += fmt::format(", {} gained {}", survivor, some_of(keys_of(joined.gained)));
    }
    text += "\n";
    for (const auto& difference : joined.differences) {
        text += fmt::format(
            "  {} stays {}, {} said {}\n", difference.key, value_of(difference.kept), other,
            value_of(difference.other));
    }
    for (std::size_t number = 0; number < std::min(joined.equal.size(), most_named); ++number) {
        text += fmt::format("  {} say the same now\n", some_of(joined.equal[number]));
    }
    if (joined.equal.size() > most_named) {
        text += fmt::format(
            "  and so do {} more groups of attributions\n", joined.equal.size() - most_named);
    }
    return text;
}

std::string join_json(const Joined& joined, const std::string& survivor, const std::string& other)
{
    auto differences = Json::array();
    for (const auto& difference : joined.differences) {
        differences.push_back(
            {{"key", difference.key}, {"kept", difference.kept}, {"other", difference.other}});
    }
    return ending(
        {{"joined", other},
         {"into", survivor},
         {"gained", joined.gained},
         {"references", joined.references},
         {"differences", differences},
         {"equal", joined.equal}});
}

std::string unmerge_lines(const Unmerged& unmerged, const std::string& id)
{
    if (unmerged.kind == RecordKind::article) {
        return fmt::format("{} is no copy of {} any more\n", id, unmerged.survivor);
    }
    auto text = fmt::format(
        "{} is apart from {} again, with {}\n", id, unmerged.survivor,
        in_figures(unmerged.references.size(), "reference"));
    if (!unmerged.changed.empty()) {
        text += fmt::format("  changed since, and left so: {}\n", some_of(unmerged.changed));
    }
    if (!unmerged.edited.empty()) {
        text += fmt::format(
            "  {} keeps what was changed since: {}\n", unmerged.survivor, some_of(unmerged.edited));
    }
    return text;
}

std::string unmerge_json(const Unmerged& unmerged, const std::string& id)
{
    return ending(
        {{"unmerged", id},
         {"from", unmerged.survivor},
         {"references", unmerged.references},
         {"changed", unmerged.changed},
         {"edited", unmerged.edited}});
}

} // namespace hearsay
