#include "store/id_table.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace hearsay {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 20U;
constexpr std::size_t first_slots = 1024;

std::uint32_t hash_of(std::string_view id)
{
    const std::uint64_t hash = std::hash<std::string_view>{}(id);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

IdTable::IdTable() : slots_(first_slots) {}

IdTable::Entry& IdTable::of(std::string_view id)
{
    const auto hash = hash_of(id);
    auto place = place_of(id, hash);
    if (slots_[place].entry != 0) {
        return entries_[slots_[place].entry - 1];
    }
    if ((entries_.size() + 1) * 4 > slots_.size() * 3) {
        grow();
        place = place_of(id, hash);
    }
    auto& entry = entries_.emplace_back();
    entry.id = kept(id);
    entry.length = static_cast<std::uint32_t>(id.size());
    slots_[place] = {hash, static_cast<std::uint32_t>(entries_.size())};
    return entry;
}

const IdTable::Entry* IdTable::find(std::string_view id) const
{
    const auto& slot = slots_[place_of(id, hash_of(id))];
    return slot.entry == 0 ? nullptr : &entries_[slot.entry - 1];
}

std::size_t IdTable::place_of(std::string_view id, std::uint32_t hash) const
{
    const auto mask = slots_.size() - 1;
    for (auto place = hash & mask;; place = (place + 1) & mask) {
        const auto& slot = slots_[place];
        if (slot.entry == 0 || (slot.hash == hash && entries_[slot.entry - 1].text() == id)) {
            return place;
        }
    }
}

void IdTable::grow()
{
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    const auto mask = slots_.size() - 1;
    for (const auto& slot : old) {
        if (slot.entry != 0) {
            auto place = slot.hash & mask;
            while (slots_[place].entry != 0) {
                place = (place + 1) & mask;
            }
            slots_[place] = slot;
        }
    }
}

const char* IdTable::kept(std::string_view id)
{
    if (room_ < id.size()) {
        room_ = std::max(block_size, id.size());
        blocks_.push_back(std::make_unique<char[]>(room_));
        free_ = blocks_.back().get();
    }
    auto* const at = free_;
    std::memcpy(at, id.data(), id.size());
    free_ += id.size();
    room_ -= id.size();
    return at;
}

} // namespace hearsay
