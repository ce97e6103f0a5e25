#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "store/page_file.hpp"

namespace hearsay {

/// What a page of a B-tree is ("Database File Format", 1.6): the marks are SQLite's.
enum class PageKind : std::uint8_t {
    index_interior = 2,
    table_interior = 5,
    index_leaf = 10,
    table_leaf = 13
};

/// A page of a B-tree while it is filled, cell by cell in the order of the keys.
class TreePage {
public:
    explicit TreePage(PageKind kind);

    bool is_interior() const;
    bool has_room(std::string_view cell) const;

    /// There must be room.
    void add(std::string_view cell);

    /// The cell that was added last, until another is; there must be one.
    std::string_view last() const;
    void remove_last();

    /// Of an interior page: the child with the keys behind all that stand in it.
    void set_right(std::uint32_t child);

    /// The whole page as it stands in the file.
    std::string_view bytes();

    void clear();

private:
    std::size_t header_size() const;
    std::size_t place_of(std::size_t cell) const; // of its pointer

    std::array<char, page_size> bytes_{};
    std::size_t cells_ = 0;
    std::size_t begin_ = page_size; // of the cells, of which the last comes first
};

} // namespace hearsay
