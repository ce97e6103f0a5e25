#include "edit/set.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/refusal.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;

/// The record after the settings, as JSON; or why they were refused.
template <class Record>
std::string after(const Record& record, const std::vector<std::string>& words)
{
    try {
        std::string json;
        append_json(json, with_settings(record, read_settings(words)));
        return json;
    } catch (const Refusal& refusal) {
        return refusal.what();
    }
}

Outlet cnn()
{
    Outlet outlet;
    outlet.id.text = "cnn";
    outlet.name = "CNN";
    return outlet;
}

TEST(Set, ReadsListsWithCommasAndRepeated)
{
    EXPECT_THAT(
        after(cnn(), {"aliases=Cable News Network, CNN International", "aliases=Lund\\, Ada"}),
        HasSubstr(R"("aliases": ["Cable News Network", "CNN International", "Lund, Ada"])"));
    EXPECT_THAT(
        after(cnn(), {"aliases=A,B", "aliases+=C,A", "aliases-=B"}),
        HasSubstr(R"("aliases": ["A", "C"])"));
    EXPECT_EQ(
        after(cnn(), {"aliases=A", "aliases="}), "'aliases' is given an empty value: write a "
                                                 "comma only between values");
    EXPECT_THAT(after(cnn(), {"aliases=A,,B"}), HasSubstr("empty value"));
}

TEST(Set, TellsNobodyFromUnknown)
{
    EXPECT_THAT(after(cnn(), {"owner="}), HasSubstr(R"("owner": [])"));
    auto owned = cnn();
    owned.owner = std::vector<Tie>{};
    EXPECT_EQ(with_settings(owned, {{"owner", Setting::How::unset, {}}}).owner, std::nullopt);
    EXPECT_EQ(
        with_settings(cnn(), read_settings({"owner+=wbd", "owner-=wbd"})).owner, std::nullopt);
}

TEST(Set, ReadsTheTimeOfATie)
{
    EXPECT_THAT(
        after(cnn(), {"owner=at-t@2018-06/2022,wbd@2022/,turner@/1996"}),
        HasSubstr(R"("owner": [{"id": "at-t", "since": "2018-06", "until": "2022"}, )"
                  R"({"id": "wbd", "since": "2022"}, {"id": "turner", "until": "1996"}])"));
    EXPECT_THAT(after(cnn(), {"owner=wbd@2022"}), HasSubstr("expected ORG, ORG@SINCE/UNTIL"));
    EXPECT_THAT(after(cnn(), {"owner=wbd@/"}), HasSubstr("expected ORG, ORG@SINCE/UNTIL"));
    EXPECT_THAT(after(cnn(), {"owner=wbd@soon/"}), HasSubstr("expected a date"));
}

