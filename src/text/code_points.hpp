#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace hearsay {

/// Where the bytes of a text stand among its code points. The text must outlive it. O(bytes).
class CodePoints {
public:
    explicit CodePoints(std::string_view text);

    /// How many code points begin before byte `at`. O(1).
    std::uint64_t before(std::size_t at) const;

private:
    std::string_view text_;
    std::vector<std::uint64_t> counts_; // code points before each block
};

} // namespace hearsay
