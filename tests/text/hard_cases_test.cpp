// Hard cases of Indonesian news prose, each in a sentence of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/attributions_of.hpp"

namespace hearsay {
namespace {

using test::attributions_of;
using test::found_in;
using test::words_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> names_of(const std::vector<FoundRelay>& via)
{
    std::vector<std::string> names;
    for (const auto& relay : via) {
        names.push_back(relay.name);
    }
    return names;
}

FoundAttribution only(std::string_view language, std::string_view text)
{
    const auto found = attributions_of(language, text);
    EXPECT_THAT(found, SizeIs(1)) << text;
    return found.empty() ? FoundAttribution{} : found.front();
}

TEST(Cues, MayBeTwoForOneQuotation)
{
    EXPECT_THAT(
        found_in("id", "“Airnya keruh,” ujar Wiratno menambahkan."),
        ElementsAre("direct | Airnya keruh, | Wiratno | ujar … menambahkan"));
    const std::string text =
        "“Airnya keruh,” papar Wiratno, mantan kepala desa, mengatakan kepada Reuters.";
    const auto found = only("id", text);
    EXPECT_EQ(words_of(text, found.cue), "papar … mengatakan");
    EXPECT_EQ(words_of(text, found.addressee), "Reuters");
    EXPECT_EQ(words_of(text, found.role), "mantan kepala desa");
}

TEST(Cues, StandBetweenWords)
{
    EXPECT_THAT(
        found_in("id", "Selain itu, ujar Wiratno, pompa yang dipasang tahun lalu sudah rusak."),
        ElementsAre("indirect | pompa yang dipasang tahun lalu sudah rusak | Wiratno | ujar"));
}

TEST(Cues, MayBeNouns)
{
    EXPECT_THAT(
        found_in("id", "“Pompa itu rusak sejak awal,” bunyi laporan Dewan Air Nasional."),
        ElementsAre("direct | Pompa itu rusak sejak awal, | laporan Dewan Air Nasional | bunyi"));
    EXPECT_THAT(
        found_in(
            "id", "Kemarin, dinas intelijen Norwegia memberi pengarahan bahwa kapal itu kosong."),
        ElementsAre("indirect | kapal itu kosong | dinas intelijen Norwegia | memberi pengarahan"));
}

TEST(Cues, PointBackToTheSentenceBefore)
{
    EXPECT_THAT(
        found_in(
            "id", "Kapal itu akan tiba lebih cepat. Pernyataan tersebut diungkapkan oleh para "
                  "pengamat pelayaran."),
        ElementsAre(
            "indirect | Kapal itu akan tiba lebih cepat | para pengamat pelayaran | diungkapkan"));
}

TEST(Cues, FollowTheWordsThatTheyReport)
{
    EXPECT_THAT(
        found_in("id", "Kapal itu tampaknya berlayar tanpa muatan, kata Kementerian Perhubungan."),
        ElementsAre("indirect | Kapal itu tampaknya berlayar tanpa muatan | Kementerian "
                    "Perhubungan | kata"));
}

TEST(Cues, TellASpeakersSuffixFromAnObjects)
{
    const std::string text = "“Kami siap,” kata Bima Sanjaya.\n“Kami menunggu kapal,” ujarnya.";
    const auto found = attributions_of("id", text);
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[1].speaker, "Bima Sanjaya");
    EXPECT_THAT(found[1].source, IsEmpty());
    EXPECT_THAT(
        found_in("id", "Bima Sanjaya menepis kabar itu dan menyebutnya sebagai gosip belaka."),
        ElementsAre(
            "indirect | kabar itu | Bima Sanjaya | menepis",
            "indirect | gosip belaka | Bima Sanjaya | menyebutnya"));
}

TEST(Cues, AreNoneWhereTheWordMeansSomethingElse)
{
    EXPECT_THAT(found_in("id", "Kata itu sulit dieja. Lampu di jalan cukup terang."), IsEmpty());
    EXPECT_THAT(found_in("id", "Ia hadir untuk memperingatkan hari jadi kota."), IsEmpty());
    EXPECT_THAT(found_in("en", "The said goods arrived with the reports of the state."), IsEmpty());
    EXPECT_THAT(found_in("en", "He left to say goodbye."), IsEmpty());
}

TEST(Cues, WithoutAnAgentInventNoSpeaker)
{
    EXPECT_THAT(found_in("id", "Kapal itu diyakini bakal tiba pada akhir pekan."), IsEmpty());
    EXPECT_THAT(found_in("id", "Harga beras diprediksi naik bulan depan."), IsEmpty());
    EXPECT_THAT(found_in("en", "The ship is believed to be empty."), IsEmpty());
}

TEST(Speakers, HaveTheirRoleInFrontWithoutAComma)
{
    const std::string text = "“Ini penting,” ujar Profesor Studi Kelautan di Universitas Bergen "
                             "Ola Nordmann dikutip dari CNN, Kamis (6/2/2025).";
    const auto found = only("id", text);
    EXPECT_EQ(words_of(text, found.source), "Ola Nordmann");
    EXPECT_EQ(words_of(text, found.role), "Profesor Studi Kelautan");
    EXPECT_EQ(words_of(text, found.affiliation), "Universitas Bergen");
    EXPECT_THAT(names_of(found.via), ElementsAre("CNN"));
    ASSERT_TRUE(found.said_on);
    EXPECT_EQ(found.said_on->text, "2025-02-06");
}

TEST(Speakers, HaveTheirRoleBehindAComma)
{
    const std::string text =
        "“Ini penting,” ujar Ola Nordmann, pensiunan nakhoda kapal niaga, "
        "sekaligus pakar pelayaran, kepada Al Jazeera, Selasa 4 Februari 2025.";
    const auto found = only("id", text);
    EXPECT_EQ(words_of(text, found.source), "Ola Nordmann");
    EXPECT_EQ(
        words_of(text, found.role), "pensiunan nakhoda kapal niaga, sekaligus pakar pelayaran");
    EXPECT_EQ(words_of(text, found.addressee), "Al Jazeera");
    ASSERT_TRUE(found.said_on);
    EXPECT_EQ(found.said_on->text, "2025-02-04");
}

TEST(Speakers, MayBeInstitutionsWithAnApposition)
{
    EXPECT_THAT(
        found_in(
            "id", "Menurut Royal Harbour Institute, sebuah lembaga pemikir di Oslo, armada itu "
                  "membutuhkan kapal baru."),
        ElementsAre("indirect | armada itu membutuhkan kapal baru | Royal Harbour Institute | "
                    "Menurut"));
}

TEST(Speakers, AreKnownAgainBySurnameOrGivenName)
{
    const auto found = attributions_of(
        "id", "Ola Nordmann mengatakan bahwa armada itu tua. “Kapal baru mahal,” kata Nordmann. "
              "“Kami menunggu,” kata Ola.");
    ASSERT_THAT(found, SizeIs(3));
    EXPECT_EQ(found[1].speaker, "Ola Nordmann");
    EXPECT_EQ(found[2].speaker, "Ola Nordmann");
}

TEST(Speakers, HaveThePartOfTheOrganizationThatIsTheirsInTheirRole)
{
    const std::string text = "“Ini penting,” kata Kepala Bidang Humas Dinas Kesehatan Kota Tarakan "
                             "Ajun Komisaris Besar Wira Tanjung.";
    const auto found = only("id", text);
    EXPECT_EQ(words_of(text, found.source), "Ajun Komisaris Besar Wira Tanjung");
    EXPECT_EQ(words_of(text, found.role), "Kepala Bidang Humas");
    EXPECT_EQ(words_of(text, found.affiliation), "Dinas Kesehatan Kota Tarakan");
}

TEST(Speakers, OfAnOfficeHaveItsPlaceInTheirRole)
{
    const std::string text = "“Ini penting,” kata Gubernur Sulawesi Utara Rita Moningka.";
    const auto found = only("id", text);
    EXPECT_EQ(words_of(text, found.role), "Gubernur Sulawesi Utara");
    EXPECT_THAT(found.affiliation, IsEmpty());
}

TEST(Speakers, MayHaveTheirRoleInAClauseBehind)
{
    const std::string text =
        "“Ini penting,” kata Rita Moningka yang juga menjabat ketua Yayasan Laut Biru.";
    const auto found = only("id", text);
    EXPECT_EQ(words_of(text, found.source), "Rita Moningka");
    EXPECT_EQ(words_of(text, found.role), "ketua");
    EXPECT_EQ(words_of(text, found.affiliation), "Yayasan Laut Biru");
}

TEST(Speakers, AreWhatTheyWereLastSaidToBe)
{
    const std::string text = "Ketua Yayasan Laut Biru Rita Moningka tiba kemarin. Kepala Dinas "
                             "Perikanan Rita Moningka mengatakan, kapal itu tua. “Kami menunggu,” "
                             "kata Rita.";
    const auto found = attributions_of("id", text);
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(words_of(text, found[1].role), "Kepala");
    EXPECT_EQ(words_of(text, found[1].affiliation), "Dinas Perikanan");
}

TEST(Speakers, OfAPronounAreWhomTheQuestionWentTo)
{
    const auto found = attributions_of(
        "id", "Presiden Latvia Edgars Berzins tiba kemarin. Seorang reporter bertanya kepada "
              "Berzins apakah armada itu siap dan ia menjawabnya dengan, “Kami siap berlayar.”");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.back().speaker, "Edgars Berzins");
}

