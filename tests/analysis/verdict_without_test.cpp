#include "analysis/verdict_without.hpp"

#include <random>

#include <gtest/gtest.h>

#include "analysis/standing.hpp"
#include "query/reliance.hpp"
#include "support/dossier_of.hpp"
#include "support/names.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

/// Some attributions of a dossier, each with a chance of one in `times`.
LeftOut some_of(const Dossier& dossier, std::uint32_t times, std::mt19937_64& engine)
{
    LeftOut left_out;
    const auto count = static_cast<std::uint32_t>(dossier.attributions().size());
    for (std::uint32_t number = 0; number < count; ++number) {
        if (engine() % times == 0) {
            left_out.push_back(number);
        }
    }
    return left_out;
}

TEST(VerdictWithout, IsThatOfTheWholeWeighingOnRandomDossiers)
{
    const auto count = test::rounds(1'000);
    for (std::uint64_t seed = 0; seed < count; ++seed) {
        std::mt19937_64 engine(seed);
        const auto size = seed % 2 == 0 ? test::DossierSize::small : test::DossierSize::larger;
        const Dossier dossier(test::random_records(seed, size));
        const auto provenance = build_provenance(dossier);
        const WeighingLimits limits{seed % 3 == 0 ? 1 + engine() % 4 : 10'000};
        for (std::uint32_t number = 0; number < dossier.claims().size(); ++number) {
            const auto claim = vertex_of(provenance, {RecordKind::claim, number});
            const VerdictWithout verdict(provenance, claim, limits);
            ASSERT_EQ(verdict.before(), standing_of(provenance, claim, limits).verdict)
                << "seed " << seed;
            for (std::uint32_t times = 1; times < 8; ++times) {
                const auto left_out = some_of(dossier, times, engine);
                ASSERT_EQ(
                    verdict.after(left_out),
                    standing_of(provenance, claim, limits, left_out).verdict)
                    << "seed " << seed << "\n"
                    << test::drawing_of(dossier.records());
            }
        }
    }
}

TEST(VerdictWithout, FallsWhereNoTwoDisjointChainsAreLeft)
{
    const auto dossier =
        test::dossier_of("1 = c: k1 < ann; 2 = c: k2 < bob; 3 = c: k3 < cid; 4 = c: k4 < cid");
    const auto provenance = build_provenance(dossier);
    const VerdictWithout verdict(provenance, test::at(provenance, "c"), {});
    EXPECT_EQ(verdict.before(), Verdict::several_sources);
    EXPECT_EQ(verdict.after({0}), Verdict::several_sources);
    EXPECT_EQ(verdict.after({0, 2}), Verdict::several_sources); // bob, and cid through another
    EXPECT_EQ(verdict.after({0, 1}), Verdict::single_source);
    EXPECT_EQ(verdict.after({0, 1, 2, 3}), Verdict::unsupported);
}

} // namespace
} // namespace hearsay
