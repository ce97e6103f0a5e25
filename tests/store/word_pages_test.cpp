#include "store/word_pages.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "support/database_file.hpp"

namespace hearsay {
namespace {

TEST(WordPages, AreMoreOfWordsThatManyRecordsHave)
{
    Records records;
    for (int number = 0; number < 50'000; ++number) {
        auto& claim = records.claims.emplace_back();
        claim.id.text = "c" + std::to_string(number);
        claim.text = "A harbour was opened";
    }
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    const auto database = open_store(file.path(), Access::read);
    const auto pages = word_pages(*database, {"harbour", "harb", "c4711"});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_GT(pages[0], 2 * pages[2]);
    EXPECT_EQ(pages[0], pages[1]);
}

TEST(WordPages, AreNoneWhereNothingIsIndexed)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), {}, 0);
    const auto database = open_store(file.path(), Access::read);
    EXPECT_EQ(word_pages(*database, {"harbour"}), std::vector<std::int64_t>{0});
}

} // namespace
} // namespace hearsay
