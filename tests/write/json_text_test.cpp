#include "write/json_text.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace hearsay {
namespace {

std::string json_of(std::string_view text)
{
    std::string json;
    append_json(json, text);
    return json;
}

TEST(AppendJson, WritesStringsAsTheLibraryDoes)
{
    for (int byte = 0; byte < 0x80; ++byte) {
        for (const std::string before : {"", "a", "1234567", "12345678", "\u00e9"}) {
            const auto text = before + static_cast<char>(byte) + "b";
            EXPECT_EQ(json_of(text), nlohmann::json(text).dump());
        }
    }
}

TEST(AppendJson, KeepsWhatIsBeyondAscii)
{
    EXPECT_EQ(json_of("\u201cAir naik,\u201d \U0001F30A"), "\"\u201cAir naik,\u201d \U0001F30A\"");
}

TEST(AppendJson, ReplacesWhatIsNotUtf8)
{
    EXPECT_EQ(json_of("air\xff laut"), "\"air\ufffd laut\"");
    EXPECT_EQ(json_of("\"\xc3"), "\"\\\"\ufffd\"");
}

} // namespace
} // namespace hearsay
