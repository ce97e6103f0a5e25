// Further hard cases of both languages' news prose, each in a sentence of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/attributions_of.hpp"
#include "support/built_in_extractor.hpp"

namespace hearsay {
namespace {

using test::attributions_of;
using test::found_in;
using test::words_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> via_of(const FoundAttribution& attribution)
{
    std::vector<std::string> names;
    for (const auto& step : attribution.via) {
        names.push_back(step.name);
    }
    return names;
}

FoundArticle article_of(const std::string& text, const std::string& outlet = "")
{
    ArticleText article;
    article.text = text;
    article.known.outlet = outlet;
    return test::built_in_extractor().read(article);
}

TEST(IndonesianCues, MayCloseASentenceThatTheyReport)
{
    const auto found = article_of(
        "Kapal itu sudah berlayar ke utara sejak pagi, demikian yang dilaporkan Associated Press.");
    ASSERT_THAT(found.attributions, SizeIs(1));
    EXPECT_THAT(via_of(found.attributions.front()), ElementsAre("Associated Press"));
}

TEST(IndonesianCues, AreNoneWhereTheVerbIsNoSpeech)
{
    EXPECT_THAT(found_in("id", "Kapal itu menunjukkan lampu merah di tengah laut."), IsEmpty());
    EXPECT_THAT(found_in("id", "Ia tiba di Moskow dan bermalam di Seoul."), IsEmpty());
}

TEST(IndonesianSpeakers, KeepPakAsASurname)
{
    const auto found = attributions_of("id", "“Ini penting,” kata Profesor Pak Won-jun.");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found.front().speaker, "Pak Won-jun");
}

TEST(IndonesianSpeakers, OfOneDenialAreTwoSayings)
{
    const auto found = attributions_of(
        "id", "Namun, baik Latvia maupun Estonia membantah adanya pertemuan semacam itu.");
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[0].stance, Stance::denies);
    EXPECT_EQ(found[1].stance, Stance::denies);
}

TEST(IndonesianRelays, TellNamesakesApart)
{
    EXPECT_THAT(
        via_of(
            article_of("“Kami siap,” kata Rita Sari, dikutip dari CNN Indonesia, Senin (3/2/2025).")
                .attributions.at(0)),
        ElementsAre("CNN Indonesia"));
}

TEST(IndonesianRelays, OfAnArticleStandBeforeAnAddressee)
{
    const auto found = article_of("Melansir Time, para analis percaya bahwa armada itu sudah tua.\n"
                                  "Kapal baru terlalu mahal bagi mereka sekarang.\n"
                                  "“Kami menunggu,” kata Ola Nordmann kepada CNN.");
    ASSERT_FALSE(found.attributions.empty());
    EXPECT_THAT(via_of(found.attributions.back()), ElementsAre("Time", "CNN"));
}

TEST(IndonesianMarks, HoldEditorsBrackets)
{
    EXPECT_THAT(
        found_in("id", "“Mereka [nelayan] sudah pulang,” kata Rita Sari."),
        ElementsAre("direct | Mereka [nelayan] sudah pulang, | Rita Sari | kata"));
}

TEST(IndonesianContents, KeepTheSourcesOwnHedge)
{
    EXPECT_THAT(
        found_in("id", "Rita Sari mengatakan bahwa kapal itu tampaknya kosong."),
        ElementsAre("indirect | kapal itu tampaknya kosong | Rita Sari | mengatakan"));
}

TEST(EnglishCues, StandBetweenWords)
{
    EXPECT_THAT(
        found_in("en", "Many of the ships, Holm said, are older than the port."),
        ElementsAre("indirect | Many of the ships … are older than the port | Holm | said"));
}

TEST(EnglishCues, MayBeTwoForOneSpeaker)
{
    EXPECT_THAT(
        found_in("en", "“The quay is shut,” Holm said, adding that it would open in May."),
        ElementsAre(
            "direct | The quay is shut, | Holm | said",
            "indirect | that it would open in May | Holm | adding"));
}

TEST(EnglishSpeakers, MayBeCapitalsAndUnnamed)
{
    const auto moscow = attributions_of("en", "Moscow said the ship was empty.");
    ASSERT_THAT(moscow, SizeIs(1));
    EXPECT_EQ(moscow.front().kind, SpeakerKind::organization);
    const auto officials = attributions_of("en", "US officials warned that the ship was empty.");
    ASSERT_THAT(officials, SizeIs(1));
    EXPECT_FALSE(officials.front().named);
    EXPECT_EQ(officials.front().kind, SpeakerKind::group);
}

TEST(EnglishSpeakers, AreKnownAgainByASurnameOrAPronoun)
{
    const auto found = attributions_of(
        "en", "Tove Lind, the port's director, said the quay was shut. “It is old,” Lind said. She "
              "said it would open in May.");
    ASSERT_THAT(found, SizeIs(3));
    EXPECT_EQ(found[1].speaker, "Tove Lind");
    EXPECT_EQ(found[2].speaker, "Tove Lind");
}

TEST(EnglishMarks, ReopenInEachParagraphOfOneSpeech)
{
    const auto found = attributions_of(
        "en", "“The quay is old,” Tove Lind said. “It was built by my father.\n“It will be shut in "
              "the spring for repairs.”");
    ASSERT_FALSE(found.empty());
    for (const auto& attribution : found) {
        EXPECT_EQ(attribution.speaker, "Tove Lind");
    }
}

TEST(EnglishRelays, AreWhoWasTold)
{
    const auto found = article_of("Tove Lind told Reuters that the quay was shut for the winter.");
    ASSERT_THAT(found.attributions, SizeIs(1));
    EXPECT_THAT(via_of(found.attributions.front()), ElementsAre("Reuters"));
}

} // namespace
} // namespace hearsay
