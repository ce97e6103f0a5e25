#include "text/draft.hpp"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/rules.hpp"
#include "support/carried.hpp"
#include "support/found.hpp"
#include "text/draft_records.hpp"

namespace hearsay {
namespace {

using test::found_saying;
using test::span_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Records draft(const std::string& text, std::vector<FoundAttribution> found, char digit = 'a')
{
    FoundArticle article;
    article.masthead.outlet = "KOMPAS.TV";
    article.masthead.language = "id";
    article.masthead.published.date = parse_date("2024-03-05T11:03+07:00");
    article.attributions = std::move(found);
    return draft_of(
        test::article_text(text, digit), article, test::carried_gazetteer(),
        test::carried_page_words());
}

const std::string text =
    "\u201cTeluk akan kering,\u201d kata Menteri Kelautan Filipina Amir Sopa, kepada CNN. "
    "\u201cPerahu tidak lewat.\u201d";

FoundAttribution minister()
{
    auto found = found_saying(text, "\u201cTeluk akan kering,\u201d", "Amir Sopa", {"CNN"});
    found.content.push_back(span_of(text, "\u201cPerahu tidak lewat.\u201d"));
    found.role = {span_of(text, "Menteri Kelautan Filipina")};
    found.cue = {span_of(text, "kata")};
    found.addressee = {span_of(text, "CNN")};
    return found;
}

TEST(DraftOf, IsADossierThatBreaksNoRule)
{
    const Dossier dossier(draft(text, {minister()}));
    EXPECT_THAT(breaches_of(dossier), IsEmpty());
    EXPECT_THAT(dossier.texts(), SizeIs(1));
    EXPECT_EQ(dossier.articles()[0].id.text, "kompastv-2024-03-05-aaaaaaaa");
    EXPECT_EQ(dossier.articles()[0].outlet->text, "kompastv");
}

TEST(DraftOf, MakesAClaimOfEachSentence)
{
    const auto records = draft(text, {minister()});
    ASSERT_THAT(records.claims, SizeIs(2));
    EXPECT_EQ(records.claims[0].text, "Teluk akan kering");
    EXPECT_EQ(records.claims[1].text, "Perahu tidak lewat.");
    EXPECT_EQ(records.attributions[0].speaker, records.attributions[1].speaker);
    EXPECT_EQ(records.attributions[0].status, Status::draft);
}

TEST(DraftOf, PointsAtTheWordsInCodePoints)
{
    const auto records = draft(text, {minister()});
    const auto& evidence = records.attributions[0].evidence;
    EXPECT_EQ(evidence[0], (Evidence{std::string(64, 'a'), Part::content, 1, 18}));
    EXPECT_EQ(evidence[1].part, Part::speaker);
    EXPECT_EQ(evidence[2], (Evidence{std::string(64, 'a'), Part::cue, 21, 25}));
}

TEST(DraftOf, LetsAnOfficialSpeakForWhatTheTextSays)
{
    const auto records = draft(text, {minister()});
    ASSERT_THAT(records.speakers, SizeIs(1));
    EXPECT_EQ(records.speakers[0].id.text, "amir-sopa");
    ASSERT_TRUE(records.speakers[0].speaks_for);
    EXPECT_EQ(records.speakers[0].speaks_for->front().organization.text, "philippines-government");
}

TEST(DraftOf, LetsAFormerOfficialSpeakForNobodyInParticular)
{
    const std::string former = "\"Teluk akan kering,\" kata mantan Menteri Filipina Amir Sopa.";
    auto found = found_saying(former, "Teluk akan kering", "Amir Sopa");
    found.role = {span_of(former, "mantan Menteri Filipina")};
    const auto records = draft(former, {found});
    EXPECT_FALSE(records.speakers[0].speaks_for);
    EXPECT_FALSE(records.speakers[0].affiliation);
}

TEST(DraftOf, BringsOutletsWithTheirOwners)
{
    const auto records = draft(text, {minister()});
    const auto cnn = std::ranges::find(records.outlets, "CNN", &Outlet::name);
    ASSERT_NE(cnn, records.outlets.end());
    const auto owner = std::ranges::find(
        records.organizations, cnn->owner->front().organization, &Organization::id);
    EXPECT_NE(owner, records.organizations.end());
}

TEST(DraftOf, KeepsUnnamedSpeakersInTheirArticle)
{
    const std::string crowd = "Para pejabat AS mengatakan teluk akan kering.";
    auto found = found_saying(crowd, "teluk akan kering", "Para pejabat AS");
    found.named = false;
    found.kind = SpeakerKind::group;
    const auto one = draft(crowd, {found}, 'a');
    const auto other = draft(crowd, {found}, 'b');
    EXPECT_EQ(one.speakers[0].id.text, "para-pejabat-as/aaaaaaaa");
    EXPECT_NE(one.speakers[0].id, other.speakers[0].id);
    EXPECT_EQ(one.speakers[0].speaks_for->front().organization.text, "us-government");
}

TEST(DraftOf, LetsAnOrganizationSpeakForItself)
{
    const std::string ministry = "Kementerian Teluk mengatakan teluk akan kering.";
    auto found = found_saying(ministry, "teluk akan kering", "Kementerian Teluk");
    found.kind = SpeakerKind::organization;
    const auto records = draft(ministry, {found});
    EXPECT_EQ(records.speakers[0].id.text, "voice/kementerian-teluk");
    EXPECT_EQ(records.speakers[0].speaks_for->front().organization.text, "org/kementerian-teluk");
    EXPECT_THAT(breaches_of(Dossier(records)), IsEmpty());
}

TEST(DraftOf, TakesAnOutletThatReportsForAStepAndNoSpeaker)
{
    const std::string agency = "Associated Press melaporkan teluk akan kering.";
    auto found = found_saying(agency, "teluk akan kering", "Associated Press");
    found.kind = SpeakerKind::organization;
    const auto records = draft(agency, {found});
    EXPECT_FALSE(records.attributions[0].speaker);
    EXPECT_THAT(records.attributions[0].via, ElementsAre(SourceId{"ap"}));
}

TEST(DraftOf, GivesJointSpeakersIdsOfTheirOwn)
{
    const std::string joint = "Amir Sopa dan Ola Rumah membantah kabar itu.";
    const auto records = draft(
        joint, {found_saying(joint, "kabar itu", "Amir Sopa"),
                found_saying(joint, "kabar itu", "Ola Rumah")});
    EXPECT_THAT(breaches_of(Dossier(records)), IsEmpty());
    EXPECT_THAT(records.attributions, SizeIs(2));
}

TEST(DraftOf, LetsAClaimBeDeniedByAnotherWhereItWasMade)
{
    const std::string both = "Amir Sopa menyebut teluk kering. Hal itu dibantah Ola Rumah.";
    auto denial = found_saying(both, "teluk kering", "Ola Rumah");
    denial.stance = Stance::denies;
    denial.cue = {span_of(both, "dibantah")};
    const auto records = draft(both, {found_saying(both, "teluk kering", "Amir Sopa"), denial});
    EXPECT_THAT(breaches_of(Dossier(records)), IsEmpty());
    ASSERT_THAT(records.claims, SizeIs(1));
    ASSERT_THAT(records.attributions, SizeIs(2));
    EXPECT_EQ(records.attributions[1].claim, records.claims[0].id);
    EXPECT_EQ(records.attributions[1].stance, Stance::denies);
    EXPECT_EQ(records.attributions[1].occasion, "");
}

TEST(DraftOf, KeepsIdsOfManyThatSayTheSame)
{
    const std::string many = "Amir Sopa menyebut teluk kering.";
    const std::vector<FoundAttribution> sayings(
        60, found_saying(many, "teluk kering", "Amir Sopa"));
    const auto records = draft(many, sayings);
    EXPECT_THAT(breaches_of(Dossier(records)), IsEmpty());
    EXPECT_THAT(records.claims, SizeIs(3));
}

TEST(SharedRecords, AreTheSameInWhateverOrder)
{
    const std::string other = "\"Perahu itu tua,\" kata Amir Sopa, nelayan tua.";
    auto fisher = found_saying(other, "Perahu itu tua", "Amir Sopa");
    fisher.role = {span_of(other, "nelayan tua")};
    SharedRecords forth;
    forth.add(draft(text, {minister()}, 'a'));
    forth.add(draft(other, {fisher}, 'b'));
    SharedRecords back;
    back.add(draft(other, {fisher}, 'b'));
    back.add(draft(text, {minister()}, 'a'));
    const auto records = forth.take();
    EXPECT_EQ(records, back.take());
    EXPECT_THAT(records.speakers, SizeIs(1));
    EXPECT_THAT(records.outlets, SizeIs(2));
    EXPECT_THAT(records.articles, IsEmpty());
    EXPECT_EQ(forth.take(), Records());
}

TEST(UnseenRecords, AreNewOnce)
{
    const std::string sha256(64, 'a');
    UnseenRecords unseen;
    EXPECT_TRUE(unseen.is_new("kompastv", sha256));
    EXPECT_TRUE(unseen.is_new("amir-sopa", sha256));
    EXPECT_FALSE(unseen.is_new("kompastv", std::string(64, 'b')));
}

TEST(UnseenRecords, OfOneArticleAreAlwaysNew)
{
    const std::string sha256(64, 'a');
    UnseenRecords unseen;
    EXPECT_TRUE(unseen.is_new("warga/aaaaaaaa", sha256));
    EXPECT_TRUE(unseen.is_new("warga/aaaaaaaa", sha256));
}

} // namespace
} // namespace hearsay
