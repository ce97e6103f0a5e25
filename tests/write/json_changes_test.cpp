#include "write/json_changes.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

std::string change(const std::string& before, const std::string& after)
{
    return described({"key", before, after});
}

TEST(DescribedChange, SaysBothValuesWhereTheyAreShort)
{
    EXPECT_EQ(change("", R"(["A"])"), R"(key absent → ["A"])");
    EXPECT_EQ(change(R"(["A"])", R"(["B"])"), R"(key ["A"] → ["B"])");
}

TEST(DescribedChange, OfALongListSaysWhatIsGoneAndWhatIsNew)
{
    const std::string many = R"(["one long name", "another long name", "a third long name, still")";
    EXPECT_EQ(change(many + "]", many + R"(, "D"])"), R"(key + "D")");
    EXPECT_EQ(change(many + R"(, "C"])", many + R"(, "D"])"), R"(key - "C" + "D")");
}

TEST(DescribedChange, OfALongTextBeginsShortlyBeforeTheDifference)
{
    const std::string text(100, 'a');
    EXPECT_EQ(
        change('"' + text + "b\"", '"' + text + "c\""),
        "key …" + std::string(20, 'a') + "b\" → …" + std::string(20, 'a') + "c\"");
    std::string accents;
    for (int letter = 0; letter < 80; ++letter) {
        accents += "é";
    }
    EXPECT_EQ(change(accents + "xy", accents + "zy").substr(0, 9), "key …é");
}

} // namespace
} // namespace hearsay
