#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hearsay {

/// A value of a row as SQLite keeps it in a file ("Database File Format", 2.1, Record Format). A
/// text is not copied.
class RecordValue {
public:
    RecordValue() = default; // NULL
    explicit RecordValue(std::int64_t number);
    explicit RecordValue(double number);
    explicit RecordValue(std::string_view text);

    bool is_null() const { return type_ == 0; }
    bool is_text() const { return type_ >= first_text; }
    bool is_real() const { return type_ == real; }

    std::int64_t integer() const { return static_cast<std::int64_t>(bits_); }
    double real_number() const;
    std::string_view text() const { return {text_, static_cast<std::size_t>(bits_)}; }

    /// What a record's header says of it, and how many bytes it has behind that.
    std::uint64_t type() const { return type_; }
    static std::size_t size_of(std::uint64_t type);

    /// Adds these bytes.
    void append_to(std::string& bytes) const;

    /// Adds bytes that are in the order of values: NULL, then integers, then texts without NUL.
    void append_ordered(std::string& bytes) const;

private:
    static constexpr std::uint64_t real = 7;
    static constexpr std::uint64_t first_text = 13;

    std::uint64_t type_ = 0;
    std::uint64_t bits_ = 0; // of a number; of a text its size
    const char* text_ = nullptr;
};

/// Adds an integer of one to nine bytes, 7 bits a byte, the first ones first.
void append_varint(std::string& bytes, std::uint64_t number);

/// Adds the record of a row, its values in the order of the columns.
void append_record(std::string& bytes, std::span<const RecordValue> values);

} // namespace hearsay