TEST(Set, KeepsTheSourceAndThePlaceOfATieThatGetsDates)
{
    auto owned = cnn();
    owned.owner = std::vector<Tie>{
        {{"wbd"}, parse_date("2021"), {}, "https://example.org"}, {{"at-t"}, {}, {}, ""}};
    for (const auto* setting : {"owner+=wbd@2022-04/", "owner=wbd@2022-04/,at-t"}) {
        EXPECT_THAT(
            after(owned, {setting}),
            HasSubstr(R"("owner": [{"id": "wbd", "since": "2022-04", )"
                      R"("source": "https://example.org"}, {"id": "at-t"}])"));
    }
}

TEST(Set, KeepsTheAddressOfACorrectionThatIsNamedAgain)
{
    Article article;
    article.id.text = "k";
    article.corrections = {
        {Correction::Kind::retraction, parse_date("2031-03-10"), "https://k.example", "wrong"}};
    const auto settings = read_settings({"corrections+=retraction@2031-03-10,correction@2031"});
    const auto changed = with_settings(article, settings);
    ASSERT_EQ(changed.corrections.size(), 2U);
    EXPECT_EQ(changed.corrections[0], article.corrections[0]);
}

TEST(Set, TakesAPartAwayAsAWhole)
{
    Attribution attribution;
    attribution.id.text = "a";
    attribution.speaker_as.name = "S";
    attribution.reviewed = Reviewed{"me", {}};
    const auto bare = with_settings(
        attribution,
        {{"speaker_as", Setting::How::unset, {}}, {"reviewed", Setting::How::unset, {}}});
    EXPECT_EQ(bare.speaker_as, SpeakerAs());
    EXPECT_FALSE(bare.reviewed);
    EXPECT_THAT(after(attribution, {"speaker_as=S"}), HasSubstr("speaker_as.name=VALUE"));
}

TEST(Set, KeepsWhatATieSaysIfItIsNamedAgain)
{
    auto owned = cnn();
    owned.owner = std::vector<Tie>{{{"wbd"}, parse_date("2022"), {}, "https://example.org"}};
    EXPECT_EQ(with_settings(owned, read_settings({"owner=wbd"})), owned);
    EXPECT_THAT(
        after(owned, {"owner+=at-t"}),
        HasSubstr(R"("source": "https://example.org"}, {"id": "at-t"}])"));
}

TEST(Set, SetsFlagsThatAreTrueUnlessTheyAreGiven)
{
    EXPECT_THAT(after(cnn(), {"named=no"}), HasSubstr(R"("named": false)"));
    auto unnamed = cnn();
    unnamed.named = false;
    EXPECT_TRUE(with_settings(unnamed, {{"named", Setting::How::unset, {}}}).named);
    EXPECT_THAT(after(cnn(), {"named=nope"}), HasSubstr("expected one of false, true, no, yes"));
}

TEST(Set, NamesTheKeysAndValuesThatThereAre)
{
    EXPECT_EQ(
        after(cnn(), {"ownr=wbd"}), "no key 'ownr' to set in an outlet, did you mean 'owner'?");
    EXPECT_THAT(
        after(cnn(), {"evidence=1"}), HasSubstr("expected one of name, named, kind, country"));
    EXPECT_EQ(
        after(Claim(), {"kind=fcat"}), "'kind' cannot be 'fcat', expected one of fact, figure, "
                                       "opinion, forecast, intent, did you mean 'fact'?");
    EXPECT_THAT(after(Attribution(), {"confidence=1.01"}), HasSubstr("a number from 0 to 1"));
    EXPECT_THAT(after(Attribution(), {"confidence=nan"}), HasSubstr("a number from 0 to 1"));
    EXPECT_THAT(after(cnn(), {"=x"}), HasSubstr("expected KEY=VALUE"));
    EXPECT_THAT(after(cnn(), {"name"}), HasSubstr("expected KEY=VALUE"));
    EXPECT_THAT(after(cnn(), {"country=US", "country=GB"}), HasSubstr("takes one value"));
    EXPECT_THAT(after(cnn(), {"country+=US"}), HasSubstr("is no list"));
}

TEST(Set, TakesTheFirstEqualsSignAsTheEndOfTheKey)
{
    EXPECT_THAT(after(cnn(), {"note=a=b"}), HasSubstr(R"("note": "a=b")"));
}

TEST(Set, LeavesOutAPartThatSaysNothing)
{
    Attribution attribution;
    attribution.recorded = Recorded{"me", {}, ""};
    EXPECT_EQ(
        with_settings(attribution, {{"recorded.by", Setting::How::unset, {}}}).recorded,
        std::nullopt);
    EXPECT_THAT(after(attribution, {"reviewed.by=you"}), HasSubstr(R"("reviewed": {"by": "you"})"));
}

TEST(Set, SetsAClaimsSentenceInALanguage)
{
    Claim claim;
    claim.texts["en"] = "It rains.";
    EXPECT_THAT(
        after(claim, {"texts.id=Hujan.", "texts.en="}), HasSubstr(R"("texts": {"id": "Hujan."})"));
}

} // namespace
} // namespace hearsay
