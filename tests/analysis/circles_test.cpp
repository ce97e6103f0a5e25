#include "analysis/circles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/names.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> circles_in(std::string_view drawing)
{
    const auto dossier = test::dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto scope = scope_of(provenance, test::at(provenance, "c"));
    std::vector<std::string> circles;
    for (const auto& circle : circles_of(provenance, support_of(provenance, scope))) {
        circles.push_back(test::names(provenance, circle));
    }
    return circles;
}

TEST(CirclesOf, FindsNoneInATree)
{
    EXPECT_THAT(circles_in("c: k < cnn < x\nc: l < cnn < y"), IsEmpty());
}

TEST(CirclesOf, FindsArticlesThatCiteEachOther)
{
    EXPECT_THAT(circles_in("article a\narticle b\nc: b < a < ?\nc: a < b < ?"), ElementsAre("a b"));
}

TEST(CirclesOf, LeadsFromAnOutletInViaToItsArticlesThatCarryTheClaim)
{
    EXPECT_THAT(
        circles_in("article a at daily\narticle b at blog\nc: a < blog < ?\nc: b < daily < ?"),
        ElementsAre("a blog b daily"));
    EXPECT_THAT(
        circles_in("article a at daily\narticle b at blog\nc: a < blog < ?\nd: b < daily < ?"),
        IsEmpty());
}

TEST(CirclesOf, ShowsTheShortestCircuitOfEachComponent)
{
    EXPECT_THAT(
        circles_in("article a\narticle b\narticle d\narticle m\narticle n\n"
                   "c: a < b < ?\nc: b < d < ?\nc: d < a < ?\nc: d < b < ?\n"
                   "c: n < m < ?\nc: m < n < ?"),
        ElementsAre("b d", "m n"));
}

TEST(CirclesOf, FindsARoundOfTwentyThousandArticles)
{
    std::string drawing;
    constexpr int articles = 20'000;
    for (int article = 0; article < articles; ++article) {
        drawing += "article k" + std::to_string(article) + "\n";
    }
    for (int article = 0; article < articles; ++article) {
        drawing += "c: k" + std::to_string(article) + " < k" +
                   std::to_string((article + 1) % articles) + " < ?\n";
    }
    EXPECT_EQ(circles_in(drawing).size(), 1U);
}

} // namespace
} // namespace hearsay
