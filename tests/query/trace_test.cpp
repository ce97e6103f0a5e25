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
using test::lines_of;
using test::trace_of;
using test::up;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(TraceOfAClaim, NamesArticleEachViaAndSpeaker)
{
    EXPECT_THAT(
        chains("c: k1 < cnn < easley; c: k2 < time < cnn < easley", "c", up),
        ElementsAre("k1 cnn easley(a01): speaker", "k2 time cnn easley(a02): speaker"));
}

TEST(TraceOfAClaim, SharesTheStepsThatSeveralAttributionsHaveInCommon)
{
    const auto dossier = dossier_of("c: k1 < cnn < easley; c: k1 < cnn < doo; c: k1 < cnn < ?");
    const auto provenance = build_provenance(dossier);
    const auto found = trace_of(provenance, "c", up);
    EXPECT_EQ(found.nodes.size(), 6);
    EXPECT_THAT(
        lines_of(provenance, found),
        ElementsAre(
            "k1 cnn (a03): nobody", "k1 cnn doo(a02): speaker", "k1 cnn easley(a01): speaker"));
}

TEST(TraceOfAClaim, SaysWhereNobodyIsNamedAndWhoSawItItself)
{
    EXPECT_THAT(
        chains("c: k1 < ?; c: k2 seen", "c", up),
        ElementsAre("k1 (a01): nobody", "k2 (a02): seen"));
}

TEST(TraceOfAClaim, GoesOnWhereAnArticleIsTheOpenEnd)
{
    EXPECT_THAT(
        chains("article w; c: k1 < w < ?; c: w < easley", "c", up),
        ElementsAre("k1 w(a01) easley(a02): speaker", "w easley(a02): speaker"));
}

TEST(TraceOfAClaim, EndsUnattributedAtAnArticleOfWhichNothingIsRecorded)
{
    EXPECT_THAT(chains("article w; c: k1 < w < ?", "c", up), ElementsAre("k1 w(a01): nobody"));
}

TEST(TraceOfAClaim, ComesThroughNarrowerClaimsAndDeniedBroaderOnes)
{
    EXPECT_THAT(
        chains(
            "claim narrow implies c; claim c implies broad; claim broad\n"
            "c: k1 < x; narrow: k2 < y; broad: k3 denies z; broad: k4 < nowhere; narrow: k5 denies "
            "q",
            "c", up),
        ElementsAre(
            "k1 x(a01): speaker", "[narrow] k2 y(a02): speaker", "[broad] k3 z(a03): speaker"));
}

TEST(TraceOfAClaim, ContinuesAnAssertionWithAssertionsOnly)
{
    EXPECT_THAT(
        chains("article w; c: k1 < w < ?; c: w denies putin", "c", up),
        ElementsAre("k1 w(a01): nobody", "w putin(a02): speaker"));
}

TEST(TraceOfAClaim, ShowsFailedChecksToo)
{
    EXPECT_THAT(
        chains("c: k1 < x; c: k2 unverified; c: k2 declines putin", "c", up),
        ElementsAre("k1 x(a01): speaker", "k2 (a02): nobody", "k2 putin(a03): speaker"));
}

TEST(TraceOfAClaim, LeavesOutWhatIsRejectedOrRetractedAndSaysWhich)
{
    const auto dossier =
        dossier_of("article w retracted; c: k1 < x rejected; c: w < x; c: k2 < w < y");
    const auto provenance = build_provenance(dossier);
    const auto found = trace_of(provenance, "c", up);
    EXPECT_THAT(lines_of(provenance, found), IsEmpty());
    ASSERT_EQ(found.retracted.size(), 1);
    EXPECT_EQ(id_of(provenance, found.retracted.front()), "w");
}

TEST(TraceOfAClaim, ShowsEqualAttributionsOnce)
{
    EXPECT_THAT(
        chains(
            "article k2 copies k1; b = c: k1 < x; a = c: k2 < x; d = c: k1 < x on 2023", "c", up),
        ElementsAre("k1 x(a): speaker", "k1 x(d): speaker"));
}

TEST(TraceOfAClaim, TellsACircleAndGoesRoundItOnce)
{
    EXPECT_THAT(
        chains("article k1; article k2; c: k1 < k2 < ?; c: k2 < k1 < ?", "c", up),
        ElementsAre("k1 k2(a01) k1(a02): circle", "k2 k1(a02) k2(a01): circle"));
    EXPECT_THAT(
        chains("article k1; c: k1 < cnn < k1 < ?", "c", up), ElementsAre("k1 cnn k1(a01): circle"));
}

