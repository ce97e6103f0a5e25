// Names with common words in them, titles, places, organizations, and speakers two at a time.
#include <gtest/gtest.h>

#include "support/said_cases.hpp"

namespace hearsay {
namespace {

using test::expect_found;
using test::expect_speakers;

TEST(IndonesianNames, KeepTheCommonWordsOfOrganizations)
{
    expect_speakers({
        {"id", "Yayasan Sungai Bersih mengatakan air sungai itu tercemar.",
         "Yayasan Sungai Bersih"},
        {"id", "Menurut Institut Air Dunia, bendungan itu rapuh.", "Institut Air Dunia"},
        {"id", "Direktur Yayasan Sungai Bersih Hasan Basri mengatakan air sungai itu tercemar.",
         "Hasan Basri", "Direktur", "Yayasan Sungai Bersih"},
        {"id", "“Air itu tercemar,” kata Ketua Yayasan Sungai Bersih, Hasan Basri, Senin (4/3).",
         "Hasan Basri", "Ketua", "Yayasan Sungai Bersih"},
        {"id", "“Air itu tercemar,” kata peneliti Institut Air Dunia, Sari Lestari.",
         "Sari Lestari", "peneliti", "Institut Air Dunia"},
        {"id", "Ketua Koperasi Nelayan Bahari Darma Wijaya mengatakan harga ikan turun.",
         "Darma Wijaya", "Ketua", "Koperasi Nelayan Bahari"},
        {"id", "Direktur Eksekutif Indonesia for Clean Rivers Dewi Anggraini menilai aturan lemah.",
         "Dewi Anggraini", "Direktur Eksekutif", "Indonesia for Clean Rivers"},
    });
}

TEST(IndonesianNames, AreNoPlaces)
{
    expect_speakers({
        {"id", "Kepala Desa Sungai Putih, Hasan Basri, mengatakan warga sudah mengungsi.",
         "Hasan Basri", "Kepala Desa Sungai Putih"},
        {"id", "“Warga mengungsi,” kata Kepala Desa Sungai Putih Hasan Basri kepada wartawan.",
         "Hasan Basri", "Kepala Desa Sungai Putih"},
        {"id", "“Warga mengungsi,” ujar Hasan Basri, Kepala Desa Sungai Putih.", "Hasan Basri",
         "Kepala Desa Sungai Putih"},
        {"id", "“Warga mengungsi,” kata Lurah Kampung Baru Slamet Riyadi.", "Slamet Riyadi",
         "Lurah Kampung Baru"},
        {"id", "“Warga mengungsi,” kata Ketua RT 03 Dusun Krajan, Slamet Riyadi.", "Slamet Riyadi",
         "Ketua RT 03 Dusun Krajan"},
        {"id", "“Sawah kering,” ujar Kepala Desa Tirtasari, Marwoto.", "Marwoto",
         "Kepala Desa Tirtasari"},
        {"id", "“Sawah kering,” kata Camat Gunung Batu Ratna Sari Dewi.", "Ratna Sari Dewi",
         "Camat Gunung Batu"},
        {"id",
         "Menurut pengajar Fakultas Hukum Universitas Andalas, Padang, Laras Kinanti, aturan "
         "itu lemah.",
         "Laras Kinanti", "pengajar", "Fakultas Hukum Universitas Andalas"},
    });
}

TEST(IndonesianNames, MayBeWordsWithinAnOrganization)
{
    expect_speakers({
        {"id", "Direktur Yayasan Sungai Lestari, Bimo Aryo, menilai pemerintah terburu-buru.",
         "Bimo Aryo", "Direktur", "Yayasan Sungai Lestari"},
        {"id", "Warga Kampung Sungai Jernih menolak bendungan di hulu sungai itu.",
         "Warga Kampung Sungai Jernih"},
    });
}

TEST(IndonesianNames, KeepRanksTitlesAndNamesThatAreWords)
{
    expect_speakers({
        {"id",
         "“Itu benar,” kata Kepala Kepolisian Resor Ogan Ilir Ajun Komisaris Besar Bagus "
         "Prakoso.",
         "Ajun Komisaris Besar Bagus Prakoso", "Kepala", "Kepolisian Resor Ogan Ilir"},
        {"id", "“Rencana itu batal,” kata Haji Muhammad Saleh Putra.", "Haji Muhammad Saleh Putra"},
        {"id",
         "“Rencana itu batal,” ujar Dr. Ir. Retno Wulandari, M.Si., peneliti Balai Riset "
         "Pantai.",
         "Dr. Ir. Retno Wulandari", "peneliti", "Balai Riset Pantai"},
    });
}

TEST(IndonesianNames, KeepFullStopsWithinTheirTitles)
{
    expect_speakers({
        {"id", "“Angka itu turun,” kata Plt. Kepala BPS Sari Lestari, Senin (4/3).", "Sari Lestari",
         "Plt. Kepala", "BPS"},
        {"id", "Plt. Kepala BPS Sari Lestari mengatakan angka itu turun.", "Sari Lestari",
         "Plt. Kepala", "BPS"},
        {"id", "Kol. Inf. Bimo Aryo mengatakan jalan itu ditutup.", "Kol. Inf. Bimo Aryo"},
        {"id", "“Jalan ditutup,” kata Kol. Inf. Bimo Aryo.", "Kol. Inf. Bimo Aryo"},
        {"id", "Dokter jantung, dr. Bimo Aryo, Sp.JP, mengatakan kopi itu aman.", "dr. Bimo Aryo",
         "Dokter jantung"},
        {"id", "dr. Bimo Aryo, Sp.JP, mengingatkan kopi itu tidak aman.", "dr. Bimo Aryo"},
    });
}

TEST(IndonesianNames, StandBehindWordsThatRanIntoTheSentence)
{
    expect_speakers({
        {"id",
         "Rencana pelebaran jalan Kepala Dinas Perhubungan Solo Budi Raharjo mengatakan "
         "jalan itu sempit.",
         "Budi Raharjo", "Kepala", "Dinas Perhubungan Solo"},
        {"id", "Dihubungi terpisah, Ketua Dewan Air Budi Raharjo mengatakan airnya keruh.",
         "Budi Raharjo", "Ketua", "Dewan Air"},
    });
}

TEST(EnglishNames, KeepTheWordsOfOrganizations)
{
    expect_speakers({
        {"en", "The National Dam Laboratory said the dam is weak.", "The National Dam Laboratory"},
        {"en", "According to the National Dam Laboratory, the dam is weak.",
         "the National Dam Laboratory"},
        {"en", "The Ministry of Water and Forests said the lake was low.",
         "The Ministry of Water and Forests"},
        {"en", "The Bank of Norway said rates would rise.", "The Bank of Norway"},
        {"en", "Police in Oslo said the letter was false.", "Police in Oslo"},
    });
}

TEST(EnglishNames, KeepFullStopsWithinThem)
{
    expect_speakers({
        {"en", "“We are looking at it,” a U.S. defense official told CNN.",
         "a U.S. defense official"},
        {"en", "U.S. officials said the lake was low.", "U.S. officials"},
        {"en", "“The price will fall,” said a J.P. Morgan analyst.", "a J.P. Morgan analyst"},
        {"en", "A J.P. Morgan analyst said the price will fall.", "A J.P. Morgan analyst"},
    });
}

TEST(EnglishNames, StandApartFromTheirOffice)
{
    expect_speakers({
        {"en", "President Dana Firth said the lake was low.", "Dana Firth", "President"},
        {"en", "“The lake is low,” Senator Mary Hollis said.", "Mary Hollis", "Senator"},
        {"en", "“The lake is low,” said Sen. Mary Hollis.", "Mary Hollis", "Sen"},
        {"en", "Mayor Luis Ortega denied the report.", "Luis Ortega", "Mayor"},
        {"en", "Prime Minister Jonas Holm said the lake was low.", "Jonas Holm", "Prime Minister"},
        {"en", "Former President Dana Firth said the lake was low.", "Dana Firth",
         "Former President"},
        {"en", "“The lake is low,” said Sir Alan Dow.", "Sir Alan Dow"},
        {"en", "Dr. Helen Carter said the lake was low.", "Dr. Helen Carter"},
    });
}

TEST(EnglishNames, StandApartFromTheirOrganization)
{
    expect_speakers({
        {"en", "“The dam is weak,” said Anna Holm, professor at Lund University.", "Anna Holm",
         "professor", "Lund University"},
        {"en", "Anna Holm, professor of hydrology at Lund University, said the dam is weak.",
         "Anna Holm", "professor of hydrology", "Lund University"},
        {"en", "“The dam is weak,” said Anna Holm of the National Dam Laboratory.", "Anna Holm", "",
         "National Dam Laboratory"},
        {"en", "“The dam is weak,” said National Dam Laboratory director Anna Holm.", "Anna Holm",
         "director", "National Dam Laboratory"},
        {"en", "University of Oslo historian Ida Moe said the letter was false.", "Ida Moe",
         "historian", "University of Oslo"},
        {"en", "“The mine is shut,” said Sir Alan Dow, chairman of Dow Mining.", "Sir Alan Dow",
         "chairman", "Dow Mining"},
        {"en",
         "According to Olaf Berg, a spokesman for the National Dam Laboratory, the dam is "
         "weak.",
         "Olaf Berg", "spokesman", "National Dam Laboratory"},
        {"en", "Rev. Martha Quill of Grace Church said the roof leaked.", "Rev. Martha Quill", "",
         "Grace Church"},
        {"en", "The Lake District Council's leader, Ida Moe, said the letter was false.", "Ida Moe",
         "leader", "Lake District Council"},
    });
}

TEST(EnglishNames, AreOfPeopleWithoutANameToo)
{
    expect_speakers({
        {"en", "Members of the band say they were not consulted.", "Members of the band"},
        {"en", "First Nations leaders say they were not consulted.", "First Nations leaders"},
        {"en", "Officials from the Lake District Council said they were not consulted.",
         "Officials from the Lake District Council"},
        {"en", "Holm's office confirmed the meeting took place.", "Holm's office"},
        {"en", "RCMP Cpl. Ned Ash said the man was arrested.", "Cpl. Ned Ash", "", "RCMP"},
        {"en", "Senator Ida Moe of Ohio said she was not consulted.", "Ida Moe", "Senator", "Ohio"},
    });
}

TEST(EnglishNames, AreKnownByTheirNeighboursAndAgents)
{
    expect_speakers({
        {"en", "Her neighbour, Omar Said, said he had seen water.", "Omar Said", "neighbour"},
        {"en", "Ng's agent, Phil Ode, told TSN that his client was ill.", "Phil Ode", "Ng's agent"},
        {"en", "Housing Minister Dan Webb said the fund was small.", "Dan Webb",
         "Housing Minister"},
        {"en", "An engineer who saw the wall for the Herald said it had moved.", "An engineer"},
        {"en",
         "The engineer, who asked not to be named because he is a friend of the owner, said "
         "the wall had moved.",
         "The engineer"},
        {"en", "According to Cross, the fund fell from $4 million to $1 million last year.",
         "Cross"},
    });
}

TEST(EnglishNames, StandBeforeAndBehindTheirRole)
{
    expect_speakers({
        {"en", "Norway's foreign minister, Ida Moe, said the letter was false.", "Ida Moe",
         "Norway's foreign minister"},
        {"en", "The Norwegian prime minister, Jens Holm, said the letter was false.", "Jens Holm",
         "Norwegian prime minister"},
        {"en", "Jens Holm, Norway's prime minister, said the letter was false.", "Jens Holm",
         "Norway's prime minister"},
        {"en", "Prime Minister Jens Holm said the letter was false.", "Jens Holm",
         "Prime Minister"},
        {"en", "Former harbor master Olaf Berg said the quay was rotten.", "Olaf Berg",
         "Former harbor master"},
        {"en", "Holm, the author of “The Sea,” said the days of rain were gone.", "Holm",
         "author of “The Sea"},
        {"en", "“It is false,” Ida Moe, who heads the archive, told the Evening Herald.",
         "Ida Moe"},
        {"en", "Health officials and doctors said the water was safe.", "Health officials"},
    });
}

TEST(TwoSpeakers, SayItEach)
{
    expect_found({
        {"en",
         "Both Norway and Sweden denied the report.",
         {"indirect | the report | Norway | denied", "indirect | the report | Sweden | denied"}},
        {"en",
         "Both the mayor and the harbour master said the port was closed.",
         {"indirect | the port was closed | the mayor | said",
          "indirect | the port was closed | the harbour master | said"}},
        {"en", "Neither Norway nor Sweden has confirmed that the port was closed.", {}},
        {"id",
         "Baik Menteri Perhubungan maupun Gubernur Banten membantah kabar itu.",
         {"indirect | kabar itu | Menteri Perhubungan | membantah",
          "indirect | kabar itu | Gubernur Banten | membantah"}},
    });
}

TEST(TwoSpeakers, SayItEachWhereOnlyAndJoinsThem)
{
    expect_found({
        {"en",
         "Olaf Berg and Ida Moe said the quay was rotten.",
         {"indirect | the quay was rotten | Olaf Berg | said",
          "indirect | the quay was rotten | Ida Moe | said"}},
    });
}

TEST(LikeSpeakers, SayNotTheVeryWordsOfSomebodyElse)
{
    expect_found({
        {"id",
         "“Airnya keruh,” kata Hasan Basri. Hal senada diungkapkan Sari Lestari.",
         {"direct | Airnya keruh, | Hasan Basri | kata"}},
    });
}

TEST(AskedSpeakers, SayNothingOfTheQuestion)
{
    expect_found({
        {"en",
         "Asked by a reporter whether Berg had said the port was closed, Holm said it was open.",
         {"indirect | it was open | Holm | said"}},
        {"en", "Asked by a reporter if Berg believed the dam was safe, Holm shrugged.", {}},
        {"en",
         "Asked by a reporter whether Berg had lied, Holm replied, “I do not know.”",
         {"direct | I do not know. | Holm | replied"}},
        {"en",
         "Holm, asked by a reporter whether Berg had lied, said she did not know.",
         {"indirect | she did not know | Holm | said"}},
        {"id",
         "Ditanya seorang wartawan apakah bendungan rapuh, Hasan Basri menjawab bahwa bendungan "
         "itu aman.",
         {"indirect | bendungan itu aman | Hasan Basri | menjawab"}},
        {"id",
         "Saat ditanya seorang reporter apakah Berg berbohong, ia menjawab bahwa ia tidak tahu.",
         {"indirect | ia tidak tahu | ia | menjawab"}},
    });
}

} // namespace
} // namespace hearsay
