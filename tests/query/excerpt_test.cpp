#include "query/excerpt.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/names.hpp"

namespace hearsay {
namespace {

using test::at;
using test::dossier_of;

std::string excerpt(const std::string& drawing, const std::string& claim)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    return test::drawing_of(excerpt_of(provenance, at(provenance, claim)));
}

TEST(ExcerptOf, KeepsWhatBearsOnTheClaimAndAllThatItNames)
{
    const std::string about = "org state\norg ministry parent state\noutlet daily owner state\n"
                              "speaker ann speaks ministry\narticle k at daily\n"
                              "article copy copies k\nclaim c\n1 = c: copy < ann\n";
    const std::string rest = "org press\noutlet post owner press\narticle other at post\nclaim d\n"
                             "2 = d: other < bob\n";
    EXPECT_EQ(excerpt(about + rest, "c"), test::drawing_of(dossier_of(about).records()));
}

TEST(ExcerptOf, KeepsNarrowerAssertionsAndBroaderDenials)
{
    const std::string about = "claim narrow implies c\nclaim c implies broad\nclaim broad\n"
                              "1 = narrow: k < ann\n2 = c: k < bob\n4 = broad: k denies cid\n"
                              "5 = narrow: k denies ann\n";
    EXPECT_EQ(
        excerpt(about + "3 = broad: k < dan\n6 = c: k unverified dan\n", "c"),
        test::drawing_of(dossier_of(about).records()));
}

TEST(ExcerptOf, KeepsTheArticlesInHandOfTheOutletsThatAreNamed)
{
    const std::string about = "article k1\narticle k2 at cnn in-hand\nc: k1 < cnn < ann\n";
    EXPECT_EQ(
        excerpt(about + "article k3 at cnn\narticle k4 at bbc in-hand\n", "c"),
        test::drawing_of(dossier_of(about).records()));
}

} // namespace
} // namespace hearsay
