#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace hearsay {

/// Numbers names from 0, in the order in which they come (open addressing, linear probing). Both
/// questions take little more than O(1).
class Numbering {
public:
    static constexpr auto none = std::numeric_limits<std::uint32_t>::max(); // never a name

    /// For `most` different names at most.
    explicit Numbering(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)) {}

    /// The number of a name, which gets the next one where it is new.
    std::uint32_t operator()(std::uint32_t name)
    {
        auto& slot = slots_[place_of(name)];
        if (slot.name == none) {
            slot = {name, next_++};
        }
        return slot.number;
    }

    /// The number of a name, or none where it has not come.
    std::uint32_t find(std::uint32_t name) const { return slots_[place_of(name)].number; }

    /// How many names have come.
    std::uint32_t size() const { return next_; }

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

    std::vector<Slot> slots_;
    std::uint32_t next_ = 0;
};

} // namespace hearsay
