#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/record.hpp"

namespace hearsay {

/// Records by name, in one table (open addressing, linear probing; Knuth, The Art of Computer
/// Programming, volume 3, 6.4). A dossier is read to be looked up in: this takes a third of the
/// time of std::unordered_map, whose every name is a node of its own.
class NameIndex {
public:
    /// Room for `names` names, and no more: the caller knows how many there are.
    explicit NameIndex(std::size_t names);

    /// The first record with a name keeps it. `name` must outlive the index.
    void add(std::string_view name, RecordRef record);

    std::optional<RecordRef> find(std::string_view name) const;

    /// How many different names there are.
    std::size_t size() const { return size_; }

private:
    struct Slot {
        const char* name = nullptr; // none: the slot is free
        std::uint32_t length = 0;
        std::uint32_t hash = 0;
        RecordRef record;
    };

    /// The slot that has `name`, or the free one where it would go.
    std::size_t slot_of(std::string_view name, std::uint32_t hash) const;

    std::vector<Slot> slots_; // a power of two, at least a quarter of them free
    std::size_t size_ = 0;
};

} // namespace hearsay
