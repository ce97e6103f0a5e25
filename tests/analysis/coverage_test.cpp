#include "analysis/coverage.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/names.hpp"

namespace hearsay {
namespace {

Coverage coverage_in(const std::string& drawing, std::size_t most_chains = 10'000)
{
    const auto dossier = test::dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    return weigh(provenance, test::at(provenance, "c"), {most_chains}).coverage;
}

/// Articles k0 to k`count` - 1, each relying on all others.
std::string all_citing_each_other(int count)
{
    std::string drawing;
    for (int article = 0; article < count; ++article) {
        drawing += "article k" + std::to_string(article) + "\n";
    }
    for (int from = 0; from < count; ++from) {
        for (int to = 0; to < count; ++to) {
            if (from != to) {
                drawing += "c: k" + std::to_string(from) + " < k" + std::to_string(to) + " < ?\n";
            }
        }
    }
    return drawing;
}

TEST(CoverageOf, CountsWhatReachesAnOriginAndWhatWasReviewed)
{
    EXPECT_EQ(
        coverage_in("article wire\nc: k < wire < ? reviewed\nc: wire < x\nc: l < cnn < ?\nc: m seen"),
        (Coverage{3, 1, 4}));
}

TEST(CoverageOf, CountsNothingAsReachingAnOriginWhereThereIsNoneHoweverManyChains)
{
    EXPECT_EQ(coverage_in(all_citing_each_other(20), 10), (Coverage{0, 0, 380}));
}

TEST(CoverageOf, CountsAllThatHaveAWayWhereNotAllChainsAreRead)
{
    EXPECT_EQ(coverage_in(all_citing_each_other(20) + "c: k3 < x\n", 10), (Coverage{381, 0, 381}));
}

} // namespace
} // namespace hearsay
