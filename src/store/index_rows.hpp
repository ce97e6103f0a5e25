#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/record_value.hpp"

namespace hearsay {

/// The rows of an index while its table is filled, to be put in order when all are there: that is
/// quicker than to keep them in order. They are ordered by their first values; rows that begin
/// alike stay in the order in which they came.
class IndexRows {
public:
    /// The first value of all rows is a text, or of all it is the number of a record or NULL.
    void add(std::span<const RecordValue> values);

    /// How many bytes the rows take.
    std::size_t bytes() const { return bytes_; }

    /// Puts them in order; then none may come any more. O(rows, times a logarithm).
    void sort();

    /// The sorted rows' records.
    std::size_t count() const { return sorted_.size(); }
    std::string_view record(std::size_t place) const { return record_at(sorted_[place].row); }

    /// The text with which such a record begins, see add().
    static std::string_view text_in(std::string_view record);

private:
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
        std::size_t used = 0;
    };
    struct Entry {
        std::uint64_t key = 0; // in whose order rows are, unless they have the same
        const char* row = nullptr;
    };

    char* room_for(std::size_t size);
    void list_rows();
    void sort_texts();
    static std::string_view record_at(const char* row);

    std::vector<Block> blocks_;
    std::vector<Entry> sorted_;
    std::size_t bytes_ = 0;
    bool has_texts_ = false;
    std::string record_; // at hand
};

} // namespace hearsay
