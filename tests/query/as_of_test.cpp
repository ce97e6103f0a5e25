#include "query/as_of.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "model/rules.hpp"
#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"

namespace hearsay {
namespace {

using test::dossier_of;
using test::random_records;

AsOf at(const std::string& drawing, const char* moment, KnownBy known_by = KnownBy::published)
{
    return as_of(dossier_of(drawing).records(), parse_date(moment).value(), known_by);
}

template <class Record> std::string ids(const std::vector<Record>& records)
{
    std::string text;
    for (const auto& record : records) {
        text += (text.empty() ? "" : " ") + record.id.text;
    }
    return text;
}

const std::string three_days =
    "article k1 at daily on 2031-03-02; article k2 at post on 2031-03-05\n"
    "article k3 at post on 2031-03; article k4 at post\n"
    "a1 = c: k1 < mayor; a2 = c: k2 < wire < mayor\n"
    "a3 = c: k3 < pilot; a4 = d: k4 < pilot\n";

TEST(AsOf, KeepsWhatWasCertainlyPublishedByTheEndOfTheDay)
{
    EXPECT_EQ(ids(at(three_days, "2031-03-01").records.attributions), "");
    EXPECT_EQ(ids(at(three_days, "2031-03-02").records.attributions), "a1");
    EXPECT_EQ(ids(at(three_days, "2031-03-05").records.attributions), "a1 a2");
    EXPECT_EQ(ids(at(three_days, "2031-03-31").records.attributions), "a1 a2 a3");
    EXPECT_EQ(ids(at(three_days, "2031").records.attributions), "a1 a2 a3");
}

TEST(AsOf, CountsWhatItLeavesOut)
{
    const auto answer = at(three_days, "2031-03-02");
    EXPECT_EQ(answer.attributions, 4U);
    EXPECT_EQ(answer.later, 1U);
    EXPECT_EQ(answer.perhaps, 1U);
    EXPECT_EQ(answer.undated, 1U);
    EXPECT_EQ(answer.left_out(), 3U);
}

TEST(AsOf, KeepsClaimsAndWhoeverMightSpeak)
{
    const auto whole = dossier_of(three_days);
    const auto answer = at(three_days, "2031-02-01");
    EXPECT_EQ(answer.records.claims, whole.claims());
    EXPECT_EQ(answer.records.speakers, whole.speakers());
    EXPECT_EQ(answer.records.outlets, whole.outlets());
    EXPECT_EQ(ids(answer.records.articles), "");
}

TEST(AsOf, KeepsArticlesThatSomethingStandingRefersTo)
{
    const auto answer =
        at("article k1 on 2031-03-02 copies k0; article k0 on 2031-03-09 with-text\n"
           "article k2 on 2031-03-07 with-text; article k3 with-text\n"
           "a1 = c: k1 < k2 < mayor; a2 = c: k3 < mayor",
           "2031-03-03");
    EXPECT_EQ(ids(answer.records.articles), "k1 k0 k2");
    EXPECT_EQ(answer.records.texts.size(), 2U);
}

TEST(AsOf, TakesZonesSeriously)
{
    const std::string morning = "article k1 on 2031-03-02T08:00+07:00; a1 = c: k1 < mayor";
    EXPECT_EQ(ids(at(morning, "2031-03-02T01:00Z").records.attributions), "a1");
    EXPECT_EQ(ids(at(morning, "2031-03-02T00:59Z").records.attributions), "");
    EXPECT_EQ(at(morning, "2031-03-02T00:59Z").later, 1U);
}

TEST(AsOf, LeavesOutWhatWasRevisedLaterAsItMayHaveSaidSomethingElse)
{
    const std::string revised = "article k1 on 2031-03-02 revised 2031-03-20; a1 = c: k1 < mayor";
    EXPECT_EQ(at(revised, "2031-03-10").perhaps, 1U);
    EXPECT_EQ(ids(at(revised, "2031-03-20").records.attributions), "a1");
}

TEST(AsOf, KnowsNoLaterRetraction)
{
    auto records = dossier_of("article k1 on 2031-03-02 retracted; a1 = c: k1 < mayor").records();
    records.articles.front().corrections.front().date = parse_date("2031-03-09");
    const auto before = as_of(records, parse_date("2031-03-05").value(), KnownBy::published);
    EXPECT_FALSE(is_retracted(before.records.articles.front()));
    EXPECT_EQ(before.corrections, 1U);
    const auto after = as_of(records, parse_date("2031-03-09").value(), KnownBy::published);
    EXPECT_TRUE(is_retracted(after.records.articles.front()));
    EXPECT_EQ(after.corrections, 0U);
}

TEST(AsOf, KnowsAnUndatedRetractionAtAllTimes)
{
    const std::string retracted = "article k1 on 2031-03-02 retracted; a1 = c: k1 < mayor";
    ASSERT_FALSE(dossier_of(retracted).articles().front().corrections.front().date);
    for (const auto* moment : {"2031-03-02", "2040"}) {
        const auto answer = at(retracted, moment);
        EXPECT_TRUE(is_retracted(answer.records.articles.front())) << moment;
        EXPECT_EQ(answer.corrections, 0U);
    }
}

TEST(AsOf, TakesADayWithoutAZoneAsThatOfTheArticle)
{
    const std::string morning = "article k1 on 2031-03-06T05:49+07:00; a1 = c: k1 < mayor";
    EXPECT_EQ(at(morning, "2031-03-05").later, 1U); // though it was the 5th at Greenwich
    EXPECT_EQ(at(morning, "2031-03-06").left_out(), 0U);
    const std::string evening = "article k1 on 2031-03-05T23:00-10:00; a1 = c: k1 < mayor";
    EXPECT_EQ(at(evening, "2031-03-05").left_out(), 0U);
}

TEST(AsOf, GoesByTheRecordsOwnDatesIfAsked)
{
    auto records = dossier_of(three_days).records();
    records.attributions[0].recorded = Recorded{"ana", parse_date("2031-04-01"), ""};
    records.attributions[1].recorded = Recorded{"ana", parse_date("2031-04-05"), ""};
    records.attributions[2].recorded = Recorded{"ana", std::nullopt, ""};
    const auto answer = as_of(records, parse_date("2031-04-02").value(), KnownBy::recorded);
    EXPECT_EQ(ids(answer.records.attributions), "a1");
    EXPECT_EQ(answer.later, 1U);
    EXPECT_EQ(answer.undated, 2U);
    EXPECT_EQ(answer.records.articles, records.articles);
}

TEST(AsOf, MakesDraftsOfWhatWasReviewedLater)
{
    auto records = dossier_of("a1 = c: k < mayor rejected; a2 = c: k < mayor reviewed").records();
    for (auto& attribution : records.attributions) {
        attribution.recorded = Recorded{"ana", parse_date("2031-04-01"), ""};
        attribution.reviewed = Reviewed{"ben", parse_date("2031-04-09")};
    }
    records.attributions[1].reviewed->at = parse_date("2031-04-02");
    const auto answer = as_of(records, parse_date("2031-04-05").value(), KnownBy::recorded);
    EXPECT_EQ(answer.records.attributions[0].status, Status::draft);
    EXPECT_EQ(answer.records.attributions[0].reviewed, std::nullopt);
    EXPECT_EQ(answer.records.attributions[1], records.attributions[1]);
    EXPECT_EQ(answer.reviews, 1U);
}

std::size_t rounds()
{
    const auto* asked = std::getenv("HEARSAY_ROUNDS");
    return asked == nullptr ? 300 : std::strtoull(asked, nullptr, 10);
}

std::set<std::string> ids_in(const AsOf& answer)
{
    std::set<std::string> all;
    const auto add = [&](const auto& records) {
        for (const auto& record : records) {
            all.insert(record.id.text);
        }
    };
    add(answer.records.attributions);
    add(answer.records.articles);
    add(answer.records.claims);
    return all;
}

TEST(AsOf, OfARandomDossierBreaksNoRuleAndGrowsWithTime)
{
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        const auto records = random_records(seed, test::DossierSize::larger);
        std::set<std::string> earlier;
        for (const auto* moment :
             {"2023-08", "2023-09-03", "2023-09-06", "2023-09-09T12:00Z", "2030"}) {
            auto answer = as_of(records, parse_date(moment).value(), KnownBy::published);
            const auto now = ids_in(answer);
            EXPECT_TRUE(std::ranges::includes(now, earlier)) << seed << " at " << moment;
            EXPECT_EQ(
                answer.records.attributions.size() + answer.left_out(),
                records.attributions.size());
            earlier = now;
            EXPECT_TRUE(breaches_of(Dossier(std::move(answer.records))).empty()) << seed;
        }
    }
}

/// Everything that has no date gets one.
Records all_dated(Records records)
{
    for (auto& article : records.articles) {
        article.published = article.published ? article.published : parse_date("2023-09-07");
    }
    return records;
}

TEST(AsOf, OfADatedDossierAfterAllDatesIsTheDossierItself)
{
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        const auto records = all_dated(random_records(seed, test::DossierSize::larger));
        const auto answer = as_of(records, parse_date("9999").value(), KnownBy::published);
        EXPECT_EQ(answer.records, records) << seed;
        EXPECT_EQ(answer.left_out() + answer.corrections, 0U);
    }
}

} // namespace
} // namespace hearsay
