#include "model/name_index.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(NameIndex, FindsEveryNameAndNoOther)
{
    std::vector<std::string> names;
    for (int number = 0; number < 5000; ++number) {
        names.push_back("name" + std::to_string(number));
    }
    NameIndex index(names.size());
    for (std::uint32_t number = 0; number < names.size(); ++number) {
        index.add(names[number], {RecordKind::claim, number});
    }
    for (std::uint32_t number = 0; number < names.size(); ++number) {
        EXPECT_EQ(index.find(names[number]), (RecordRef{RecordKind::claim, number}));
    }
    EXPECT_EQ(index.size(), 5000U);
    EXPECT_FALSE(index.find("name5000"));
    EXPECT_FALSE(index.find(""));
}

TEST(NameIndex, GivesTheFirstRecordOfAName)
{
    NameIndex index(2);
    index.add("a", {RecordKind::claim, 3});
    index.add("a", {RecordKind::outlet, 4});
    EXPECT_EQ(index.find("a"), (RecordRef{RecordKind::claim, 3}));
    EXPECT_EQ(index.size(), 1U);
}

TEST(NameIndex, HasRoomForNone)
{
    EXPECT_FALSE(NameIndex(0).find("a"));
}

} // namespace
} // namespace hearsay
