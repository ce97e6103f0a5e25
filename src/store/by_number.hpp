#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace hearsay {

/// What stands for each of some records' numbers, in one table (open addressing, linear probing):
/// as NameIndex does for names.
template <class Value> class ByNumber {
public:
    /// Room for `most` numbers, and no more.
    explicit ByNumber(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)) {}

    /// The first value of a number stays. Whether this is it.
    bool add(std::int64_t number, Value& value)
    {
        auto& slot = slots_[slot_of(number)];
        const bool is_new = slot.value == nullptr;
        slot = is_new ? Slot{number, &value} : slot;
        return is_new;
    }

    /// None if nothing has this number.
    Value* find(std::int64_t number) const { return slots_[slot_of(number)].value; }

private:
    struct Slot {
        std::int64_t number = 0;
        Value* value = nullptr; // none: the slot is free
    };

    std::size_t slot_of(std::int64_t number) const
    {
        const auto mask = slots_.size() - 1;
        auto at = static_cast<std::uint64_t>(number) * 0x9E3779B97F4A7C15 >> 32U & mask;
        while (slots_[at].value != nullptr && slots_[at].number != number) {
            at = (at + 1) & mask;
        }
        return at;
    }

    std::vector<Slot> slots_;
};

} // namespace hearsay
