#include "store/tree_writer.hpp"

#include <algorithm>

#include "store/big_endian.hpp"
#include "store/record_value.hpp"

namespace hearsay {
namespace {

// How many bytes of a row stand on its page, of long ones at least and at most. SQLite's.
constexpr std::size_t least_local = (page_size - 12) * 32 / 255 - 23;
constexpr std::size_t most_in_index = (page_size - 12) * 64 / 255 - 23;
constexpr std::size_t most_in_table = page_size - 35;

constexpr std::size_t longest_record = 1'000'000'000; // SQLite reads none that is longer

constexpr std::size_t number_size = 4; // of a page's number
constexpr std::size_t on_overflow_page = page_size - number_size;

std::string page_number(std::uint32_t number)
{
    return big_endian(number, number_size);
}

std::uint32_t child_in(std::string_view cell)
{
    std::uint32_t number = 0;
    for (const auto byte : cell.substr(0, number_size)) {
        number = number << 8U | static_cast<unsigned char>(byte);
    }
    return number;
}

std::size_t local_size(std::size_t size, std::size_t most_local)
{
    if (size <= most_local) {
        return size;
    }
    const auto fitting = least_local + (size - least_local) % on_overflow_page;
    return fitting <= most_local ? fitting : least_local;
}

} // namespace

TreeWriter::TreeWriter(PageFile& pages, Keys keys, std::uint32_t root)
    : pages_(&pages), keys_(keys), root_(root)
{
    levels_.emplace_back(keys == Keys::numbers ? PageKind::table_leaf : PageKind::index_leaf);
}

void TreeWriter::add(std::string_view record, std::int64_t number)
{
    if (record.size() > longest_record) {
        pages_->refuse("a value is larger than a database may have");
    }
    cell_.clear();
    append_varint(cell_, record.size());
    if (keys_ == Keys::numbers) {
        append_varint(cell_, static_cast<std::uint64_t>(number));
    }
    append_payload(record);
    add_cell(0, cell_);
    last_number_ = number;
}

void TreeWriter::finish()
{
    const auto top = levels_.size() - 1;
    for (std::size_t level = 0; level < top; ++level) {
        levels_[level + 1].set_right(pages_->add(levels_[level].bytes()));
    }
    pages_->put(root_, levels_[top].bytes());
}

void TreeWriter::append_payload(std::string_view record)
{
    const auto most_local = keys_ == Keys::numbers ? most_in_table : most_in_index;
    const auto local = local_size(record.size(), most_local);
    cell_ += record.substr(0, local);
    if (local < record.size()) {
        cell_ += page_number(overflow(record.substr(local)));
    }
}

/// The first of the pages that what is left of a row stands on. Each names the next: the last is
/// written first.
std::uint32_t TreeWriter::overflow(std::string_view rest)
{
    std::uint32_t next = 0;
    while (!rest.empty()) {
        const auto begin = (rest.size() - 1) / on_overflow_page * on_overflow_page;
        auto page = page_number(next);
        page += rest.substr(begin);
        page.resize(page_size, '\0');
        next = pages_->add(page);
        rest = rest.substr(0, begin);
    }
    return next;
}

void TreeWriter::add_cell(std::size_t level, std::string_view cell)
{
    if (!levels_[level].has_room(cell)) {
        close(level);
    }
    levels_[level].add(cell);
}

/// Writes the page of a level and empties it for what comes. A key parts its rows from those behind
/// it, which may not be less than one. A table's leaf has it too; of other pages the last cell
/// moves up.
void TreeWriter::close(std::size_t level)
{
    auto& page = levels_[level];
    std::string key;
    if (level == 0 && keys_ == Keys::numbers) {
        append_varint(key, static_cast<std::uint64_t>(last_number_));
    } else {
        key = page.last();
        page.remove_last();
    }
    if (page.is_interior()) {
        page.set_right(child_in(key));
        key.erase(0, number_size);
    }
    const auto number = pages_->add(page.bytes());
    page.clear();
    add_child(level + 1, number, key);
}

void TreeWriter::add_child(std::size_t level, std::uint32_t child, std::string_view key)
{
    if (level == levels_.size()) {
        levels_.emplace_back(
            keys_ == Keys::numbers ? PageKind::table_interior : PageKind::index_interior);
    }
    add_cell(level, page_number(child).append(key));
}

} // namespace hearsay
