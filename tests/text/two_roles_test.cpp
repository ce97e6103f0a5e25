// Somebody who is two things, and roles that stand apart from their name.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/attributions_of.hpp"
#include "support/said_cases.hpp"

namespace hearsay {
namespace {

using test::expect_speakers;

TEST(TwoRoles, StandBeforeAndBehindTheName)
{
    expect_speakers({
        {"id", "Wakil Ketua MPR dan anggota Komisi III DPR, Bimo Aryo, mengatakan sidang ditunda.",
         "Bimo Aryo", "Wakil Ketua … anggota Komisi III", "MPR … DPR"},
        {"id",
         "“Sidang ditunda,” ujar Bimo Aryo, Wakil Ketua MPR yang juga anggota Komisi III DPR.",
         "Bimo Aryo", "Wakil Ketua … anggota Komisi III", "MPR … DPR"},
        {"id", "“Sidang ditunda,” kata Kepala BNPB yang juga Ketua Satgas Banjir Bimo Aryo.",
         "Bimo Aryo", "Kepala … Ketua", "BNPB … Satgas Banjir"},
        {"id",
         "“Panen gagal,” ujar Ketua Koperasi sekaligus Pembina Kelompok Tani Bahari Bimo Aryo.",
         "Bimo Aryo", "Ketua … Pembina", "Koperasi … Kelompok Tani Bahari"},
    });
}

TEST(Roles, MayBeTowardsSomebodyWhoIsNamed)
{
    expect_speakers({
        {"id", "Pengacara Rudi, Farhat Lubis, menyatakan kliennya akan hadir.", "Farhat Lubis",
         "Pengacara Rudi"},
        {"id", "Istri Bimo Aryo, Sari Lestari, mengatakan suaminya sakit.", "Sari Lestari",
         "Istri Bimo Aryo"},
        {"id", "Istri Bimo Aryo, Sari, mengatakan suaminya sakit.", "Sari", "Istri Bimo Aryo"},
        {"id", "Juru bicara Presiden Bimo Aryo, Hasan Basri, mengatakan rapat ditunda.",
         "Hasan Basri", "Juru bicara Presiden Bimo Aryo"},
        {"id", "“Klien kami hadir,” kata pengacara Bimo Aryo, Farhat Lubis, Senin (4/3).",
         "Farhat Lubis", "pengacara Bimo Aryo"},
        {"id", "“Klien kami hadir,” kata kuasa hukum Bimo Aryo, Farhat Lubis.", "Farhat Lubis",
         "kuasa hukum Bimo Aryo"},
        {"id", "“Klien kami hadir,” kata pengacara Farhat Lubis, Senin (4/3).", "Farhat Lubis",
         "pengacara"},
        {"id", "“Rapat ditunda,” kata Juru Bicara BNPB Hasan Basri, Jakarta, Senin (4/3).",
         "Hasan Basri", "Juru Bicara", "BNPB"},
    });
}

TEST(Roles, KeepNumbersAndSmallWordsOfTheirOrganization)
{
    expect_speakers({
        {"id", "Manajer Humas PT KAI Daop 6 Yogyakarta Bimo Aryo mengatakan kereta terlambat.",
         "Bimo Aryo", "Manajer Humas", "PT KAI Daop 6 Yogyakarta"},
        {"id", "Tetua adat Kampung Long Bagun, Kawit Tekwan, mengatakan hutan itu keramat.",
         "Kawit Tekwan", "Tetua adat Kampung Long Bagun"},
        {"id", "Juru bicara Pentagon, Laksamana Muda John Kirby, mengatakan kapal itu pergi.",
         "Laksamana Muda John Kirby", "Juru bicara", "Pentagon"},
    });
}

TEST(Roles, AreFoundBehindAHeadingThatRanIntoTheSentence)
{
    expect_speakers({
        {"id", "Kewaspadaan Kepala Dinas Pariwisata Solo Cucu Kurnia memastikan museum dibuka.",
         "Cucu Kurnia", "Kepala", "Dinas Pariwisata Solo"},
        {"id",
         "Belum bisa detail Direktur Jenderal Air Kementerian Sosial Asep Purnama menyatakan "
         "museum dibuka.",
         "Asep Purnama", "Direktur Jenderal Air", "Kementerian Sosial"},
    });
}

TEST(Roles, AreRememberedFromAPlaceWhereNothingIsSaid)
{
    expect_speakers({
        {"id", "Bagi Wakil Ketua DPR Bimo Aryo, rumah adalah kantor. “Saya betah,” ujar Bimo.",
         "Bimo Aryo", "Wakil Ketua", "DPR"},
    });
}

/// Who speaks in `text`, in order, with what each says.
std::vector<std::string> speakers_in(std::string_view text)
{
    std::vector<std::string> found;
    for (const auto& said : test::attributions_of("id", text)) {
        found.push_back(said.speaker + ": " + test::words_of(text, said.content));
    }
    return found;
}

TEST(TwoSpeakers, HaveAnAttributionEach)
{
    using ::testing::ElementsAre;
    EXPECT_THAT(
        speakers_in("Misbah dan Dolfie mengatakan pemerintah harus hemat."),
        ElementsAre("Misbah: pemerintah harus hemat", "Dolfie: pemerintah harus hemat"));
    EXPECT_THAT(
        speakers_in("“Kami hemat,” kata Misbah dan Dolfie, Senin (4/3)."),
        ElementsAre("Misbah: Kami hemat,", "Dolfie: Kami hemat,"));
    EXPECT_THAT(
        speakers_in("Menteri Keuangan Sri Handayani dan Gubernur BI Bimo Aryo mengatakan rupiah "
                    "stabil."),
        ElementsAre("Sri Handayani: rupiah stabil", "Bimo Aryo: rupiah stabil"));
    EXPECT_THAT(
        speakers_in("Rupiah stabil sejak pagi, kata Sri Handayani dan Bimo Aryo."),
        ElementsAre(
            "Sri Handayani: Rupiah stabil sejak pagi", "Bimo Aryo: Rupiah stabil sejak pagi"));
    EXPECT_THAT(
        speakers_in("“Kami hemat,” kata Misbah dan Dolfie. “Uang habis.”"),
        ElementsAre("Misbah: Kami hemat, … Uang habis.", "Dolfie: Kami hemat, … Uang habis."));
}

TEST(TwoSpeakers, AreOneWhereTheSecondDoesSomethingElse)
{
    using ::testing::ElementsAre;
    EXPECT_THAT(
        speakers_in("“Kami hemat,” kata Misbah dan Dolfie tertawa."),
        ElementsAre("Misbah: Kami hemat,"));
    EXPECT_THAT(
        speakers_in("Menteri Pendidikan dan Kebudayaan Sri Handayani mengatakan sekolah libur."),
        ElementsAre("Sri Handayani: sekolah libur"));
}

TEST(SilentSpeakers, AreWhomTheSentenceBeforeIntroduces)
{
    const auto speaker_of_last = [](std::string_view language, std::string_view text) {
        const auto found = test::attributions_of(language, text);
        return found.empty() ? std::string() : found.back().speaker;
    };
    EXPECT_EQ(
        speaker_of_last(
            "en",
            "“It is late,” Coach Dana Firth said. Captain Jo Tran agreed. “We go,” she said."),
        "Jo Tran");
    EXPECT_EQ(
        speaker_of_last(
            "id", "“Airnya keruh,” kata Hasan Basri. Hal senada disampaikan peneliti Universitas "
                  "Riau Laras Kinanti. Menurut dia, sungai itu mati."),
        "Laras Kinanti");
}

} // namespace
} // namespace hearsay
