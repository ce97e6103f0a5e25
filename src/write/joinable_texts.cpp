#include "write/joinable_texts.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <vector>

#include "model/record.hpp"
#include "write/json_parts.hpp"

namespace hearsay {
namespace {

constexpr std::array joinable{
    RecordKind::organization, RecordKind::outlet, RecordKind::speaker, RecordKind::claim};

std::string_view value_under(std::string_view object, std::string_view key)
{
    if (!object.starts_with('{')) {
        return {};
    }
    for (const auto& part : parts_of(object)) {
        if (key_of(object, part) == key) {
            return value_of(object, part);
        }
    }
    return {};
}

std::vector<std::string_view> list_under(std::string_view object, std::string_view key)
{
    const auto list = value_under(object, key);
    return list.starts_with('[') ? elements_of(list) : std::vector<std::string_view>();
}

/// What the entries of a record's `merged_from` keep.
void add_mergers(KnownTexts& known, std::string_view record, std::string_view text)
{
    const auto entries = list_under(record, "merged_from");
    const auto texts = list_under(text, "merged_from");
    for (std::size_t number = 0; number < std::min(entries.size(), texts.size()); ++number) {
        const auto was = value_under(entries[number], "was");
        const auto stands = value_under(texts[number], "was");
        if (!was.empty() && !stands.empty()) {
            known.emplace(was, stands);
        }
    }
}

} // namespace

KnownTexts joinable_texts(std::string_view root, std::string_view was, std::string_view is)
{
    KnownTexts known;
    const auto root_of = [](std::string_view document) {
        return document.substr(past_blanks(document, 0));
    };
    for (const auto kind : joinable) {
        const auto key = plural_of(kind);
        const auto after = list_under(root_of(is), key);
        const std::unordered_set<std::string_view> staying(after.begin(), after.end());
        const auto records = list_under(root_of(was), key);
        const auto texts = list_under(root, key);
        for (std::size_t number = 0; number < std::min(records.size(), texts.size()); ++number) {
            if (!staying.contains(records[number])) {
                known.emplace(records[number], texts[number]);
                add_mergers(known, records[number], texts[number]);
            }
        }
    }
    return known;
}

} // namespace hearsay
