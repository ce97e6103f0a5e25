#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string_view>
#include <vector>

namespace hearsay {

/// Numbers by id, for as many ids as an archive has: open addressing (Knuth,
/// The Art of Computer Programming, volume 3, 6.4) over ids that stand one
/// behind the other, some fifty bytes an id.
class IdTable {
public:
    struct Entry {
        const char* id = nullptr;
        std::uint32_t length = 0;
        std::uint32_t marks = 0; // the owner's own; 0 of a new entry
        std::int64_t number = 0; // 0 of a new entry

        std::string_view text() const { return {id, length}; }
    };

    IdTable();

    /// The entry of an id; made if it is not there. Stays where it is. O(1).
    Entry& of(std::string_view id);

    /// The same, if it is there.
    const Entry* find(std::string_view id) const;

    const std::deque<Entry>& entries() const { return entries_; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t entry = 0; // its place and 1; 0: free
    };

    std::size_t place_of(std::string_view id, std::uint32_t hash) const; // of its slot
    void grow();
    const char* kept(std::string_view id);

    std::vector<Slot> slots_; // a power of two, at least a quarter of them free
    std::deque<Entry> entries_;
    std::vector<std::unique_ptr<char[]>> blocks_;
    char* free_ = nullptr; // in the last block
    std::size_t room_ = 0; // from there on
};

} // namespace hearsay
