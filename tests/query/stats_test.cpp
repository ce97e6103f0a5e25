#include "query/stats.hpp"

#include <algorithm>
#include <stdexcept>

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

const std::string port =
    "article k1 at daily on 2031-03-02 in-hand; article k2 at post on 2031-03\n"
    "article k3 at post with-text; article k4 at post retracted copies k3\n"
    "outlet daily owner nobody; outlet local unnamed\n"
    "speaker mayor speaks nobody; speaker crew kind group unnamed\n"
    "claim closes kind fact implies stops; claim silts kind figure\n"
    "closes: k1 < wire < mayor reviewed\n"
    "closes: k2 < wire denies crew draft\n"
    "silts: k3 < wire < ?\n"
    "silts: k4 < mayor own\n"
    "silts: k2 < radio < pilot rejected\n";

class StatsOf : public ::testing::Test {
protected:
    Dossier dossier = test::dossier_of(port);
    Provenance provenance = build_provenance(dossier);
    Stats stats = stats_of(provenance);

    const StatsGroup& group(std::string_view name) const
    {
        return *std::ranges::find(stats.groups, name, &StatsGroup::name);
    }

    std::size_t count(std::string_view kind, std::string_view name) const
    {
        const auto& counts = group(kind).counts;
        const auto found = std::ranges::find(counts, name, &Count::name);
        return found == counts.end() ? throw std::out_of_range(std::string(name)) : found->number;
    }

    std::string ids(const std::vector<Tally>& tallies) const
    {
        std::string text;
        for (const auto& tally : tallies) {
            text += (text.empty() ? "" : " ") + std::string(id_of(dossier, *tally.record));
        }
        return text;
    }
};

TEST_F(StatsOf, CountsRecordsByKind)
{
    EXPECT_EQ(group("claims").total, 3U);
    EXPECT_EQ(count("claims", "fact"), 1U);
    EXPECT_EQ(count("claims", "figure"), 1U);
    EXPECT_EQ(count("claims", "opinion"), 0U);
    EXPECT_EQ(count("claims", "implying_others"), 1U);
    EXPECT_EQ(group("texts").total, 1U);
    EXPECT_EQ(group("organizations").total, 0U);
}

TEST_F(StatsOf, CountsAttributionsByStanceEndAndStatus)
{
    EXPECT_EQ(group("attributions").total, 5U);
    EXPECT_EQ(count("attributions", "asserts"), 3U); // the rejected one is not said
    EXPECT_EQ(count("attributions", "denies"), 1U);
    EXPECT_EQ(count("attributions", "naming_nobody"), 1U);
    EXPECT_EQ(count("attributions", "over_retracted_articles"), 1U);
    EXPECT_EQ(count("attributions", "reviewed"), 1U);
    EXPECT_EQ(count("attributions", "draft"), 1U);
    EXPECT_EQ(count("attributions", "rejected"), 1U);
}

TEST_F(StatsOf, SaysWhatIsInHandAndUnknown)
{
    EXPECT_EQ(count("articles", "in_hand"), 2U);
    EXPECT_EQ(count("articles", "undated"), 2U);
    EXPECT_EQ(count("articles", "retracted"), 1U);
    EXPECT_EQ(count("articles", "copies"), 1U);
    EXPECT_EQ(count("outlets", "publishing"), 2U);
    EXPECT_EQ(count("outlets", "relied_on"), 1U);
    EXPECT_EQ(count("outlets", "unnamed"), 1U);
    EXPECT_EQ(count("outlets", "of_unknown_owner"), group("outlets").total - 1);
    EXPECT_EQ(count("speakers", "unnamed"), 1U);
    EXPECT_EQ(count("speakers", "speaking_for_unknown"), group("speakers").total - 1);
}

TEST_F(StatsOf, NamesTheFirstAndTheLastDate)
{
    EXPECT_EQ(stats.first->text, "2031-03");
    EXPECT_EQ(stats.last->text, "2031-03");
}

TEST_F(StatsOf, RanksWhatIsReliedOnAndWhoIsQuoted)
{
    EXPECT_EQ(ids(stats.relied_on), "wire");
    EXPECT_EQ(stats.relied_on.front().quotes, 3U);
    EXPECT_EQ(ids(stats.quoted), "mayor crew");
}

TEST(StatsOfNothing, HaveTheSameCounts)
{
    const auto dossier = test::dossier_of("");
    const auto provenance = build_provenance(dossier);
    const auto stats = stats_of(provenance);
    EXPECT_EQ(stats.groups.size(), 7U);
    EXPECT_EQ(stats.first, std::nullopt);
    EXPECT_TRUE(stats.quoted.empty());
}

} // namespace
} // namespace hearsay
