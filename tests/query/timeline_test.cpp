#include "query/timeline.hpp"

#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/names.hpp"
#include "support/random_dossier.hpp"

namespace hearsay {
namespace {

using test::dossier_of;

/// The articles of claim c in their order: `~k2` where dates leave it open, `<k2` where it stands
/// there because of what it relies on, a `|` before the undated.
std::string order_in(const Dossier& dossier, const char* claim = "c")
{
    const auto provenance = build_provenance(dossier);
    const auto timeline = timeline_of(provenance, test::at(provenance, claim));
    std::string text;
    for (std::size_t place = 0; place < timeline.appearances.size(); ++place) {
        const auto& one = timeline.appearances[place];
        text += text.empty() ? "" : " ";
        text += place == timeline.dated ? "| " : "";
        text += one.published && one.order == Order::open ? "~" : "";
        text += one.published && one.order == Order::relies ? "<" : "";
        text += dossier.articles()[one.article].id.text;
    }
    return text;
}

std::string order_of(const std::string& drawing)
{
    return order_in(dossier_of(drawing));
}

Timeline timeline(const std::string& drawing)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    return timeline_of(provenance, test::at(provenance, "c"));
}

TEST(TimelineOf, FollowsCertainDates)
{
    EXPECT_EQ(
        order_of("article z on 2031-03-02; article a on 2031-03-09; article m on 2031-03-05\n"
                 "c: a < mayor; c: m < mayor; c: z < mayor"),
        "z m a");
}

TEST(TimelineOf, PutsNothingAboveWhatItHasItFromWhereDatesLeaveItOpen)
{
    EXPECT_EQ(
        order_of("article a on 2031-03; article b on 2031-03-05\nc: a < b < mayor; c: b < mayor"),
        "b <a");
    EXPECT_EQ(
        order_of("article a on 2031-03 copies b; article b on 2031-03-05\n"
                 "c: a < mayor own; c: b < mayor"),
        "b <a");
    EXPECT_EQ(
        order_of("article a on 2031-03-05; article b at wire on 2031-03-05\n"
                 "c: a < wire < mayor; c: b < mayor"),
        "b <a");
}

TEST(TimelineOf, LetsCertainDatesDecideAgainstReliance)
{
    EXPECT_EQ(
        order_of(
            "article a on 2031-03-01; article b on 2031-03-09\nc: a < b < mayor; c: b < mayor"),
        "a b");
}

TEST(TimelineOf, TakesAnOutletForItsArticlesThatAreNotCertainlyLater)
{
    const auto found = timeline("article a on 2031-03-05; article b at wire on 2031-03-02\n"
                                "article d at wire on 2031-03-20\n"
                                "c: a < wire < mayor; c: b < mayor; c: d < mayor");
    EXPECT_EQ(found.appearances[1].from, (std::vector<std::size_t>{0}));
}

TEST(TimelineOf, SurvivesCircles)
{
    EXPECT_EQ(
        order_of("article a on 2031-03-05; article b on 2031-03-05\nc: a < b < ?; c: b < a < ?"),
        "a <b");
    EXPECT_EQ(
        order_of("article a on 2031-03; article b on 2031-03-05; article d on 2031-03-20\n"
                 "c: b < d < ?; c: d < a < ?; c: a < mayor"),
        "a ~b <d");
}

TEST(TimelineOf, SetsTheUndatedApart)
{
    EXPECT_EQ(
        order_of("article b on 2031-03-05\nc: d < mayor; c: a < b < mayor; c: b < mayor"),
        "b | a d");
}

TEST(TimelineOf, HasDenialsWhatImpliesItAndRetractedArticles)
{
    const std::string drawing =
        "article k1 on 2031-03-01 retracted; article k2 on 2031-03-04; article k3 on 2031-03-07\n"
        "article k4 on 2031-03-10; article k5 on 2031-03-09; article k6 on 2031-03-11\n"
        "claim narrow implies c; claim c implies broad\n"
        "c: k1 < mayor; narrow: k2 < mayor; broad: k3 denies mayor; c: k4 declines\n"
        "broad: k5 < mayor; c: k6 < mayor rejected";
    EXPECT_EQ(order_of(drawing), "k1 k2 k3 k4");
    EXPECT_TRUE(timeline(drawing).appearances[0].retracted);
    EXPECT_FALSE(timeline(drawing).appearances[1].retracted);
}

TEST(TimelineOf, NamesEveryArticleThatMayBeFirst)
{
    const auto found = timeline("article a on 2031-03-02; article b on 2031-03-03\n"
                                "article d on 2031-03-03; article e on 2031-03-09\n"
                                "c: a < mayor; c: b < mayor; c: d < b < mayor; c: e < mayor");
    ASSERT_EQ(found.dated, 4U);
    EXPECT_TRUE(found.appearances[0].may_be_first);
    EXPECT_TRUE(found.appearances[1].may_be_first);  // zones may differ
    EXPECT_FALSE(found.appearances[2].may_be_first); // it has it from b
    EXPECT_FALSE(found.appearances[3].may_be_first);
}

/// The articles that may be first, in the order of the timeline.
std::string firsts_of(const std::string& drawing)
{
    const auto dossier = dossier_of(drawing);
    std::string ids;
    for (const auto& appearance : timeline(drawing).appearances) {
        if (appearance.may_be_first) {
            ids += (ids.empty() ? "" : " ") + dossier.articles()[appearance.article].id.text;
        }
    }
    return ids;
}

TEST(TimelineOf, NeverCallsADenialOrADoubtTheFirst)
{
    EXPECT_EQ(
        firsts_of("article a on 2031-03-02; article b on 2031-03-05\n"
                  "c: a denies mayor; c: b < mayor"),
        "b");
}

TEST(TimelineOf, CallsAnUndatedArticleTheFirstThatDatedOnesHaveItFrom)
{
    EXPECT_EQ(
        firsts_of("article a on 2031-03-02; article b on 2031-03-05; article w\n"
                  "c: a < w; c: b < w; c: w"),
        "w");
    EXPECT_EQ(firsts_of("article a on 2031-03-02; article w; c: a < mayor; c: w < mayor"), "a w");
}

TEST(TimelineOf, LeavesOpenWhichOfACircleWasTheFirst)
{
    EXPECT_EQ(
        firsts_of("article a on 2031-03-02; article b on 2031-03-02; article w\n"
                  "c: a < w; c: b < w; c: w < a"),
        "a w");
}

TEST(TimelineOf, MeasuresCertainSilencesAndBursts)
{
    const auto found = timeline("article a on 2031-03-02T08:00Z; article b on 2031-03-02T10:00Z\n"
                                "article d on 2031-03-02T20:00Z; article e on 2031-03-07T20:01Z\n"
                                "c: a < mayor; c: b < mayor; c: d < mayor; c: e < mayor");
    ASSERT_EQ(found.dated, 4U);
    EXPECT_EQ(found.appearances[0].silence, 0);
    EXPECT_EQ(found.appearances[1].silence, 2 * 3600 - 60);
    EXPECT_EQ(found.appearances[3].silence, 5 * 24 * 3600);
    ASSERT_EQ(found.bursts.size(), 1U);
    EXPECT_EQ(found.bursts[0].first, 0U);
    EXPECT_EQ(found.bursts[0].last, 2U);
    EXPECT_EQ(found.bursts[0].longest, 12 * 3600 + 60);
}

TEST(TimelineOf, FindsNoSilenceThatALooseDateMayFill)
{
    const auto found = timeline("article a on 2031-03-02; article b on 2031-03-20\n"
                                "article d on 2031-03\n"
                                "c: a < mayor; c: b < mayor; c: d < mayor");
    for (const auto& one : found.appearances) {
        EXPECT_EQ(one.silence, 0);
    }
}

TEST(TimelineOf, IsEmptyForAClaimOfNobody)
{
    EXPECT_EQ(order_of("claim c"), "");
}

std::size_t rounds()
{
    const auto* asked = std::getenv("HEARSAY_ROUNDS");
    return asked == nullptr ? 300 : std::strtoull(asked, nullptr, 10);
}

/// Whether some place above `place` certainly appeared after it.
bool is_below_a_later_one(const Timeline& found, std::size_t place)
{
    for (std::size_t above = 0; above < place; ++above) {
        if (certainly_after(
                *found.appearances[above].published, *found.appearances[place].published)) {
            return true;
        }
    }
    return false;
}

TEST(TimelineOf, ARandomDossierNeverContradictsACertainDate)
{
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        const Dossier dossier(test::random_records(seed, test::DossierSize::larger));
        const auto provenance = build_provenance(dossier);
        for (std::uint32_t claim = 0; claim < dossier.claims().size(); ++claim) {
            const auto found =
                timeline_of(provenance, vertex_of(provenance, {RecordKind::claim, claim}));
            for (std::size_t place = 0; place < found.dated; ++place) {
                EXPECT_FALSE(is_below_a_later_one(found, place)) << seed;
            }
        }
    }
}