TEST(Speakers, DenyTogether)
{
    const auto found = attributions_of(
        "id", "Namun, baik Latvia maupun Estonia membantah adanya pertemuan semacam itu.");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().stance, Stance::denies);
}

TEST(Speakers, MayBeCapitalsAndUnnamed)
{
    const auto capital = only("id", "Gedung Putih mengatakan bahwa kapal itu kosong.");
    EXPECT_EQ(capital.kind, SpeakerKind::organization);
    const auto officials = only("id", "Para pejabat AS memperingatkan bahwa kapal itu kosong.");
    EXPECT_FALSE(officials.named);
    EXPECT_EQ(officials.kind, SpeakerKind::group);
    EXPECT_EQ(officials.speaker, "Para pejabat AS");
}

TEST(Relays, PassOnWhatUnnamedSpeakersSay)
{
    const std::string text = "Melansir BBC yang mengutip para pejabat Latvia, armada itu akan "
                             "berlayar ke utara.";
    const auto found = only("id", text);
    EXPECT_THAT(names_of(found.via), ElementsAre("BBC"));
    EXPECT_EQ(words_of(text, found.source), "para pejabat Latvia");
    EXPECT_EQ(words_of(text, found.content), "armada itu akan berlayar ke utara");
}

TEST(Relays, PassOnAGroupThatASubjectFollows)
{
    const std::string text =
        "Melansir BBC yang mengutip para pejabat Latvia, Kim dan Presiden Rusia "
        "Ivan Petrov bermaksud bertemu.";
    const auto found = only("id", text);
    EXPECT_EQ(words_of(text, found.source), "para pejabat Latvia");
    EXPECT_EQ(
        words_of(text, found.content), "Kim dan Presiden Rusia Ivan Petrov bermaksud bertemu");
}

