#include "model/tie.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

Tie tie(const char* since, const char* until)
{
    return {{"o"}, parse_date(since), parse_date(until), ""};
}

TEST(MayHold, IsFalseOnlyWhereADateLiesCertainlyOutside)
{
    EXPECT_TRUE(may_hold(tie("2020", "2021"), interval_of(parse_date("2020-06-01"))));
    EXPECT_FALSE(may_hold(tie("2020", "2021"), interval_of(parse_date("2019-06-01"))));
    EXPECT_FALSE(may_hold(tie("2020", "2021"), interval_of(parse_date("2022-06-01"))));
    EXPECT_TRUE(may_hold(tie("2020", "2021"), interval_of(parse_date("2019-12-31"))));
    EXPECT_TRUE(may_hold(tie("2020", "2021"), interval_of(parse_date("2019/2020"))));
}

TEST(MayHold, IsTrueWhereADateIsUnknown)
{
    EXPECT_TRUE(may_hold(tie("2020", "2021"), std::nullopt));
    EXPECT_TRUE(may_hold(tie("", ""), interval_of(parse_date("1999"))));
    EXPECT_TRUE(may_hold(tie("", "2021"), interval_of(parse_date("1999"))));
    EXPECT_FALSE(may_hold(tie("", "2021"), interval_of(parse_date("2023"))));
}

} // namespace
} // namespace hearsay
