#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "model/record.hpp"

namespace hearsay {

/// Which of some records in memory have which numbers in their database (open addressing, linear
/// probing).
class RecordNumbers {
public:
    RecordNumbers() : slots_(first_size) {}

    /// The first record of a number stays. Whether this is it. O(1), amortized.
    bool add(std::int64_t number, RecordRef record)
    {
        if (2 * size_ >= slots_.size()) {
            grow();
        }
        auto& slot = slots_[place_of(number)];
        const bool is_new = !slot.taken;
        if (is_new) {
            slot = {number, record, true};
            ++size_;
        }
        return is_new;
    }

    /// None if no record has the number.
    const RecordRef* find(std::int64_t number) const
    {
        const auto& slot = slots_[place_of(number)];
        return slot.taken ? &slot.record : nullptr;
    }

    /// O(records that were added).
    void clear()
    {
        slots_.assign(std::max(first_size, std::bit_ceil(2 * size_ + 1)), Slot{});
        size_ = 0;
    }

private:
    struct Slot {
        std::int64_t number = 0;
        RecordRef record;
        bool taken = false;
    };

    static constexpr std::size_t first_size = 64; // a power of two

    std::size_t place_of(std::int64_t number) const
    {
        const auto mask = slots_.size() - 1;
        auto at = static_cast<std::uint64_t>(number) * 0x9E3779B97F4A7C15 >> 32U & mask;
        while (slots_[at].taken && slots_[at].number != number) {
            at = (at + 1) & mask;
        }
        return at;
    }

    void grow()
    {
        const auto before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
        for (const auto& slot : before) {
            if (slot.taken) {
                slots_[place_of(slot.number)] = slot;
            }
        }
    }

    std::vector<Slot> slots_; // at least half of them free
    std::size_t size_ = 0;
};

} // namespace hearsay