TEST(Relays, HandTheirOutletToTheSayingOfTheirSentence)
{
    const auto found = only("id", "Melansir Time, para analis percaya bahwa armada itu sudah tua.");
    EXPECT_THAT(names_of(found.via), ElementsAre("Time"));
    EXPECT_EQ(found.speaker, "para analis");
}

TEST(Relays, NameTheNearestFirst)
{
    const auto found = only(
        "id", "“Kami siap,” kata Berzins, dikutip dari CNN dari laman CNBC, Kamis (6/2/2025).");
    EXPECT_THAT(names_of(found.via), ElementsAre("CNBC", "CNN"));
}

TEST(Relays, AreNoneWhereOnlyADateFollows)
{
    const auto found = only("id", "“Kami siap,” kata Berzins, dikutip Selasa (4/2/2025).");
    EXPECT_THAT(found.via, IsEmpty());
    ASSERT_TRUE(found.said_on);
    EXPECT_EQ(found.said_on->text, "2025-02-04");
}

TEST(Relays, FindTheBlanksThatWebPagesLost)
{
    EXPECT_THAT(
        names_of(only(
                     "id", "Dikutip dariEuronewspada Senin (3/2/2025), armada itu sudah "
                           "berlayar.")
                     .via),
        ElementsAre("Euronews"));
    EXPECT_THAT(
        names_of(only("id", "“Kami siap,” kata Berzins dikutipdetikNews, Senin (3/2/2025).").via),
        ElementsAre("detikNews"));
    EXPECT_EQ(
        only("id", "Berzins mengatakan kepadaIran International bahwa armada itu siap.")
            .content.size(),
        1U);
}

