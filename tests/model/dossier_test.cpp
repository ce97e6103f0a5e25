#include "model/dossier.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using test::dossier_of;
using ::testing::ElementsAre;

TEST(Dossier, FindsRecordsOfEveryKindById)
{
    const auto dossier = dossier_of("org g; claim c; x = c: a < o < s");
    EXPECT_EQ(dossier.find("g"), (RecordRef{RecordKind::organization, 0}));
    EXPECT_EQ(dossier.find("o"), (RecordRef{RecordKind::outlet, 0}));
    EXPECT_EQ(dossier.find("s"), (RecordRef{RecordKind::speaker, 0}));
    EXPECT_EQ(dossier.find("a"), (RecordRef{RecordKind::article, 0}));
    EXPECT_EQ(dossier.find("c"), (RecordRef{RecordKind::claim, 0}));
    EXPECT_EQ(dossier.find("x"), (RecordRef{RecordKind::attribution, 0}));
    EXPECT_FALSE(dossier.find("y"));
}

TEST(Dossier, FindsTheFirstOfTwoWithOneId)
{
    auto records = dossier_of("x = c: a < s").records();
    EXPECT_TRUE(Dossier(records).ids_are_unique());
    records.attributions[0].id.text = "c";
    const Dossier dossier(records);
    EXPECT_EQ(dossier.find("c"), (RecordRef{RecordKind::claim, 0}));
    EXPECT_FALSE(dossier.ids_are_unique());
}

TEST(Dossier, StillFindsItsRecordsAfterAMove)
{
    auto first = dossier_of("article a with-text; article b");
    const auto second = std::move(first);
    EXPECT_EQ(second.find("b"), (RecordRef{RecordKind::article, 1}));
    EXPECT_EQ(second.find_text(test::drawn_sha256(0)), (RecordRef{RecordKind::text, 0}));
}

TEST(LabelOf, IsTheNameOrTheTextOrTheTitleAndElseTheId)
{
    auto records = dossier_of("x = c: a < o < s; article b").records();
    records.claims[0].text = "The claim.";
    records.outlets[0].name = "The outlet";
    records.articles[0].title = "The title";
    const Dossier dossier(records);
    EXPECT_EQ(label_of(dossier, *dossier.find("c")), "The claim.");
    EXPECT_EQ(label_of(dossier, *dossier.find("o")), "The outlet");
    EXPECT_EQ(label_of(dossier, *dossier.find(dossier.articles()[0].id.text)), "The title");
    EXPECT_EQ(label_of(dossier, {RecordKind::article, 1}), dossier.articles()[1].id.text);
    EXPECT_EQ(label_of(dossier, *dossier.find("x")), "x");
}

TEST(ArticlesInHand, AreThoseWithATextOrMarkedSo)
{
    const auto dossier = dossier_of("article a; article b with-text; article c in-hand");
    EXPECT_THAT(articles_in_hand(dossier), ElementsAre(false, true, true));
}

} // namespace
} // namespace hearsay
