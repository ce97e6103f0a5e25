#include "edit/renamed.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <fmt/core.h>

#include "edit/lists.hpp"

namespace hearsay {
namespace {

using NewId = std::function<std::string(const std::string&)>;

constexpr std::size_t longest_id = 200;
constexpr std::size_t longest_prefix = 80;

/// FNV-1a, 64 bits: Fowler, Noll and Vo. Frozen: it stands in ids.
std::uint64_t hash_of(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char letter : text) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
    }
    return hash;
}

bool may_stand_in_id(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') ||
           std::string_view("._:/-").find(letter) != std::string_view::npos;
}

/// `a4/claim` as `new/claim`: keys have no `/` in them, places are digits.
std::string renamed_reference(const std::string& reference, const NewId& new_id)
{
    auto end = reference.rfind('/');
    const auto place =
        end == std::string::npos ? std::string_view() : std::string_view(reference).substr(end + 1);
    if (end != std::string::npos && end > 0 && !place.empty() &&
        place.find_first_not_of("0123456789") == std::string_view::npos) {
        end = reference.rfind('/', end - 1);
    }
    return end == std::string::npos ? reference
                                    : new_id(reference.substr(0, end)) + reference.substr(end);
}

/// New ids of records that are there, and of those that have been joined into others.
struct NewIds {
    NewId of_records;
    NewId of_joined;
};

template <class Record> void rename_references(Record& record, const NewIds& ids)
{
    visit_references(record, [&](std::string_view, std::optional<std::uint32_t>, std::string& id) {
        id = ids.of_records(id);
    });
    if constexpr (requires { record.merged_from; }) {
        for (auto& merger : record.merged_from) {
            merger.id = ids.of_joined(merger.id);
            merger.into = merger.into.empty() ? merger.into : ids.of_joined(merger.into);
            merger.after = merger.after.empty() ? merger.after : ids.of_records(merger.after);
            for (auto& reference : merger.references) {
                reference = renamed_reference(reference, ids.of_records);
            }
            for (auto& was : merger.was) {
                was.id.text = ids.of_joined(was.id.text);
                rename_references(was, ids);
            }
        }
    }
}

Records renamed(Records records, const NewIds& ids)
{
    visit_types([&]<class Record>() {
        for (auto& record : list_of<Record>(records)) {
            rename_references(record, ids);
            if constexpr (!std::is_same_v<Record, Text>) {
                record.id.text = ids.of_records(record.id.text);
            }
        }
    });
    return records;
}

} // namespace

Records renamed(Records records, const NewId& new_id)
{
    return renamed(std::move(records), NewIds{new_id, new_id});
}

Records with_new_id(Records records, const std::string& id, const std::string& new_id)
{
    const auto of_records = [&](const std::string& other) { return other == id ? new_id : other; };
    const auto of_joined = [](const std::string& other) { return other; };
    return renamed(std::move(records), NewIds{of_records, of_joined});
}

std::string prefix_of(const std::string& base)
{
    constexpr std::string_view usual = "https://";
    std::string prefix;
    for (const char letter : base.starts_with(usual) ? base.substr(usual.size()) : base) {
        prefix += may_stand_in_id(letter) ? letter : '-';
    }
    const bool is_base = prefix == base || std::string(usual) + prefix == base;
    if (!is_base || prefix.size() > longest_prefix) {
        prefix = fmt::format("{}-{:x}", prefix.substr(0, longest_prefix), hash_of(base));
    }
    return prefix.ends_with('/') ? prefix : prefix + ":";
}

std::string shortened_id(const std::string& id, std::size_t room)
{
    const auto most = longest_id - room;
    if (id.size() <= most) {
        return id;
    }
    const auto hash = fmt::format("-{:x}", hash_of(id));
    return id.substr(0, most - hash.size()) + hash;
}

std::string prefixed(const std::string& prefix, const std::string& id)
{
    return shortened_id(prefix + id);
}

} // namespace hearsay