TEST(Relays, KeepAPlaceNoAddressee)
{
    const auto found = only("id", "Edgars Berzins mengatakan bahwa senjata dijual kepada Riga.");
    EXPECT_THAT(found.addressee, IsEmpty());
}

TEST(Marks, MayBeMixedOrOneGlyphOnBothSides)
{
    EXPECT_THAT(
        found_in(
            "id", "“Kami siap,\" ujar Berzins. \"Kapal siap,” kata Ola. ”Awak siap,” kata Rita."),
        ElementsAre(
            "direct | Kami siap, | Berzins | ujar", "direct | Kapal siap, | Ola | kata",
            "direct | Awak siap, | Rita | kata"));
}

TEST(Marks, MayHoldSeveralSentencesAndAbbreviations)
{
    EXPECT_THAT(
        found_in(
            "id", "“Harganya Rp 4.500. Itu murah, No. 2 di kota,” kata Rita Sari, S.H., di Solo."),
        ElementsAre("direct | Harganya Rp 4.500. Itu murah, No. 2 di kota, | Rita Sari | kata"));
}

TEST(Marks, OfGlossesAndTitlesAreNoQuotations)
{
    EXPECT_THAT(found_in("id", "Film “Laut Utara” tayang besok di ‘bioskop’ kota."), IsEmpty());
}

TEST(Marks, ThatNobodyClosesEndWithTheirParagraph)
{
    const auto found =
        attributions_of("id", "“Kami siap berlayar hari ini.\n“Kapal sudah penuh,” kata Berzins.");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.back().speaker, "Berzins");
}

TEST(Quotations, WithoutACueBelongToTheLastSpeaker)
{
    const auto found = attributions_of(
        "id", "“Kami siap,” kata Berzins.\n“Kapal sudah penuh dan awak sudah lengkap.”");
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[1].speaker, "Berzins");
    EXPECT_LT(found[1].confidence, found[0].confidence);
}

TEST(Contents, MayBeANounPhrase)
{
    EXPECT_THAT(
        found_in("id", "Latvia telah memperingatkan mengenai kemungkinan badai di utara."),
        ElementsAre("indirect | mengenai kemungkinan badai di utara | Latvia | memperingatkan"));
}

TEST(Contents, MayHoldAnotherSaying)
{
    EXPECT_THAT(
        found_in(
            "id", "Dinas intelijen Norwegia memberi pengarahan bahwa Menteri Pertahanan Latvia "
                  "Janis Ozols telah menyarankan Estonia untuk mengadakan latihan bersama."),
        SizeIs(2));
}

TEST(Dates, ThatAreImpossibleAreKeptAsPrintedOnly)
{
    const std::string text = "“Kami siap,” kata Berzins, dikutip dari CNN, Kamis (14/9/2203).";
    const auto found = only("id", text);
    EXPECT_FALSE(found.said_on);
    EXPECT_EQ(words_of(text, found.date), "Kamis (14/9/2203)");
}

} // namespace
} // namespace hearsay
