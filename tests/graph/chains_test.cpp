#include "graph/chains.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/names.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using test::at;
using test::dossier_of;

struct Found {
    std::vector<std::string> ways;
    bool complete = true;
};

Found chains_in(std::string_view drawing, std::size_t most = 100)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto chains = chains_of(provenance, scope_of(provenance, at(provenance, "c")), most);
    Found found;
    found.complete = chains.complete;
    for (std::size_t place = 0; place < chains.size(); ++place) {
        const auto steps = chains.steps.of(place);
        const std::vector<Vertex> way(steps.begin(), steps.end());
        found.ways.push_back(test::names(provenance, way));
    }
    return found;
}

TEST(ChainsOf, GoesOnAtACitedArticleWithAllThatStartsThere)
{
    EXPECT_THAT(
        chains_in("article wire\nc: k < wire < ?\nc: wire < x\nc: wire < cnn < y").ways,
        ElementsAre("k wire cnn y", "k wire x", "wire cnn y", "wire x"));
}

TEST(ChainsOf, EndsInNobodyAtACitedArticleWhereNothingStarts)
{
    EXPECT_THAT(chains_in("article wire\nc: k < wire < ?").ways, ElementsAre("k wire"));
}

TEST(ChainsOf, LeavesOutWhatComesBackToAVertex)
{
    EXPECT_THAT(chains_in("article a\narticle b\nc: a < b < ?\nc: b < a < ?").ways, IsEmpty());
    EXPECT_THAT(chains_in("c: k < cnn < bbc < cnn < x").ways, IsEmpty());
}

TEST(ChainsOf, StopsAtTheNumberAskedForAndSaysSo)
{
    const auto* three = "c: k < x\nc: l < x\nc: m < x";
    EXPECT_TRUE(chains_in(three, 3).complete);
    const auto two = chains_in(three, 2);
    EXPECT_FALSE(two.complete);
    EXPECT_EQ(two.ways.size(), 2U);
}

TEST(ChainsOf, GivesUpAmongArticlesThatAllCiteEachOther)
{
    std::string drawing;
    for (int from = 0; from < 30; ++from) {
        for (int to = 0; to < 30; ++to) {
            if (from != to) {
                drawing += "c: k" + std::to_string(from) + " < k" + std::to_string(to) + " < ?\n";
            }
        }
        drawing = "article k" + std::to_string(from) + "\n" + drawing;
    }
    EXPECT_FALSE(chains_in(drawing, 1000).complete);
}

TEST(ChainsOf, FollowsALineOfTwentyThousandArticles)
{
    std::string drawing;
    for (int article = 0; article < 20'000; ++article) {
        const auto name = std::to_string(article);
        drawing += "article k" + name + "\n";
        if (article != 0) {
            drawing += "c: k" + std::to_string(article - 1) + " < k" + name + " < ?\n";
        }
    }
    EXPECT_EQ(chains_in(drawing, 1).ways.front().substr(0, 8), "k0 k1 k2");
}

} // namespace
} // namespace hearsay
