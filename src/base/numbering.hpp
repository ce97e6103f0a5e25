#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "base/memory.hpp"

namespace hearsay {

/// Numbers names from 0, in the order in which they come (open addressing, linear probing). Both
/// questions take little more than O(1).
class Numbering {
public:
    static constexpr auto none = std::numeric_limits<std::uint32_t>::max(); // never a name

    /// For about so many different names.
    explicit Numbering(std::size_t expected, Memory memory = {})
        : slots_(std::bit_ceil(2 * expected + 2), memory)
    {
    }

    /// The number of a name, which gets the next one where it is new.
    std::uint32_t operator()(std::uint32_t name)
    {
        const auto at = place_of(name);
        if (slots_[at].name != none) {
            return slots_[at].number;
        }
        slots_[at] = {name, next_++};
        if (2 * std::size_t{next_} > slots_.size()) {
            grow();
        }
        return next_ - 1;
    }

    /// The number of a name, or none where it has not come.
    std::uint32_t find(std::uint32_t name) const { return slots_[place_of(name)].number; }

private:
    struct Slot {
        std::uint32_t name = none;
        std::uint32_t number = none;
    };

    std::size_t place_of(std::uint32_t name) const
    {
        const auto mask = slots_.size() - 1;
        auto at = name * std::size_t{0x9E3779B1} & mask;
        while (slots_[at].name != name && slots_[at].name != none) {
            at = (at + 1) & mask;
        }
        return at;
    }

    void grow()
    {
        std::pmr::vector<Slot> fewer(2 * slots_.size(), slots_.get_allocator());
        fewer.swap(slots_);
        for (const auto& slot : fewer) {
            if (slot.name != none) {
                slots_[place_of(slot.name)] = slot;
            }
        }
    }

    std::pmr::vector<Slot> slots_;
    std::uint32_t next_ = 0;
};

} // namespace hearsay
