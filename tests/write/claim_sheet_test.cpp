#include "write/claim_sheet.hpp"

#include <algorithm>

#include <gmock/gmock.h>

#include "support/dossier_of.hpp"
#include "write/html.hpp"
#include "write/markdown.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The page of claim `c` as Markdown.
std::string page_of(std::string_view drawing, const WordsByAttribution& words = {})
{
    const auto dossier = test::dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto matter = matter_of(provenance, vertex_of(provenance, dossier.find("c").value()));
    return markdown_of(claim_sheet(provenance, matter, {&words, ""}));
}

TEST(ClaimSheet, PutsTheVerdictInWords)
{
    const auto page = page_of("c: k < cnn < easley; c: t < cnn < easley; article k in-hand;"
                              "article t in-hand");
    EXPECT_THAT(page, HasSubstr("# c\n\n**single-source**\n\n**One voice, however many"));
    EXPECT_THAT(page, HasSubstr("Without cnn nothing supports this claim."));
}

TEST(ClaimSheet, ShowsWhatEachChainPassesOfTheCut)
{
    const auto page = page_of("c: k < cnn < easley; c: t < bbc < mayor; c: u < ?;"
                              "article k in-hand; article t in-hand; article u in-hand");
    EXPECT_THAT(
        page, HasSubstr("| No. | Article | Chain | Passes, for sources | Passes, for reports |"));
    EXPECT_THAT(page, HasSubstr("← cnn ← easley<br>a01 | cnn | k |"));
    EXPECT_THAT(page, HasSubstr("← bbc ← mayor<br>a02 | bbc | t |"));
    EXPECT_THAT(page, HasSubstr("naming nobody<br>a03 | reaches nobody | reaches nobody |"));
    EXPECT_THAT(page, HasSubstr("To check at most: the table says"));
}

TEST(ClaimSheet, NamesTheDisjointChainsByTheirNumbers)
{
    const auto page =
        page_of("c: k < mayor; c: l < mayor; c: t < pilot; article k at daily in-hand;"
                "article l at daily in-hand; article t at herald in-hand");
    EXPECT_THAT(page, HasSubstr("no two of these chains share anything"));
    EXPECT_THAT(page, HasSubstr("- No. 1: daily ← mayor\n- No. 3: herald ← pilot"));
}

TEST(ClaimSheet, SaysWhoSpeaksAgainstItAndWhoCouldNotSay)
{
    const auto page = page_of("c: k < mayor; c: t denies pilot; c: u < wire unverified police");
    EXPECT_THAT(page, HasSubstr("| pilot | denies | t |"));
    EXPECT_THAT(page, HasSubstr("| police | could not verify | u |"));
    EXPECT_THAT(page_of("c: k < mayor"), HasSubstr("Nobody is recorded as denying"));
}

TEST(ClaimSheet, PutsWordsBesideTheirChain)
{
    EXPECT_THAT(
        page_of("c: k < mayor", {{0, "the water | rises"}}),
        HasSubstr("← mayor<br>a01<br>“the water \\| rises” |"));
}

TEST(ClaimSheet, NamesTheNarrowerClaimThatIsReallySaid)
{
    EXPECT_THAT(
        page_of("claim n implies c; n: k < mayor"), HasSubstr("← mayor<br>in the form: n<br>a01"));
}

TEST(ClaimSheet, IsShortWhereNobodyAssertsTheClaim)
{
    const auto page = page_of("claim c");
    EXPECT_THAT(page, HasSubstr("Nobody is recorded as asserting this claim."));
    EXPECT_THAT(page, Not(HasSubstr("## Chains")));
    EXPECT_THAT(page, Not(HasSubstr("## Proof")));
}

TEST(ClaimSheet, ListsNoMoreChainsThanAPageHolds)
{
    std::string drawing;
    for (int article = 0; article < 203; ++article) {
        drawing += "c: a" + std::to_string(article) + " < mayor;";
    }
    const auto page = page_of(drawing);
    EXPECT_THAT(page, HasSubstr("the first 200 of 203"));
    EXPECT_THAT(page, HasSubstr("… and 183 more chains"));
}

TEST(MatterOf, HasTheAttributionsOfEachChain)
{
    const auto dossier = test::dossier_of("c: k < m; c: m < mayor; c: t denies pilot");
    const auto provenance = build_provenance(dossier);
    const auto matter = matter_of(provenance, vertex_of(provenance, dossier.find("c").value()));
    ASSERT_EQ(matter.chains.size(), matter.weighing.chains.size());
    for (std::size_t place = 0; place < matter.chains.size(); ++place) {
        const auto steps = matter.chains.steps.of(place);
        EXPECT_TRUE(std::ranges::equal(steps, matter.weighing.chains[place]));
    }
    EXPECT_EQ(attributions_in(matter), (std::vector<std::uint32_t>{0, 1, 2}));
}

} // namespace
} // namespace hearsay
