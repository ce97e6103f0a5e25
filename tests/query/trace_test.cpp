#include "query/trace.hpp"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using test::dossier_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr auto up = TraceDirection::upstream;
constexpr auto down = TraceDirection::downstream;

std::string word_for(TraceEnd end)
{
    constexpr const char* words[] = {"goes on", "speaker", "seen",  "nobody",
                                     "carried", "circle",  "above", "depth"};
    return words[static_cast<std::size_t>(end)];
}

/// A node as `id`, a claim as `[id]`, with the attribution that it completes as `id(a01)`.
std::string word_for(const Provenance& provenance, const TraceNode& node)
{
    const auto id = std::string(id_of(provenance, node.vertex));
    const auto own = node.attribution == no_attribution
                         ? std::string()
                         : "(" + provenance.dossier->attributions()[node.attribution].id.text + ")";
    switch (node.kind) {
    case TraceKind::ending:
        return own;
    case TraceKind::step:
        return id + own;
    default:
        return "[" + id + "]";
    }
}

/// One line a chain: its nodes without the start, and how it ends.
std::vector<std::string> lines_of(const Provenance& provenance, const Trace& trace)
{
    std::vector<std::string> lines;
    for (const auto& leaf : trace.nodes) {
        if (leaf.end == TraceEnd::goes_on) {
            continue;
        }
        std::string line = ": " + word_for(leaf.end);
        for (auto node = leaf; node.kind != TraceKind::start; node = trace.nodes[node.parent]) {
            line = " " + word_for(provenance, node) + line;
        }
        lines.push_back(line.substr(1));
    }
    return lines;
}

struct Limits {
    std::size_t depth = SIZE_MAX;
    std::size_t max_chains = 100;
    Repeats repeats = Repeats::spelled_out;
};

Trace trace_of(
    const Provenance& provenance, const std::string& id, TraceDirection direction,
    const Limits& limits = {})
{
    const auto start = vertex_of(provenance, *provenance.dossier->find(id));
    return trace(provenance, {start, direction, limits.depth, limits.max_chains, limits.repeats});
}

std::vector<std::string> chains(
    const std::string& drawing, const std::string& id, TraceDirection direction,
    const Limits& limits = {})
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    return lines_of(provenance, trace_of(provenance, id, direction, limits));
}

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

TEST(TraceOfAClaim, RefersToWhatWasShownAbove)
{
    Limits once;
    once.repeats = Repeats::once;
    EXPECT_THAT(
        chains("article w; c: k1 < w < ?; c: k2 < w < ?; c: w < x; c: w < y", "c", up, once),
        ElementsAre(
            "k1 w(a01) x(a03): speaker", "k1 w(a01) y(a04): speaker", "k2 w(a02): above",
            "w: above"));
}

TEST(TraceOfAClaim, DoesNotReferToWhatTheDepthCutOff)
{
    Limits limits;
    limits.repeats = Repeats::once;
    limits.depth = 2;
    EXPECT_THAT(
        chains("article w; c: k1 < w < ?; c: w < x", "c", up, limits),
        ElementsAre("k1 w(a01) : depth", "w x(a02): speaker"));
}

TEST(TraceOfAClaim, StopsAtTheDepthButStillSaysThatNobodyIsNamed)
{
    Limits limits;
    limits.depth = 1;
    EXPECT_THAT(
        chains("claim n implies c; c: k1 < ?; c: k1 < x; n: k2 < x", "c", up, limits),
        ElementsAre("k1 (a01): nobody", "k1 : depth", "[n] k2 : depth"));
}

TEST(TraceOfAClaim, CountsTheChainsThatItLeavesOut)
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
