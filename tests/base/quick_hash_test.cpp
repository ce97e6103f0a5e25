#include "base/quick_hash.hpp"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(QuickHash, TellsTextsApartByEveryByteAndByLength)
{
    std::set<std::uint64_t> hashes;
    std::size_t texts = 0;
    for (std::size_t size = 0; size < 20; ++size) {
        const std::string text(size, 'a');
        hashes.insert(quick_hash(text));
        ++texts;
        for (std::size_t at = 0; at < size; ++at) {
            auto other = text;
            other[at] = 'b';
            hashes.insert(quick_hash(other));
            ++texts;
        }
    }
    EXPECT_EQ(hashes.size(), texts);
}

TEST(QuickHash, IsTheSameWhereverTheBytesStand)
{
    const std::string text = "xmengatakan bahwa";
    for (std::size_t size = 0; size < text.size(); ++size) {
        const std::string copy = text.substr(1, size);
        EXPECT_EQ(quick_hash(std::string_view(text).substr(1, size)), quick_hash(copy));
    }
}

} // namespace
} // namespace hearsay
