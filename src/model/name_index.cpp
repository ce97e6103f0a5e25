#include "model/name_index.hpp"

#include <bit>
#include <functional>

namespace hearsay {
namespace {

std::uint32_t hash_of(std::string_view name)
{
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(name));
}

} // namespace

NameIndex::NameIndex(std::size_t names) : slots_(std::bit_ceil(names + names / 3 + 1)) {}

std::size_t NameIndex::slot_of(std::string_view name, std::uint32_t hash) const
{
    const auto mask = slots_.size() - 1;
    auto at = hash & mask;
    while (
        slots_[at].name != nullptr &&
        (slots_[at].hash != hash || std::string_view(slots_[at].name, slots_[at].length) != name)) {
        at = (at + 1) & mask;
    }
    return at;
}

void NameIndex::add(std::string_view name, RecordRef record)
{
    const auto hash = hash_of(name);
    auto& slot = slots_[slot_of(name, hash)];
    if (slot.name == nullptr) {
        slot = {name.data(), static_cast<std::uint32_t>(name.size()), hash, record};
        ++size_;
    }
}

std::optional<RecordRef> NameIndex::find(std::string_view name) const
{
    const auto& slot = slots_[slot_of(name, hash_of(name))];
    return slot.name == nullptr ? std::nullopt : std::optional(slot.record);
}

} // namespace hearsay
