#include "store/index_rows.hpp"

#include <algorithm>
#include <cstring>

namespace hearsay {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 20U;

using RowSize = std::uint32_t; // which stands before each row

/// The number at the beginning of `bytes`, which is taken off.
std::uint64_t take_varint(std::string_view& bytes)
{
    std::uint64_t number = 0;
    for (bool more = true; more;) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        number = number << 7U | (byte & 0x7FU);
        more = byte > 0x7F;
        bytes.remove_prefix(1);
    }
    return number;
}

/// The first value of a record of few: its type, and its bytes with all that follow.
struct FirstValue {
    std::uint64_t type;
    std::string_view bytes;
};

FirstValue first_value(std::string_view record)
{
    auto header = record;
    const auto header_size = take_varint(header);
    return {take_varint(header), record.substr(header_size)};
}

/// Of a record's number, 0 for NULL.
std::uint64_t number_in(const FirstValue& value)
{
    const RecordValue no_value;
    if (value.type == RecordValue(std::int64_t{0}).type() || value.type == no_value.type()) {
        return 0;
    }
    if (value.type == RecordValue(std::int64_t{1}).type()) {
        return 1;
    }
    std::uint64_t number = 0;
    for (const auto byte : value.bytes.substr(0, RecordValue::size_of(value.type))) {
        number = number << 8U | static_cast<unsigned char>(byte);
    }
    return number;
}

/// The first ones, as a number that is larger where they come later.
std::uint64_t eight_bytes(std::string_view text)
{
    std::uint64_t number = 0;
    for (std::size_t place = 0; place < sizeof number; ++place) {
        const auto byte = place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
        number = number << 8U | byte;
    }
    return number;
}

std::size_t common_beginning(std::string_view left, std::string_view right)
{
    const auto size = std::min(left.size(), right.size());
    const auto end = left.begin() + static_cast<std::ptrdiff_t>(size);
    return static_cast<std::size_t>(
        std::mismatch(left.begin(), end, right.begin()).first - left.begin());
}

} // namespace

void IndexRows::add(std::span<const RecordValue> values)
{
    record_.clear();
    append_record(record_, values);
    has_texts_ = values.front().is_text();
    const auto size = static_cast<RowSize>(record_.size());
    auto* const row = room_for(sizeof size + record_.size());
    std::memcpy(row, &size, sizeof size);
    std::memcpy(row + sizeof size, record_.data(), record_.size());
}

void IndexRows::sort()
{
    if (!sorted_.empty()) {
        return;
    }
    list_rows();
    if (has_texts_) {
        sort_texts();
        return;
    }
    for (auto& entry : sorted_) {
        entry.key = number_in(first_value(record_at(entry.row)));
    }
    std::ranges::stable_sort(sorted_, {}, &Entry::key);
}

std::string_view IndexRows::text_in(std::string_view record)
{
    const auto value = first_value(record);
    return value.bytes.substr(0, RecordValue::size_of(value.type));
}

void IndexRows::list_rows()
{
    for (const auto& block : blocks_) {
        const auto* const end = block.bytes.get() + block.used;
        for (const auto* row = block.bytes.get(); row != end;) {
            sorted_.push_back({0, row});
            row += sizeof(RowSize) + record_at(row).size();
        }
    }
}

/// Ids mostly begin alike: what tells them apart comes behind that.
void IndexRows::sort_texts()
{
    if (sorted_.empty()) {
        return;
    }
    const auto first = text_in(record_at(sorted_.front().row));
    auto common = first.size();
    for (const auto& entry : sorted_) {
        common = std::min(common, common_beginning(first, text_in(record_at(entry.row))));
    }
    for (auto& entry : sorted_) {
        entry.key = eight_bytes(text_in(record_at(entry.row)).substr(common));
    }
    std::ranges::stable_sort(sorted_, [](const Entry& left, const Entry& right) {
        return left.key != right.key ? left.key < right.key
                                     : text_in(record_at(left.row)) < text_in(record_at(right.row));
    });
}

char* IndexRows::room_for(std::size_t size)
{
    if (blocks_.empty() || blocks_.back().size - blocks_.back().used < size) {
        const auto room = std::max(block_size, size);
        blocks_.push_back({std::make_unique_for_overwrite<char[]>(room), room, 0});
    }
    auto& block = blocks_.back();
    auto* const at = block.bytes.get() + block.used;
    block.used += size;
    bytes_ += size;
    return at;
}

std::string_view IndexRows::record_at(const char* row)
{
    RowSize size = 0;
    std::memcpy(&size, row, sizeof size);
    return {row + sizeof size, size};
}

} // namespace hearsay
