#include "store/record_value.hpp"

#include <array>
#include <bit>

#include "store/big_endian.hpp"

namespace hearsay {
namespace {

constexpr std::array<std::size_t, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0}; // of numbers, by type
constexpr std::uint64_t zero = 8;
constexpr std::uint64_t one = 9;
constexpr std::uint64_t widest = 6; // of the types of integers

std::uint64_t type_of(std::int64_t number)
{
    if (number == 0 || number == 1) {
        return number == 0 ? zero : one;
    }
    for (std::uint64_t type = 1; type < widest; ++type) {
        const auto half = std::int64_t{1} << (sizes[type] * 8 - 1);
        if (number >= -half && number < half) {
            return type;
        }
    }
    return widest;
}

std::size_t varint_size(std::uint64_t number)
{
    std::size_t size = 1;
    for (; number > 0x7F && size < 9; number >>= 7U) {
        ++size;
    }
    return size;
}

} // namespace

RecordValue::RecordValue(std::int64_t number)
    : type_(type_of(number)), bits_(static_cast<std::uint64_t>(number))
{
}

RecordValue::RecordValue(double number)
    : type_(real),
      bits_(std::bit_cast<std::uint64_t>(number == 0 ? 0.0 : number)) // SQLite has no -0
{
}

RecordValue::RecordValue(std::string_view text)
    : type_(first_text + 2 * text.size()), bits_(text.size()), text_(text.data())
{
}

double RecordValue::real_number() const
{
    return std::bit_cast<double>(bits_);
}

std::size_t RecordValue::size_of(std::uint64_t type)
{
    return static_cast<std::size_t>(type >= first_text ? (type - first_text) / 2 : sizes[type]);
}

void RecordValue::append_to(std::string& bytes) const
{
    if (is_text()) {
        bytes += text();
    } else {
        append_big_endian(bytes, bits_, sizes[type_]);
    }
}

void RecordValue::append_ordered(std::string& bytes) const
{
    constexpr auto sign = std::uint64_t{1} << 63U;
    if (is_text()) {
        bytes += '\2';
        bytes += text();
        bytes += '\0';
    } else if (!is_null()) {
        bytes += '\1';
        append_big_endian(bytes, bits_ ^ sign, sizeof bits_);
    } else {
        bytes += '\0';
    }
}

void append_varint(std::string& bytes, std::uint64_t number)
{
    const auto size = varint_size(number);
    auto shift = (size - 1) * 7;
    if (size == 9) { // whose last byte has 8 bits
        ++shift;
    }
    for (std::size_t place = 1; place < size; ++place, shift -= 7) {
        bytes += static_cast<char>(((number >> shift) & 0x7FU) | 0x80U);
    }
    bytes += static_cast<char>(size == 9 ? number & 0xFFU : number & 0x7FU);
}

void append_record(std::string& bytes, std::span<const RecordValue> values)
{
    std::size_t types = 0;
    for (const auto& value : values) {
        types += varint_size(value.type());
    }
    auto header = types + varint_size(types); // which counts itself
    header = types + varint_size(header);
    append_varint(bytes, header);
    for (const auto& value : values) {
        append_varint(bytes, value.type());
    }
    for (const auto& value : values) {
        value.append_to(bytes);
    }
}

} // namespace hearsay
