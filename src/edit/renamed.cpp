#include "edit/renamed.hpp"

#include <cstdint>
#include <string_view>

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

template <class Record> void rename_record(Record& record, const NewId& new_id)
{
    visit_references(record, [&](std::string_view, std::optional<std::uint32_t>, std::string& id) {
        id = new_id(id);
    });
    if constexpr (!std::is_same_v<Record, Text>) {
        record.id.text = new_id(record.id.text);
    }
    if constexpr (requires { record.merged_from; }) {
        for (auto& merger : record.merged_from) {
            merger.id = new_id(merger.id);
            merger.into = merger.into.empty() ? merger.into : new_id(merger.into);
            merger.after = merger.after.empty() ? merger.after : new_id(merger.after);
            for (auto& reference : merger.references) {
                reference = renamed_reference(reference, new_id);
            }
            for (auto& was : merger.was) {
                rename_record(was, new_id);
            }
        }
    }
}

} // namespace

Records renamed(Records records, const NewId& new_id)
{
    visit_types([&]<class Record>() {
        for (auto& record : list_of<Record>(records)) {
            rename_record(record, new_id);
        }
    });
    return records;
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

std::string prefixed(const std::string& prefix, const std::string& id)
{
    const auto whole = prefix + id;
    if (whole.size() <= longest_id) {
        return whole;
    }
    const auto hash = fmt::format("-{:x}", hash_of(whole));
    return whole.substr(0, longest_id - hash.size()) + hash;
}

} // namespace hearsay
