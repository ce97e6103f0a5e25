#include "store/numbers.hpp"

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "support/database_file.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

class NumbersOfADatabase : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto dossier = test::dossier_of("claim c; c: a < cnn < x");
        make_store(file_.path(), json_rest_form(), dossier.records(), 0);
        database_ = open_store(file_.path(), Access::change);
        largest_ = database_->integer("SELECT max(number) FROM attributions");
    }

    test::DatabaseFile file_;
    std::unique_ptr<Database> database_;
    std::int64_t largest_ = 0;
};

TEST_F(NumbersOfADatabase, GoOnBehindAllThatAreThere)
{
    Numbers numbers(*database_);
    EXPECT_EQ(numbers.next(), largest_ + 1);
    EXPECT_EQ(numbers.largest_before(), largest_);
}

TEST_F(NumbersOfADatabase, PassOverRowsThatAreGoneForAMoment)
{
    Numbers numbers(*database_);
    numbers.pass_over({largest_, largest_ + 7});
    database_->run("DELETE FROM attributions");
    EXPECT_EQ(numbers.next(), largest_ + 8);
}

TEST(NumbersOfANewDatabase, BeginAtOne)
{
    Numbers numbers;
    EXPECT_EQ(numbers.named("a", KindSet{RecordKind::article}), 1);
    EXPECT_EQ(numbers.next(), 2);
    EXPECT_EQ(numbers.number_of("a"), 1);
    EXPECT_EQ(numbers.number_of("b"), 0);
}

TEST(Numbers, AreDenseUnlessSomebodyElseHasGivenThem)
{
    EXPECT_TRUE(are_dense(0, 0));
    EXPECT_TRUE(are_dense(1'000'000, 1)); // all else may have been removed
    EXPECT_TRUE(are_dense(400'000'000, 10'000'000));
    EXPECT_FALSE(are_dense(400'000'000, 200));
    EXPECT_FALSE(are_dense(std::int64_t{1} << 40U, std::int64_t{1} << 36U));
}

} // namespace
} // namespace hearsay
