#include "base/lower_case.hpp"

#include <string>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

std::string lowered(const std::string& text)
{
    std::string lower(text.size(), '?');
    copy_in_lower_case(text, lower.data());
    return lower;
}

TEST(CopyInLowerCase, ChangesTheLettersOfAsciiAlone)
{
    std::string all;
    std::string expected;
    for (int byte = 0; byte < 256; ++byte) {
        all += static_cast<char>(byte);
        expected += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
    }
    EXPECT_EQ(lowered(all), expected);
    for (int byte = 0; byte < 256; ++byte) {
        const auto at = static_cast<std::size_t>(byte);
        EXPECT_EQ(lowered(all.substr(at, 1)), expected.substr(at, 1));
    }
}

TEST(CopyInLowerCase, TakesTextsOfEveryLength)
{
    const std::string text = "AbCdEfGhIjKlMnOpQrStUvWxYz";
    const std::string lower = "abcdefghijklmnopqrstuvwxyz";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        EXPECT_EQ(lowered(text.substr(0, size)), lower.substr(0, size));
    }
}

} // namespace
} // namespace hearsay
