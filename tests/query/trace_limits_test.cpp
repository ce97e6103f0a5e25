#include "query/trace.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/trace_lines.hpp"

namespace hearsay {
namespace {

using test::chains;
using test::dossier_of;
using test::down;
using test::Limits;
using test::lines_of;
using test::trace_of;
using test::up;
using ::testing::ElementsAre;

TEST(TraceLimits, RefersToWhatWasShownAbove)
{
    Limits once;
    once.repeats = Repeats::once;
    EXPECT_THAT(
        chains("article w; c: k1 < w < ?; c: k2 < w < ?; c: w < x; c: w < y", "c", up, once),
        ElementsAre(
            "k1 w(a01) x(a03): speaker", "k1 w(a01) y(a04): speaker", "k2 w(a02): above",
            "w: above"));
}

TEST(TraceLimits, DoesNotReferToWhatTheDepthCutOff)
{
    Limits limits;
    limits.repeats = Repeats::once;
    limits.depth = 2;
    EXPECT_THAT(
        chains("article w; c: k1 < w < ?; c: w < x", "c", up, limits),
        ElementsAre("k1 w(a01) : depth", "w x(a02): speaker"));
}

TEST(TraceLimits, StopsAtTheDepthButStillSaysThatNobodyIsNamed)
{
    Limits limits;
    limits.depth = 1;
    EXPECT_THAT(
        chains("claim n implies c; c: k1 < ?; c: k1 < x; n: k2 < x", "c", up, limits),
        ElementsAre("k1 (a01): nobody", "k1 : depth", "[n] k2 : depth"));
}

TEST(TraceLimits, CountsTheChainsThatItLeavesOut)
{
    const auto dossier = dossier_of("c: k1 < x; c: k1 < y; c: k2 < x; c: k3 < x; c: k4 < x");
    const auto provenance = build_provenance(dossier);
    Limits limits;
    limits.max_chains = 2;
    const auto found = trace_of(provenance, "c", up, limits);
    EXPECT_THAT(
        lines_of(provenance, found), ElementsAre("k1 x(a01): speaker", "k1 y(a02): speaker"));
    EXPECT_EQ(found.chains, 2);
    EXPECT_EQ(found.left_out, 3);
    EXPECT_TRUE(found.complete);
}

TEST(Trace, OfWhatNobodyAttributesIsTheStartAlone)
{
    const auto dossier = dossier_of("claim c; outlet cnn; article k; speaker x");
    const auto provenance = build_provenance(dossier);
    for (const auto* id : {"c", "cnn", "k", "x"}) {
        for (const auto direction : {up, down}) {
            const auto found = trace_of(provenance, id, direction);
            EXPECT_EQ(found.nodes.size(), 1) << id;
            EXPECT_EQ(found.chains, 0) << id;
            EXPECT_TRUE(found.complete) << id;
        }
    }
}

/// c is carried by k0, which has it from k1, and so on to k(`articles`), which names x.
Dossier long_chain(std::size_t articles)
{
    Records records;
    records.claims.resize(1);
    records.claims[0].id = {"c"};
    records.speakers.resize(1);
    records.speakers[0].id = {"x"};
    for (std::size_t number = 0; number < articles; ++number) {
        const auto name = [](std::size_t article) { return "k" + std::to_string(article); };
        records.articles.emplace_back().id = {name(number)};
        auto& attribution = records.attributions.emplace_back();
        attribution.id = {"a" + std::to_string(number)};
        attribution.claim = {"c"};
        attribution.article = {name(number)};
        if (number + 1 == articles) {
            attribution.speaker = SpeakerId{"x"};
        } else {
            attribution.via = {{name(number + 1)}};
        }
    }
    return Dossier(std::move(records));
}

TEST(Trace, FollowsAHundredThousandArticles)
{
    const auto dossier = long_chain(100'000);
    const auto provenance = build_provenance(dossier);
    Limits once;
    once.repeats = Repeats::once;
    once.max_chains = 1'000'000;
    EXPECT_EQ(trace_of(provenance, "k0", up, once).nodes.back().depth, 100'000);
    EXPECT_EQ(trace_of(provenance, "x", down, once).nodes.back().depth, 100'000);
    const auto of_claim = trace_of(provenance, "c", up, once);
    EXPECT_EQ(of_claim.chains, 100'000);
    EXPECT_EQ(of_claim.nodes.size(), 200'001);
}

TEST(Trace, GivesUpAmongMoreChainsThanCanBeCounted)
{
    std::string drawing;
    for (char from = 'd'; from < 't'; ++from) {
        drawing += std::string("article ") + from + ";";
        for (char to = 'd'; to < 't'; ++to) {
            if (to != from) {
                drawing += std::string("c: ") + from + " < " + to + " < ?;";
            }
        }
    }
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto found = trace_of(provenance, "c", up);
    EXPECT_EQ(found.chains, 100);
    EXPECT_GT(found.left_out, 1000);
    EXPECT_FALSE(found.complete);
    Limits once;
    once.repeats = Repeats::once;
    once.max_chains = 100'000;
    EXPECT_TRUE(trace_of(provenance, "c", up, once).complete);
}

} // namespace
} // namespace hearsay
