#include <random>

#include <gtest/gtest.h>

#include "query/number_tally.hpp"
#include "store/sqlite.hpp"
#include "support/both_forms.hpp"
#include "support/rounds.hpp"
#include "support/varied_records.hpp"

namespace hearsay {
namespace {

TEST(StoredStats, AreThoseOfTheDocument)
{
    for (std::uint64_t seed = 0; seed < test::rounds(100); ++seed) {
        std::mt19937_64 engine(seed);
        const auto records = test::varied_records(seed, engine);
        const test::BothForms both(records, engine);
        for (const auto* const format : {"text", "json", "tsv"}) {
            const auto expected = both.of_document({"stats", "--format", format});
            if (expected.exit_code != 0) {
                continue; // no import takes what breaks the rules
            }
            ASSERT_EQ(both.of_database({"stats", "--format", format}), expected)
                << "seed " << seed << " " << format;
        }
    }
}

/// What `stats` says of a small database after another program has changed it.
test::CommandOutcome stats_after(const char* change)
{
    std::mt19937_64 engine(1);
    Records records;
    records.articles.emplace_back().id.text = "page";
    records.claims.emplace_back().id.text = "rain";
    records.claims.back().text = "It rains.";
    auto& speaker = records.speakers.emplace_back();
    speaker.id.text = "smith";
    speaker.name = "Ann Smith";
    auto& attribution = records.attributions.emplace_back();
    attribution.id.text = "said";
    attribution.claim = records.claims.back().id;
    attribution.article = records.articles.back().id;
    attribution.speaker = speaker.id;
    const test::BothForms both(records, engine);
    Database(both.database(), Access::change).run(change);
    return both.of_database({"stats"});
}

TEST(StoredStats, AreNoneOfWhatIsDamaged)
{
    for (const auto* const change :
         {"UPDATE articles SET copy_of = number", "DELETE FROM claims", "DELETE FROM speakers",
          "DELETE FROM articles", "UPDATE attributions SET via = '[99999]'",
          "UPDATE attributions SET speaker = 99999",
          "UPDATE speakers SET number = -1; UPDATE attributions SET speaker = 99999"}) {
        const auto outcome = stats_after(change);
        EXPECT_EQ(outcome.exit_code, 3) << change;
        EXPECT_EQ(outcome.out, "") << change;
    }
}

TEST(NumberTally, CountsWhatIsDifferent)
{
    NumberTally tally;
    tally.count(7, 1, 100, 50);
    tally.count(7, 1, 101, 50);
    tally.count(7, 2, 100, 0);
    tally.count(8, 2, 100, 51);
    const auto first = tally.first(5);
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].number, 7U);
    EXPECT_EQ(first[0].quotes, 3U);
    EXPECT_EQ(first[0].claims, 2U);
    EXPECT_EQ(first[0].articles, 2U);
    EXPECT_EQ(first[0].speakers, 1U);
}

TEST(NumberTally, LeavesNoneOutThatHasAsManyAsTheLast)
{
    NumberTally tally;
    for (const NumberTally::Number number : {1U, 2U, 2U, 3U, 4U, 4U}) {
        tally.count(number, number, 10, 0);
    }
    EXPECT_EQ(tally.first(1).size(), 2U);
    EXPECT_EQ(tally.first(3).size(), 4U);
    EXPECT_TRUE(tally.first(0).empty());
}

} // namespace
} // namespace hearsay
