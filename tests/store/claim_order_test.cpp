#include "store/claim_order.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "support/database_file.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A database of four claims.
class FourClaims {
public:
    FourClaims()
    {
        const auto dossier = test::dossier_of("claim d; claim b; claim a; claim c");
        make_store(file_.path(), json_rest_form(), dossier.records(), 0);
    }

    void run(const std::string& sql) const { open_store(file_.path(), Access::change)->run(sql); }

    std::vector<std::string> from(const std::string& first) const
    {
        const auto database = open_store(file_.path(), Access::read);
        ClaimOrder order(*database, json_rest_form(), first);
        std::vector<std::string> ids;
        for (auto claim = order.next(); claim; claim = order.next()) {
            ids.push_back(claim->id.text);
        }
        EXPECT_FALSE(order.next());
        EXPECT_EQ(order.count(), ids.size());
        return ids;
    }

private:
    test::DatabaseFile file_;
};

TEST(ClaimOrder, IsThatOfTheDocument)
{
    const FourClaims claims;
    EXPECT_THAT(claims.from(""), ElementsAre("d", "b", "a", "c"));
}

TEST(ClaimOrder, BeginsWhereItIsAskedTo)
{
    const FourClaims claims;
    EXPECT_THAT(claims.from("d"), ElementsAre("d", "b", "a", "c"));
    EXPECT_THAT(claims.from("a"), ElementsAre("a", "c"));
    EXPECT_THAT(claims.from("nowhere"), IsEmpty());
}

TEST(ClaimOrder, FollowsPositionsWhereThereAreAny)
{
    const FourClaims claims;
    claims.run("UPDATE claims SET position = (SELECT number FROM claims WHERE id = 'b') "
               "WHERE id = 'c'");
    EXPECT_THAT(claims.from(""), ElementsAre("d", "b", "c", "a"));
    EXPECT_THAT(claims.from("c"), ElementsAre("c", "a"));
    EXPECT_THAT(claims.from("nowhere"), IsEmpty());
}

TEST(HasClaim, IsAskedByIdOfClaimsAlone)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), test::dossier_of("c: a < x").records(), 0);
    const auto database = open_store(file.path(), Access::read);
    EXPECT_TRUE(has_claim(*database, "c"));
    EXPECT_FALSE(has_claim(*database, "a"));
    EXPECT_FALSE(has_claim(*database, ""));
}

} // namespace
} // namespace hearsay
