#pragma once

#include <array>
#include <cstddef>
#include <memory_resource>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace hearsay {

/// Texts of a row that its reader copies to a memory of its own, where they last longer than the
/// row; for who reads so many rows that a string for each would be most of the work.
struct KeptText {
    std::string_view text; // empty for NULL
};

/// An id.
struct KeptId {
    std::string_view text;
};

/// A date; nothing for NULL.
struct KeptDate {
    std::string_view as_written;
    std::optional<Interval> interval;
};

/// That memory.
class KeptTexts {
public:
    /// Room for so many bytes is there from the start; more is got as it is needed.
    explicit KeptTexts(std::size_t bytes = 0);
    KeptTexts(const KeptTexts&) = delete;
    KeptTexts& operator=(const KeptTexts&) = delete;

    /// A copy that lasts until clear(). O(bytes).
    std::string_view keep(std::string_view text);

    /// What parse_date() says. Dates come again and again: the last ones are not read anew.
    std::optional<Interval> interval_of(std::string_view date);

    void clear() { memory_.release(); }

private:
    struct Known {
        std::array<char, 23> text{};
        unsigned char size = 0; // 0: none
        Interval interval;
    };

    std::vector<std::byte> room_;
    std::pmr::monotonic_buffer_resource memory_;
    std::array<Known, 128> known_; // by a hash
};

} // namespace hearsay
