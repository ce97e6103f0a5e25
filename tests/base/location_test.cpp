#include "base/location.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(Location, LeavesOutWhatIsUnset)
{
    EXPECT_EQ((Location{"d.json", 3, 7, ""}).str(), "d.json:3:7");
    EXPECT_EQ((Location{"d.json", 0, 0, "/claims/0"}).str(), "d.json /claims/0");
    EXPECT_EQ((Location{"d.jsonl", 4, 0, "/id"}).str(), "d.jsonl:4 /id");
    EXPECT_EQ((Location{"", 0, 0, "/id"}).str(), "/id");
    EXPECT_EQ((Location{"-", 0, 0, ""}).str(), "-");
}

} // namespace
} // namespace hearsay