/// All articles without dates of their own get the same month, and none copies another.
Records all_in_one_month(Records records)
{
    for (auto& article : records.articles) {
        article.published = parse_date("2031-03");
        article.copy_of.reset();
    }
    return records;
}

/// Whether `one` names the other, or its outlet, in a `via`.
bool relies_on(const Dossier& dossier, const Appearance& one, const Appearance& other)
{
    const auto& article = dossier.articles()[other.article];
    for (const auto number : one.attributions) {
        for (const auto& step : dossier.attributions()[number].via) {
            const bool outlet = article.outlet && article.outlet->text == step.text;
            if (one.article != other.article && (outlet || step.text == article.id.text)) {
                return true;
            }
        }
    }
    return false;
}

/// Whether that leads from `start` to `end`, over however many others.
bool leads_to(const Dossier& dossier, const Timeline& found, std::size_t start, std::size_t end)
{
    std::vector<bool> seen(found.appearances.size());
    std::vector<std::size_t> open{start};
    while (!open.empty() && !seen[end]) {
        const auto next = open.back();
        open.pop_back();
        for (std::size_t place = 0; place < seen.size(); ++place) {
            if (!seen[place] &&
                relies_on(dossier, found.appearances[next], found.appearances[place])) {
                seen[place] = true;
                open.push_back(place);
            }
        }
    }
    return seen[end];
}

TEST(TimelineOf, ARandomDossierPutsNothingAboveItsSourceButInACircle)
{
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        const Dossier dossier(
            all_in_one_month(test::random_records(seed, test::DossierSize::larger)));
        const auto provenance = build_provenance(dossier);
        for (std::uint32_t claim = 0; claim < dossier.claims().size(); ++claim) {
            const auto found =
                timeline_of(provenance, vertex_of(provenance, {RecordKind::claim, claim}));
            for (std::size_t place = 0; place < found.dated; ++place) {
                for (const auto behind : found.appearances[place].from) {
                    EXPECT_TRUE(behind < place || leads_to(dossier, found, behind, place)) << seed;
                }
            }
        }
    }
}

} // namespace
} // namespace hearsay
