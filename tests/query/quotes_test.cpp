#include "query/quotes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using test::dossier_of;

const std::string port = "article k1 at daily on 2031-03-02; article k2 at post on 2031-03-05\n"
                         "article k3 at post; article k4 at post on 2031-03-01 retracted\n"
                         "article k5 at daily on 2031-03-06 copies k2\n"
                         "speaker mayor; speaker pilot\n"
                         "q1 = closes: k1 < wire < mayor\n"
                         "q2 = closes: k2 < k1 denies pilot\n"
                         "q3 = silts: k2 < mayor on 2031-02-20\n"
                         "q4 = silts: k3 < wire < ?\n"
                         "q5 = silts: k4 < mayor\n"
                         "q6 = silts: k1 < mayor rejected\n"
                         "q7 = burns: k2 seen\n"
                         "q8 = burns: k5 < radio < wire < pilot own\n"
                         "q9 = burns: k1 < pilot < ?\n";

std::vector<RecordRef> records(const Dossier& dossier, const std::vector<const char*>& ids)
{
    std::vector<RecordRef> found;
    for (const auto* id : ids) {
        found.push_back(dossier.find(id).value());
    }
    return found;
}

std::string ids(const Dossier& dossier, const std::vector<Quote>& quotes)
{
    std::string text;
    for (const auto& quote : quotes) {
        text += (text.empty() ? "" : " ") + dossier.attributions()[quote.attribution].id.text;
    }
    return text;
}

/// The ids of the quotes that are asked for, in their order.
std::string found(
    const std::function<void(const Dossier&, QuotesRequest&)>& ask,
    const std::string& drawing = port)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    QuotesRequest request;
    ask(dossier, request);
    return ids(dossier, quotes(provenance, request));
}

TEST(Quotes, ListsAllButRejectedOnesBySpeakerThenDate)
{
    EXPECT_EQ(found([](const auto&, auto&) {}), "q3 q5 q1 q9 q2 q8 q7 q4");
}

TEST(Quotes, ListsRejectedOnesIfAsked)
{
    EXPECT_EQ(
        found([](const auto&, auto& request) { request.rejected = true; }),
        "q3 q5 q1 q6 q9 q2 q8 q7 q4");
}

TEST(Quotes, FindsASpeakerAtTheEndOfViaToo)
{
    EXPECT_EQ(
        found([](const auto& dossier, auto& request) {
            request.speakers = records(dossier, {"pilot"});
        }),
        "q9 q2 q8");
}

TEST(Quotes, TakesAnyOfOneListAndAllOfSeveral)
{
    EXPECT_EQ(
        found([](const auto& dossier, auto& request) {
            request.claims = records(dossier, {"closes", "silts"});
            request.outlets = records(dossier, {"post"});
        }),
        "q3 q5 q2 q4");
}

TEST(Quotes, GivesACopyToItsOwnOutlet)
{
    EXPECT_EQ(
        found([](const auto& dossier, auto& request) {
            request.outlets = records(dossier, {"daily"});
        }),
        "q1 q9 q8");
    EXPECT_EQ(
        found([](const auto& dossier, auto& request) {
            request.articles = records(dossier, {"k5"});
        }),
        "q8");
}

TEST(Quotes, FindsViaAnywhereInIt)
{
    const auto through = [](const char* id) {
        return found(
            [&](const auto& dossier, auto& request) { request.via = records(dossier, {id}); });
    };
    EXPECT_EQ(through("wire"), "q1 q8 q4");
    EXPECT_EQ(through("k1"), "q2");
    EXPECT_EQ(through("pilot"), "q9");
}

TEST(Quotes, FindsStances)
{
    EXPECT_EQ(found([](const auto&, auto& request) { request.stances = {Stance::denies}; }), "q2");
}

TEST(Quotes, MeasuresTimeByWhatWasSaidOrElsePublished)
{
    const auto in = [](bool certainly) {
        return found([&](const auto&, auto& request) {
            request.span = {parse_date("2031-03-02"), parse_date("2031-03-05"), certainly};
        });
    };
    EXPECT_EQ(in(true), "q1 q9 q2 q7");
    EXPECT_EQ(in(false), "q5 q1 q9 q2 q8 q7 q4"); // a day beside, and undated
}

TEST(Quotes, SaysWhatIsRetracted)
{
    const auto dossier = dossier_of(port);
    const auto provenance = build_provenance(dossier);
    QuotesRequest request;
    request.rejected = true;
    for (const auto& quote : quotes(provenance, request)) {
        const auto& id = dossier.attributions()[quote.attribution].id.text;
        EXPECT_EQ(quote.retracted, id == "q5") << id;
    }
}

TEST(Quotes, FindsNothingInAnEmptyDossier)
{
    EXPECT_EQ(found([](const auto&, auto&) {}, ""), "");
}

std::string counted(const Dossier& dossier, CountBy by)
{
    const auto provenance = build_provenance(dossier);
    std::string text;
    for (const auto& tally : tallies(provenance, quotes(provenance, {}), by)) {
        text += (text.empty() ? "" : ", ");
        text += tally.record ? std::string(id_of(dossier, *tally.record)) : "none";
        for (const auto number : {tally.quotes, tally.articles, tally.claims, tally.speakers}) {
            text += " " + std::to_string(number);
        }
    }
    return text;
}

TEST(Tallies, CountMostFirstAndThenById)
{
    const auto dossier = dossier_of(port);
    EXPECT_EQ(counted(dossier, CountBy::speaker), "mayor 3 3 2 1, pilot 3 3 2 1, none 2 2 2 0");
    EXPECT_EQ(counted(dossier, CountBy::outlet), "post 5 3 3 2, daily 3 2 2 2");
    EXPECT_EQ(counted(dossier, CountBy::claim), "burns 3 3 1 1, silts 3 3 1 1, closes 2 2 1 2");
}

TEST(Tallies, CountEachStepOfViaOnce)
{
    EXPECT_EQ(
        counted(dossier_of(port), CountBy::via),
        "wire 3 3 3 2, none 3 2 2 1, k1 1 1 1 1, pilot 1 1 1 1, radio 1 1 1 1");
    EXPECT_EQ(
        counted(dossier_of("q = c: k < wire < cnn < wire < vane"), CountBy::via),
        "cnn 1 1 1 1, wire 1 1 1 1");
}

} // namespace
} // namespace hearsay
