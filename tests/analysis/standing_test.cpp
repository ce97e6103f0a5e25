#include "analysis/standing.hpp"

#include <gtest/gtest.h>

#include "support/described.hpp"
#include "support/dossier_of.hpp"
#include "support/names.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

using test::described;

TEST(StandingOf, SaysOfRandomDossiersWhatTheWholeWeighingSays)
{
    const auto count = test::rounds(2'000);
    for (std::uint64_t seed = 0; seed < count; ++seed) {
        const Dossier dossier(test::random_records(seed));
        const auto provenance = build_provenance(dossier);
        for (std::uint32_t number = 0; number < dossier.claims().size(); ++number) {
            const auto claim = vertex_of(provenance, {RecordKind::claim, number});
            const auto whole = weigh(provenance, claim);
            ASSERT_EQ(described(standing_of(provenance, claim, {})), described(standing_of(whole)))
                << "seed " << seed << "\n"
                << test::drawing_of(dossier.records());
        }
    }
}

TEST(StandingOf, SaysWhenChainsWereLeftUnread)
{
    const auto dossier = test::dossier_of("c: k1 < ann; c: k2 < bob; c: k3 < cid");
    const auto provenance = build_provenance(dossier);
    const auto claim = test::at(provenance, "c");
    EXPECT_TRUE(standing_of(provenance, claim, {}).complete);
    const auto cut_short = standing_of(provenance, claim, {1});
    EXPECT_FALSE(cut_short.complete);
    EXPECT_EQ(described(cut_short), described(standing_of(weigh(provenance, claim, {1}))));
}

TEST(MoveBetween, RanksAVerdictAboveCountsAndTheseAboveAContest)
{
    const Standing now{Verdict::several_sources_if, false, {1, 3}, {1, 3}, true};
    const Standing contested{Verdict::several_sources_if, true, {1, 3}, {1, 3}, true};
    const Standing fewer{Verdict::several_sources_if, false, {1, 2}, {1, 2}, true};
    const Standing other{Verdict::single_report, false, {1, 3}, {1, 1}, true};
    EXPECT_EQ(move_between(now, now), Move());
    EXPECT_LT(Move(), move_between(now, contested));
    EXPECT_LT(move_between(now, contested), move_between(now, fewer));
    EXPECT_LT(move_between(now, fewer), move_between(now, other));
    EXPECT_EQ(move_between(now, fewer).counts, 2U);
    EXPECT_EQ(move_between(fewer, now), move_between(now, fewer));
}

} // namespace
} // namespace hearsay