TEST(TraceOfAClaim, ReadDownstreamBeginsWithWhoSaidIt)
{
    EXPECT_THAT(
        chains(
            "article w; c: k1 < cnn < easley; c: k2 < time < cnn < easley; c: k3 < w < ?;"
            "c: w seen; c: k4 < bbc < ?",
            "c", down),
        ElementsAre(
            "bbc k4(a05): carried", "easley cnn k1(a01): carried",
            "easley cnn time k2(a02): carried", "w(a04) k3(a03): carried"));
}

TEST(TraceOfAClaim, ReadDownstreamShowsCirclesThatNobodyLeadsInto)
{
    EXPECT_THAT(
        chains("article k1; article k2; c: k1 < k2 < ?; c: k2 < k1 < ?", "c", down),
        ElementsAre("k2 k1(a01) k2(a02): circle"));
}

TEST(TraceOfAnArticle, ShowsItsClaimsAndWhatLiesBehindThem)
{
    EXPECT_THAT(
        chains("c: k1 < cnn < x; b: k1 denies y; c: k2 < k1 < cnn < z; d: k3 < x", "k1", up),
        ElementsAre("[b] y(a02): speaker", "[c] cnn x(a01): speaker", "[c] cnn z(a03): speaker"));
}

TEST(TraceOfAnArticle, OfACopyIsThatOfWhatItCopiesAndItsOwn)
{
    EXPECT_THAT(
        chains("article k2 copies k1; c: k1 < x; b: k2 < y own; d: k2 < z", "k2", up),
        ElementsAre("[b] y(a02): speaker", "[c] x(a01): speaker", "[d] z(a03): speaker"));
}

TEST(TraceOfAnArticle, DownstreamFollowsWhoeverTookItFromThere)
{
    EXPECT_THAT(
        chains(
            "article w; article k1; c: w < x; c: k1 < w < ?; c: k2 < time < k1 < ?; c: k3 < x", "w",
            down),
        ElementsAre("[c] k1(a02) time k2(a03): carried"));
}

TEST(TraceOfAnArticle, DownstreamFollowsBroaderWordsToo)
{
    EXPECT_THAT(
        chains(
            "claim n implies c; article w; article k1; n: k1 < w < ?; c: k2 < k1 < ?", "w", down),
        ElementsAre("[n] k1(a01) k2(a02): carried"));
}

TEST(TraceOfAnOutlet, ShowsWhatItsArticlesAndItItselfReliedOn)
{
    EXPECT_THAT(
        chains(
            "article k1 at kompas; c: k1 < cnn < x; c: k2 < kompas < y; c: k3 < kompas < ?",
            "kompas", up),
        ElementsAre("[c] (a03): nobody", "[c] k1 cnn x(a01): speaker", "[c] y(a02): speaker"));
}

TEST(TraceOfAnOutlet, DownstreamShowsWhoCitesItOrItsArticles)
{
    EXPECT_THAT(
        chains(
            "article w at cnn; c: k1 < cnn < x; c: k2 < w < ?; c: k3 < time < cnn < ?; c: w < x",
            "cnn", down),
        ElementsAre("[c] k1(a01): carried", "[c] time k3(a03): carried", "[c] w k2(a02): carried"));
}

TEST(TraceOfAnOutlet, ThatCitesItselfIsNoCircle)
{
    const std::string drawing = "article k1 at kompas; article k3 at kompas; "
                                "c: k1 < kompas < x; d: k2 < kompas < k3 < y";
    EXPECT_THAT(
        chains(drawing, "kompas", up),
        ElementsAre("[c] x(a01): speaker", "[d] k3 y(a02): speaker"));
    EXPECT_THAT(
        chains(drawing, "kompas", down),
        ElementsAre("[c] k1(a01): carried", "[d] k2(a02): carried"));
}

TEST(TraceOfAnOutlet, FindsTheWayBackToItself)
{
    EXPECT_THAT(
        chains("article k1 at kompas; c: k1 < cnn < kompas < x", "kompas", up),
        ElementsAre("[c] k1 cnn kompas(a01): circle", "[c] x(a01): speaker"));
}

TEST(TraceOfASpeaker, IsTheEndUnlessSomebodyElseStandsBehindHim)
{
    EXPECT_THAT(
        chains("speaker officer; c: k1 < officer; c: k2 < officer < minister", "officer", up),
        ElementsAre("[c] (a01): speaker", "[c] minister(a02): speaker"));
}

TEST(TraceOfASpeaker, DownstreamShowsWhoCarriedWhatHeSaid)
{
    EXPECT_THAT(
        chains(
            "article w; c: k1 < cnn < x; b: k2 denies x; c: w < x; c: k3 < w < ?; c: k4 < w < y",
            "x", down),
        ElementsAre(
            "[b] k2(a02): carried", "[c] cnn k1(a01): carried", "[c] w(a03) k3(a04): carried"));
}

} // namespace
} // namespace hearsay
