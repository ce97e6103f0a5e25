#include "model/open_kinds.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

Outlet outlet_of(std::string kind)
{
    Outlet outlet;
    outlet.kind = std::move(kind);
    return outlet;
}

TEST(UnknownKindsIn, CountsWhatIsNamedAndNotKnown)
{
    Records records;
    records.outlets = {outlet_of(""), outlet_of("newspaper"), outlet_of("pamphlet")};
    records.organizations.emplace_back().kind = "cabal";
    EXPECT_EQ(unknown_kinds_in(records), 2U);
}

TEST(UnknownKindsIn, CountsThoseOfRecordsThatHaveBeenJoined)
{
    auto broadsheet = outlet_of("broadsheet");
    broadsheet.merged_from.push_back({"p", {outlet_of("pamphlet")}, {}, {}, {}, {}, {}});
    auto gazette = outlet_of("newspaper");
    gazette.merged_from.push_back({"b", {broadsheet}, {}, {}, {}, {}, {}});
    Records records;
    records.outlets = {gazette};
    EXPECT_EQ(unknown_kinds_in(records), 2U);
}

} // namespace
} // namespace hearsay
