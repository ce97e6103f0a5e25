#include "edit/generate.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/weighing.hpp"
#include "model/rules.hpp"
#include "support/made_up_archive.hpp"

namespace hearsay {
namespace {

TEST(Generate, BreaksNoRule)
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        EXPECT_THAT(breaches_of(Dossier(test::made_up_archive({500, seed}))), ::testing::IsEmpty());
    }
}

TEST(Generate, MakesTheSameForTheSameSeedAndOtherForAnother)
{
    EXPECT_EQ(test::made_up_archive({50, 4}), test::made_up_archive({50, 4}));
    EXPECT_NE(test::made_up_archive({50, 4}), test::made_up_archive({50, 5}));
}

/// Pinned, so that figures measured on it can be compared over versions and machines.
TEST(Generate, MakesTheSameOnEveryMachine)
{
    const auto records = test::made_up_archive({1'000, 1});
    EXPECT_EQ(records.attributions.size(), 4176U);
    EXPECT_EQ(records.claims[999].text, "The water of Mozamo is unsafe in 278 quarters.");
}

TEST(Generate, MakesNoClaimsWhereNoneAreAskedFor)
{
    const auto records = test::made_up_archive({0, 1});
    EXPECT_THAT(records.claims, ::testing::IsEmpty());
    EXPECT_THAT(records.outlets, ::testing::Not(::testing::IsEmpty()));
}

TEST(Generate, KeepsToTheMostCarriers)
{
    NewsShape shape{2'000, 6, 3};
    generate(shape, [](const Records& piece) {
        EXPECT_LE(piece.articles.size(), 3U);
        return Go::on;
    });
}

TEST(Generate, StopsWhenNobodyWantsMore)
{
    int pieces = 0;
    generate({100, 1}, [&](const Records&) { return ++pieces == 5 ? Go::stop : Go::on; });
    EXPECT_EQ(pieces, 5);
}

TEST(Generate, HasTheShapeOfNews)
{
    const auto records = test::made_up_archive({5'000, 2});
    std::vector<std::size_t> carriers;
    std::size_t over_agencies = 0;
    std::size_t with_via = 0;
    std::size_t deepest = 0;
    for (const auto& attribution : records.attributions) {
        const auto& via = attribution.via;
        with_via += via.empty() ? 0 : 1;
        over_agencies += std::ranges::any_of(
            via, [](const SourceId& id) { return id.text.starts_with("agency"); });
        deepest = std::max(deepest, 1 + via.size() + (attribution.speaker ? 1 : 0));
    }
    generate({5'000, 2}, [&](const Records& piece) {
        carriers.push_back(piece.articles.size());
        return Go::on;
    });
    std::ranges::sort(carriers);
    EXPECT_EQ(carriers[carriers.size() / 2], 1U);
    EXPECT_GT(carriers.back(), 300U);
    EXPECT_GT(over_agencies * 10, with_via * 6);
    EXPECT_EQ(deepest, 6U);
}

TEST(Generate, HasEveryVerdict)
{
    const Dossier dossier(test::made_up_archive({3'000, 3}));
    const auto provenance = build_provenance(dossier);
    std::set<Verdict> verdicts;
    for (std::uint32_t claim = 0; claim < dossier.claims().size(); ++claim) {
        verdicts.insert(
            weigh(provenance, vertex_of(provenance, {RecordKind::claim, claim})).verdict);
    }
    EXPECT_EQ(verdicts.size(), 8U);
}

} // namespace
} // namespace hearsay
