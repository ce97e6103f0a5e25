#include "base/rows.hpp"

namespace hearsay {

Rows<std::uint32_t> rows_by(std::span<const std::uint32_t> keys, std::size_t rows, Memory memory)
{
    // Counted one further on, so that filling the rows leaves each start where it belongs.
    std::pmr::vector<std::uint32_t> first(rows + 2, 0, memory);
    std::size_t members = 0;
    for (const auto key : keys) {
        if (key < rows) {
            ++first[key + 2];
            ++members;
        }
    }
    for (std::size_t row = 2; row < rows + 2; ++row) {
        first[row] += first[row - 1];
    }
    std::pmr::vector<std::uint32_t> places(members, memory);
    for (std::uint32_t place = 0; place < keys.size(); ++place) {
        if (keys[place] < rows) {
            places[first[keys[place] + 1]++] = place;
        }
    }
    first.pop_back();
    return {std::move(places), std::move(first)};
}

} // namespace hearsay
