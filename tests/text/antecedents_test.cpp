// Whom pronouns, `-nya` and definite phrases stand for.
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/attributions_of.hpp"

namespace hearsay {
namespace {

struct LastSpeaker {
    std::string_view language;
    std::string_view text;
    std::string name; // empty: nobody
};

void expect_last(const std::vector<LastSpeaker>& cases)
{
    for (const auto& [language, text, name] : cases) {
        const auto found = test::attributions_of(language, text);
        ASSERT_FALSE(found.empty()) << text;
        EXPECT_EQ(found.back().speaker, name) << text;
    }
}

TEST(Antecedents, AreTheSubjectJustNamed)
{
    expect_last({
        {"id", R"(Sari Wulandari pulang lebih awal. "Saya demam," katanya.)", "Sari Wulandari"},
        {"id",
         R"("Pasar sudah buka," kata Hendra Gunawan. Sari Wulandari datang terlambat. "Bus mogok," ujarnya.)",
         "Sari Wulandari"},
        {"id",
         R"("Pasar sudah buka," kata Hendra Gunawan. Kemarin Sari Wulandari membeli beras. "Harganya naik," ujarnya.)",
         "Sari Wulandari"},
        {"id",
         R"("Pasar sudah buka," kata Hendra Gunawan. Pada Senin (3/2) Sari Wulandari membeli beras. "Harganya naik," ujarnya.)",
         "Sari Wulandari"},
        {"id", R"(Bupati Hendra Gunawan meninjau pasar. "Harga beras turun," ujarnya.)",
         "Hendra Gunawan"},
        {"en", R"(Captain Tom Reyes came ashore late. “The engine failed,” he said.)", "Tom Reyes"},
        {"en",
         R"(“The market is open,” said Brian Doyle. Sarah Lund came ashore late. “The engine failed,” she said.)",
         "Sarah Lund"},
        {"en",
         R"(“The market is open,” said Brian Doyle. On Monday, Sarah Lund bought rice. “It was dear,” she said.)",
         "Sarah Lund"},
    });
}

TEST(Antecedents, AreNoPossessorsObjectsOrPairs)
{
    expect_last({
        {"id",
         R"("Pasar sudah buka," kata Hendra Gunawan. Adik Sari Wulandari datang terlambat. "Bus mogok," ujarnya.)",
         "Hendra Gunawan"},
        {"id",
         R"("Pasar sudah buka," kata Hendra Gunawan. Kios Sari Wulandari terbakar. "Apinya besar," ujarnya.)",
         "Hendra Gunawan"},
        {"id",
         R"("Pasar sudah buka," kata Hendra Gunawan. Ia duduk bersama Sari Wulandari. "Kami lega," ujarnya.)",
         "Hendra Gunawan"},
        {"id",
         R"("Pasar sudah buka," kata Hendra Gunawan. Sari Wulandari dan Dewi pulang. "Kami lega," ujarnya.)",
         "Hendra Gunawan"},
        {"en",
         R"(“The market is open,” said Brian Doyle. Sarah Lund's boat sank. “The sea was rough,” he said.)",
         "Brian Doyle"},
        {"en",
         R"(“The market is open,” said Brian Doyle. He sat beside Sarah Lund at the quay. “The sea is rough,” he said.)",
         "Brian Doyle"},
        {"en",
         R"(“The market is open,” said Brian Doyle. Sarah Lund and Mary Moe left. “The sea is rough,” he said.)",
         "Brian Doyle"},
    });
}

TEST(Antecedents, AreNotWhomSomebodyElsesWordsAreAbout)
{
    expect_last({
        {"id",
         R"("Pasar sudah buka," kata Hendra Gunawan. Menurut Hendra, Sari Wulandari terlambat. "Dia demam," ujarnya.)",
         "Hendra Gunawan"},
        {"en",
         R"(“The market is open,” said Brian Doyle. Doyle said Sarah Lund was late. “The engine failed,” he said.)",
         "Brian Doyle"},
    });
}

TEST(Antecedents, AgreeWithAPronounWhereTitlesAndRolesTell)
{
    expect_last({
        {"en",
         R"(“The market is open,” said Mr. Doyle. He met Ms. Lund on Monday. “The sea is rough,” she said.)",
         "Ms. Lund"},
        {"en",
         R"(“The market is open,” said Ms. Lund. Mr. Doyle was not so sure. Lund said it would rain. He said it would not.)",
         "Mr. Doyle"},
        {"en",
         R"(“The market is open,” said Sarah Lund, a spokeswoman for the port. “The sea is rough,” he said.)",
         ""},
        {"en",
         R"(“The market is open,” said Peter Doyle, an aide during her campaign. “The sea is rough,” he said.)",
         "Peter Doyle"},
    });
}

TEST(Antecedents, AreFoundByNameAndNotByTitle)
{
    expect_last({
        {"en", R"(“It is open,” said Mr. Doyle. “It is shut,” said Mr. Moe.)", "Mr. Moe"},
        {"en", R"(“It is open,” said Peter Doyle. “It is shut,” Mr. Doyle said later.)",
         "Peter Doyle"},
        {"id",
         R"("Jalan dibuka," kata Komisaris Besar Hendra Gunawan. "Jalan ditutup," kata Komisaris Besar Budi Wibowo.)",
         "Komisaris Besar Budi Wibowo"},
    });
}

TEST(Epithets, StandForWhoHasThatRole)
{
    expect_last({
        {"id",
         R"("Saya lelah," kata Sari Wulandari, ibu empat anak. "Air belum mengalir," ujar ibu empat anak itu.)",
         "Sari Wulandari"},
        {"id",
         R"(Kapten timnas Yoga Pratama mencetak dua gol. "Kami senang," ujar kapten timnas itu.)",
         "Yoga Pratama"},
        {"id", R"(Menteri Sari Wulandari datang. Menteri itu mengatakan pabrik aman.)",
         "Sari Wulandari"},
        {"id",
         R"("Kami siap," kata Gubernur Hendra Gunawan. Gubernur menambahkan bahwa jalan itu dibuka.)",
         "Hendra Gunawan"},
        {"id",
         R"(Kementerian Pertanian menyatakan panen naik. Kementerian itu menyebut harga turun.)",
         "Kementerian Pertanian"},
        {"en",
         R"(“The dam is safe,” said Ola Moe, the president of the council. The president added that it would open soon.)",
         "Ola Moe"},
        {"en",
         R"(“The dam is safe,” said Ola Moe, chief executive of Northwind Power. The company said it would open soon.)",
         "Northwind Power"},
        {"en", R"(Mayor Ola Moe opened the dam. The mayor said it was safe.)", "Ola Moe"},
    });
}

TEST(Epithets, StayUnnamedWhereNobodyIsCalledSo)
{
    expect_last({
        {"id", R"("Kami senang," ujar Yoga Pratama. "Kami berlatih," kata pria asal Solo itu.)",
         "pria asal Solo"},
        {"id", R"(Wakil Bupati Sari Wulandari datang. Bupati itu mengatakan pabrik aman.)",
         "Bupati"},
        {"en", R"(Police chief Ola Moe spoke on Monday. The police said the road was closed.)",
         "The police"},
        {"en", R"(The mayor said the dam was safe.)", "The mayor"},
        {"en", R"(Mayor Ola Moe opened the dam. A mayor said it was old.)", "A mayor"},
    });
}

} // namespace
} // namespace hearsay
