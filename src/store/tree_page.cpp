#include "store/tree_page.hpp"

#include <cstring>

namespace hearsay {
namespace {

constexpr std::size_t pointer_size = 2;
constexpr std::size_t place_of_count = 3;
constexpr std::size_t place_of_begin = 5;
constexpr std::size_t place_of_right = 8;

void put(char* at, std::size_t number, std::size_t size)
{
    for (; size != 0; number >>= 8U) {
        at[--size] = static_cast<char>(number);
    }
}

} // namespace

TreePage::TreePage(PageKind kind)
{
    bytes_[0] = static_cast<char>(kind);
}

bool TreePage::is_interior() const
{
    return bytes_[0] == static_cast<char>(PageKind::index_interior) ||
           bytes_[0] == static_cast<char>(PageKind::table_interior);
}

bool TreePage::has_room(std::string_view cell) const
{
    return place_of(cells_ + 1) + cell.size() <= begin_;
}

void TreePage::add(std::string_view cell)
{
    begin_ -= cell.size();
    std::memcpy(bytes_.data() + begin_, cell.data(), cell.size());
    put(bytes_.data() + place_of(cells_++), begin_, pointer_size);
}

std::string_view TreePage::last() const
{
    std::size_t end = page_size;
    if (cells_ > 1) {
        const auto before = place_of(cells_ - 2);
        end = static_cast<unsigned char>(bytes_[before]) * std::size_t{256} +
              static_cast<unsigned char>(bytes_[before + 1]);
    }
    return {bytes_.data() + begin_, end - begin_};
}

void TreePage::remove_last()
{
    begin_ += last().size();
    --cells_;
}

void TreePage::set_right(std::uint32_t child)
{
    put(bytes_.data() + place_of_right, child, sizeof child);
}

std::string_view TreePage::bytes()
{
    put(bytes_.data() + place_of_count, cells_, 2);
    put(bytes_.data() + place_of_begin, begin_, 2);
    // What was removed, or stood here in the page before, is nobody's.
    const auto end = place_of(cells_);
    std::memset(bytes_.data() + end, 0, begin_ - end);
    return {bytes_.data(), page_size};
}

void TreePage::clear()
{
    cells_ = 0;
    begin_ = page_size;
}

std::size_t TreePage::header_size() const
{
    return is_interior() ? 12 : 8;
}

std::size_t TreePage::place_of(std::size_t cell) const
{
    return header_size() + cell * pointer_size;
}

} // namespace hearsay
