#include "text/word_table.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(WordTable, FindsTheWordsThatItHas)
{
    WordTable<int> table;
    table["maret"] = 3;
    table["mei"] = 5;
    table[std::string(40, 'm')] = 40;
    ASSERT_NE(table.find("maret"), nullptr);
    EXPECT_EQ(*table.find("maret"), 3);
    EXPECT_EQ(*table.find("mei"), 5);
    EXPECT_EQ(*table.find(std::string(40, 'm')), 40);
}

TEST(WordTable, HasNoOther)
{
    WordTable<int> table;
    EXPECT_EQ(table.find("maret"), nullptr);
    table["maret"] = 3;
    EXPECT_EQ(table.find("mares"), nullptr);
    EXPECT_EQ(table.find("mare"), nullptr);
    EXPECT_EQ(table.find(std::string(41, 'm')), nullptr);
    EXPECT_EQ(table.find(""), nullptr);
}

} // namespace
} // namespace hearsay
