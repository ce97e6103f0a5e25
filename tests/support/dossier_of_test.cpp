#include "support/dossier_of.hpp"

#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay::test {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

TEST(DossierOf, MakesWhatIsMentionedByItsPlace)
{
    const auto dossier = dossier_of("c: k1 < wire < easley; c: k2 < local < ?; c: k1 < k2");
    EXPECT_EQ(dossier.find("c")->kind, RecordKind::claim);
    EXPECT_EQ(dossier.find("k2")->kind, RecordKind::article);
    EXPECT_EQ(dossier.find("wire")->kind, RecordKind::outlet);
    EXPECT_EQ(dossier.find("local")->kind, RecordKind::outlet);
    EXPECT_EQ(dossier.find("easley")->kind, RecordKind::speaker);
    ASSERT_THAT(dossier.attributions(), SizeIs(3));
    const auto& first = dossier.attributions()[0];
    EXPECT_EQ(first.id.text, "a01");
    EXPECT_THAT(first.via, ElementsAre(SourceId{"wire"}));
    EXPECT_EQ(first.speaker, SpeakerId{"easley"});
    EXPECT_THAT(dossier.attributions()[2].via, ElementsAre(SourceId{"k2"}));
    EXPECT_FALSE(dossier.attributions()[2].speaker);
}

TEST(DossierOf, KeepsALastSpeakerInViaBeforeAQuestionMark)
{
    const auto dossier = dossier_of("speaker easley; c: k1 < easley < ?");
    EXPECT_FALSE(dossier.attributions()[0].speaker);
    EXPECT_THAT(dossier.attributions()[0].via, ElementsAre(SourceId{"easley"}));
}

TEST(DossierOf, ReadsStancesInTheLastLink)
{
    const auto dossier = dossier_of(R"(
        c: k1 < wire denies putin on 2023-09-01 occasion presser
        c: k1 doubts   # names nobody
        c: k1 declines putin rejected
        x7 = c: k1 seen own reviewed)");
    const auto& all = dossier.attributions();
    ASSERT_THAT(all, SizeIs(4));
    EXPECT_EQ(all[0].stance, Stance::denies);
    EXPECT_EQ(all[0].speaker, SpeakerId{"putin"});
    EXPECT_EQ(all[0].said_on, parse_date("2023-09-01"));
    EXPECT_EQ(all[0].occasion, "presser");
    EXPECT_EQ(all[1].stance, Stance::doubts);
    EXPECT_FALSE(all[1].speaker);
    EXPECT_EQ(all[2].status, Status::rejected);
    EXPECT_EQ(all[3].id.text, "x7");
    EXPECT_EQ(all[3].basis, Basis::seen);
    EXPECT_TRUE(all[3].own);
}

TEST(DossierOf, TellsAbsentTiesFromNobodyAndDatedOnes)
{
    const auto dossier = dossier_of(
        "outlet a; outlet b owner nobody; outlet d owner x since 2020 until 2021 owner y;"
        "org x parent z; speaker s unnamed kind group member y");
    EXPECT_FALSE(dossier.outlets()[0].owner);
    EXPECT_TRUE(dossier.outlets()[1].owner->empty());
    const auto& ties = *dossier.outlets()[2].owner;
    ASSERT_THAT(ties, SizeIs(2));
    EXPECT_EQ(ties[0].since, parse_date("2020"));
    EXPECT_EQ(ties[0].until, parse_date("2021"));
    EXPECT_FALSE(ties[1].since);
    EXPECT_EQ(dossier.organizations()[0].parent, OrganizationId{"z"});
    EXPECT_EQ(dossier.speakers()[0].kind, SpeakerKind::group);
    EXPECT_FALSE(dossier.speakers()[0].speaks_for);
    EXPECT_EQ(dossier.speakers()[0].affiliation->at(0).organization.text, "y");
}

TEST(DossierOf, ReadsArticlesAndClaims)
{
    const auto dossier = dossier_of(
        "article k1 at cnn on 2023-09 revised 2023-10 in-hand copies k2; article k2 with-text "
        "retracted; claim n kind opinion implies b implies d");
    const auto& copy = dossier.articles()[0];
    EXPECT_EQ(copy.outlet, OutletId{"cnn"});
    EXPECT_EQ(copy.published, parse_date("2023-09"));
    EXPECT_EQ(copy.revised, parse_date("2023-10"));
    EXPECT_EQ(copy.copy_of, ArticleId{"k2"});
    EXPECT_THAT(articles_in_hand(dossier), ElementsAre(true, true));
    EXPECT_TRUE(is_retracted(dossier.articles()[1]));
    EXPECT_EQ(dossier.claims()[0].kind, ClaimKind::opinion);
    EXPECT_THAT(dossier.claims()[0].implies, ElementsAre(ClaimId{"b"}, ClaimId{"d"}));
}

TEST(DossierOf, RefusesWhatItDoesNotKnow)
{
    for (const auto* drawing :
         {"outlet cnn purple", "org", "c k1 < cnn", "c: k1 < cnn on", "c: k1 on 2023-13",
          "claim c kind rumour", "outlet a owner a", "c: k1 < k1x <", "speaker s parent x"}) {
        EXPECT_THROW(dossier_of(drawing), std::invalid_argument) << drawing;
    }
}

TEST(DrawingOf, IsReadBackAsTheSameRecords)
{
    const auto dossier = dossier_of(R"(
        org us; org state parent us
        outlet cnn owner us since 2020 until 2021; outlet local unnamed owner nobody
        speaker officials kind group unnamed speaks us member state; speaker easley
        article k1 at cnn on 2023 revised 2024 in-hand with-text copies k2; article k3 retracted
        claim narrow kind figure implies c
        c: k1 < cnn < k3 < easley on 2023-01 occasion x; c: k1 < easley < ?; c: k2 seen
        narrow: k2 < local doubts ? draft; c: k1 denies rejected; c: k1 < k1 own inferred)");
    EXPECT_EQ(dossier_of(drawing_of(dossier.records())).records(), dossier.records());
}

} // namespace
} // namespace hearsay::test
