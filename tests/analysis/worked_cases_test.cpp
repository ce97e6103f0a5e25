#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/verdict.hpp"
#include "analysis/weighing.hpp"
#include "read/document.hpp"
#include "support/names.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using test::at;
using test::names;

std::string graphs_folder()
{
    return test::source_folder() + "/graphs/";
}

/// A worked case, read and built.
struct Case {
    Dossier dossier;
    Provenance provenance;

    explicit Case(const std::string& file)
        : dossier(read_dossier(graphs_folder() + file)), provenance(build_provenance(dossier))
    {}

    Weighing weigh_claim(std::string_view claim) const
    {
        return weigh(provenance, at(provenance, claim));
    }
};

struct Expected {
    const char* claim;
    Verdict verdict;
    bool contested;
    Range sources;
    Range reports;
};

void expect_weighed(const Case& worked, const std::vector<Expected>& table)
{
    for (const auto& row : table) {
        const auto weighing = worked.weigh_claim(row.claim);
        EXPECT_EQ(name_of(weighing.verdict), name_of(row.verdict)) << row.claim;
        EXPECT_EQ(weighing.contested, row.contested) << row.claim;
        EXPECT_EQ(weighing.sources, row.sources) << row.claim;
        EXPECT_EQ(weighing.reports, row.reports) << row.claim;
    }
}

TEST(PutinKim2023, WeighsAsItsArticlesAreRead)
{
    expect_weighed(
        Case("putin-kim-2023.json"),
        {{"meeting-significant", Verdict::single_source, false, {1, 1}, {1, 1}},
         {"satellite-help", Verdict::single_channel, false, {1, 1}, {1, 1}},
         {"tech-for-kim", Verdict::several_sources, false, {2, 2}, {2, 2}},
         {"arms-talks", Verdict::several_sources_if, false, {1, 3}, {1, 3}},
         {"wagner-arms", Verdict::several_sources_if, true, {1, 2}, {1, 2}},
         {"russia-short-of-shells", Verdict::several_sources, false, {3, 3}, {2, 2}},
         {"joint-drills", Verdict::single_source, false, {1, 1}, {1, 1}}});
}

TEST(PutinKim2023, HangsTheSatellitesOnCnnThoughThreeSpoke)
{
    const Case worked("putin-kim-2023.json");
    const auto weighing = worked.weigh_claim("satellite-help");
    EXPECT_EQ(names(worked.provenance, weighing.origins), "doo easley putin");
    EXPECT_EQ(names(worked.provenance, weighing.cut.sources), "cnn");
    EXPECT_EQ(names(worked.provenance, weighing.common_links), "cnn");
}

TEST(PutinKim2023, MergesTheVoicesOfOneGovernment)
{
    const Case worked("putin-kim-2023.json");
    const auto weighing = worked.weigh_claim("arms-talks");
    ASSERT_EQ(weighing.lost.size(), 1U);
    EXPECT_EQ(weighing.lost.front().rule, Rule::speaks_for);
    EXPECT_EQ(weighing.lost.front().group, "us-government");
    EXPECT_EQ(weighing.lost.front().taken.sources, (Change{3, 1}));
}

TEST(PutinKim2023, NamesWhoDeniesTheArmsForWagner)
{
    const Case worked("putin-kim-2023.json");
    std::vector<std::string> deniers;
    for (const auto& contest : worked.weigh_claim("wagner-arms").contested_by) {
        deniers.push_back(names(worked.provenance, std::vector{contest.speaker.value()}));
    }
    EXPECT_THAT(deniers, ::testing::UnorderedElementsAre("prigozhin", "russia", "north-korea"));
}

TEST(BrazilianAardvark, RunsInACircle)
{
    const Case worked("brazilian-aardvark.json");
    expect_weighed(
        worked, {{"brazilian-aardvark", Verdict::circular, true, {0, 0}, {0, 0}},
                 {"coati-is-an-aardvark", Verdict::ungrounded, true, {0, 0}, {0, 0}},
                 {"nickname-invented", Verdict::single_source, false, {1, 1}, {1, 1}},
                 {"no-earlier-use", Verdict::single_source, false, {1, 1}, {1, 1}}});
    const auto circles = worked.weigh_claim("brazilian-aardvark").circles;
    ASSERT_EQ(circles.size(), 1U);
    EXPECT_EQ(names(worked.provenance, circles.front()), "telegraph-2010-06 wikipedia-coati");
}

TEST(NigerUranium, HasOneHiddenUpstreamBehindSeveralServices)
{
    expect_weighed(
        Case("niger-uranium.json"),
        {{"africa-uranium-january-2003", Verdict::several_sources, false, {2, 4}, {2, 4}},
         {"niger-attempt", Verdict::several_sources_if, true, {1, 2}, {1, 2}},
         {"niger-deal", Verdict::single_source, true, {1, 1}, {1, 1}},
         {"niger-500-tons", Verdict::single_source, true, {1, 1}, {1, 1}},
         {"letters-not-authentic", Verdict::several_sources, false, {2, 2}, {2, 2}},
         {"sixteen-words-wrong", Verdict::single_source, true, {1, 1}, {1, 1}}});
}

} // namespace
} // namespace hearsay
