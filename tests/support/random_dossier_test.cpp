#include "support/random_dossier.hpp"

#include <map>

#include <gtest/gtest.h>

#include "model/rules.hpp"
#include "support/answers.hpp"
#include "support/dossier_of.hpp"

namespace hearsay::test {
namespace {

TEST(RandomRecords, KeepTheModelsRules)
{
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        EXPECT_TRUE(breaches_of(Dossier(random_records(seed))).empty()) << "seed " << seed;
    }
}

TEST(RandomRecords, CanBeDrawn)
{
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto records = random_records(seed);
        EXPECT_EQ(dossier_of(drawing_of(records)).records(), records) << "seed " << seed;
    }
}

using Counts = std::map<std::string, std::size_t>;

void count_answers(const OracleWeighing& weighing, Counts& counts)
{
    counts["verdict " + answers_of(weighing).at("verdict")] += 1;
    for (const auto& loss : weighing.lost) {
        counts["rule " + std::to_string(static_cast<int>(loss.rule))] += 1;
    }
    for (const auto& untimely : weighing.anachronisms) {
        counts[untimely.certain ? "certain anachronism" : "possible anachronism"] += 1;
    }
    for (const auto& [origin, ways] : weighing.heard) {
        counts["heard by several"] += ways.low > 1 ? 1 : 0;
        counts["heard by several if"] += ways.low < ways.high ? 1 : 0;
    }
    counts["contested"] += weighing.contested ? 1 : 0;
    counts["retracted"] += weighing.retracted.empty() ? 0 : 1;
    counts["several circles"] += weighing.circles.size() > 1 ? 1 : 0;
    counts["several common links"] += weighing.common_links.size() > 1 ? 1 : 0;
    counts["three sources"] += weighing.sources.low >= 3 ? 1 : 0;
    counts["three reports"] += weighing.reports.low >= 3 ? 1 : 0;
    counts["articles in hand matter"] += weighing.sources.low > weighing.reports.low ? 1 : 0;
}

TEST(RandomRecords, ShowEverythingThatIsWeighedOften)
{
    Counts counts;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const Dossier dossier(random_records(seed));
        for (const auto& claim : dossier.claims()) {
            count_answers(brute_weigh(dossier, claim.id.text), counts);
        }
    }
    EXPECT_EQ(counts.size(), 8 + 6 + 11); // verdicts, rules, and what else is counted
    for (const auto& [what, count] : counts) {
        EXPECT_GE(count, 20) << what;
    }
}

} // namespace
} // namespace hearsay::test
