#include "text/article_relays.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/carried.hpp"
#include "support/found.hpp"

namespace hearsay {
namespace {

using test::found_saying;
using test::span_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> names(const std::vector<FoundRelay>& via)
{
    std::vector<std::string> names;
    for (const auto& step : via) {
        names.push_back(step.name);
    }
    return names;
}

/// `found` in an article of `text` published by Kontan, its `via` complete.
FoundArticle completed(const std::string& text, std::vector<FoundAttribution> found)
{
    const auto& gazetteer = test::carried_gazetteer();
    const auto lines = lines_of(text, test::carried_page_words(), gazetteer);
    FoundArticle article;
    KnownArticle known;
    known.outlet = "Kontan";
    article.masthead = masthead_of(text, lines, test::carried_page_words(), gazetteer, known);
    article.attributions = std::move(found);
    article.via = article_relays_of(text, lines, article, gazetteer);
    continue_relays(text, article.attributions);
    complete_via(text, article, gazetteer, nullptr);
    return article;
}

const std::string opening = "Melansir Time, para nelayan percaya bahwa teluk itu akan kering.\n"
                            "\"Perahu tidak bisa lewat,\" kata Amir Sopa kepada CNN.\n";

TEST(ArticleRelays, LetAnOpeningHoldForAll)
{
    auto sopa = found_saying(opening, "Perahu tidak bisa lewat", "Amir Sopa");
    sopa.addressee = {span_of(opening, "CNN")};
    const auto article = completed(
        opening, {found_saying(opening, "teluk itu akan kering", "para nelayan", {"Time"}), sopa});
    EXPECT_THAT(names(article.via), ElementsAre("Time"));
    EXPECT_THAT(names(article.attributions[1].via), ElementsAre("Time", "CNN"));
}

TEST(ArticleRelays, LetACreditHoldForAll)
{
    const std::string text =
        "Teluk itu akan kering sebelum musim hujan, kata Amir Sopa.\nSumber : CNN\n";
    const auto article =
        completed(text, {found_saying(text, "Teluk itu akan kering", "Amir Sopa")});
    EXPECT_THAT(names(article.attributions[0].via), ElementsAre("CNN"));
}

TEST(ArticleRelays, MakeNoChainOfSeveralCredits)
{
    const std::string text =
        "Teluk itu akan kering sebelum musim hujan, kata Amir Sopa.\nSumber: CNN, BBC\n";
    const auto article =
        completed(text, {found_saying(text, "Teluk itu akan kering", "Amir Sopa")});
    EXPECT_THAT(names(article.via), IsEmpty());
}

const std::string later =
    "Perahu itu tua, kata Amir Sopa.\nDermaga itu sepi sekali.\nTidak ada yang datang.\n"
    "Orang-orang pulang.\n\"Teluk akan kering,\" kata Ola, dikutip dari CNN dari laman CNBC.\n";

TEST(ArticleRelays, LetTheOnlyChainHoldForAll)
{
    const auto article = completed(
        later, {found_saying(later, "Perahu itu tua", "Amir Sopa"),
                found_saying(later, "Teluk akan kering", "Ola", {"CNBC", "CNN"})});
    EXPECT_THAT(names(article.via), ElementsAre("CNBC", "CNN"));
    EXPECT_THAT(names(article.attributions[0].via), ElementsAre("CNBC", "CNN"));
    EXPECT_THAT(names(article.attributions[1].via), ElementsAre("CNBC", "CNN"));
}

TEST(ArticleRelays, HoldForTheirOwnWordsWhereTheyAreNamedInPassing)
{
    const std::string text = "Perahu itu tua, kata Amir Sopa.\n"
                             "\"Teluk kering,\" kata Ola, dikutip CNN.\n"
                             "Dermaga itu sepi sekali, kata Tia Ruslan.\n";
    const auto article = completed(
        text, {found_saying(text, "Perahu itu tua", "Amir Sopa"),
               found_saying(text, "Teluk kering", "Ola", {"CNN"}),
               found_saying(text, "Dermaga itu sepi sekali", "Tia Ruslan")});
    EXPECT_THAT(names(article.via), IsEmpty());
    EXPECT_THAT(names(article.attributions[0].via), IsEmpty());
    EXPECT_THAT(names(article.attributions[1].via), ElementsAre("CNN"));
    EXPECT_THAT(names(article.attributions[2].via), IsEmpty());
}

TEST(ArticleRelays, HoldForAllWhereMostNameThem)
{
    const std::string text = "\"Perahu itu tua,\" kata Amir Sopa, dikutip dari CNN, Senin.\n"
                             "Dermaga itu sepi sekali, kata Tia Ruslan.\n"
                             "\"Teluk akan kering,\" kata Ola, masih dikutip dari CNN.\n";
    const auto article = completed(
        text, {found_saying(text, "Perahu itu tua", "Amir Sopa", {"CNN"}),
               found_saying(text, "Dermaga itu sepi sekali", "Tia Ruslan"),
               found_saying(text, "Teluk akan kering", "Ola", {"CNN"})});
    EXPECT_THAT(names(article.via), ElementsAre("CNN"));
    EXPECT_THAT(names(article.attributions[1].via), ElementsAre("CNN"));
}

TEST(ArticleRelays, HoldForThePronounsOfTheirSpeakerInTheSameParagraph)
{
    const std::string text = "Perahu itu tua, kata Amir Sopa.\n"
                             "\"Teluk kering,\" kata Ola, dikutip CNN. Ia menyebut airnya asin.\n"
                             "Dia juga mengatakan ikannya mati.\n"
                             "Dermaga itu sepi, kata Tia Ruslan.\n";
    auto salty = found_saying(text, "airnya asin", "Ia");
    salty.speaker = "Ola";
    auto dead = found_saying(text, "ikannya mati", "Dia");
    dead.speaker = "Ola";
    const auto article = completed(
        text, {found_saying(text, "Perahu itu tua", "Amir Sopa"),
               found_saying(text, "Teluk kering", "Ola", {"CNN"}), salty, dead,
               found_saying(text, "Dermaga itu sepi", "Tia Ruslan")});
    EXPECT_THAT(names(article.attributions[2].via), ElementsAre("CNN"));
    EXPECT_THAT(names(article.attributions[3].via), IsEmpty());
}

TEST(ArticleRelays, HoldForNothingMoreWhereTheOutletAskedItself)
{
    const std::string text = later + "\"Saya takut,\" kata Tia kepada Kontan.\n";
    auto tia = found_saying(text, "Saya takut", "Tia");
    tia.addressee = {span_of(text, "Kontan")};
    const auto article =
        completed(text, {found_saying(text, "Teluk akan kering", "Ola", {"CNBC", "CNN"}), tia});
    EXPECT_THAT(names(article.via), IsEmpty());
    EXPECT_THAT(names(article.attributions[1].via), IsEmpty());
}

TEST(ArticleRelays, HoldForNothingMoreWhereThereAreTwo)
{
    const std::string text = later + "\"Saya takut,\" kata Tia, seperti dikutip Reuters.\n";
    const auto article = completed(
        text, {found_saying(text, "Teluk akan kering", "Ola", {"CNN"}),
               found_saying(text, "Saya takut", "Tia", {"Reuters"})});
    EXPECT_THAT(names(article.via), IsEmpty());
}

TEST(ArticleRelays, TakeTheArticlesOwnOutletForNoStep)
{
    const std::string text = "\"Saya takut,\" kata Tia, seperti dikutip Kontan.co.id pada Senin.\n";
    const auto article =
        completed(text, {found_saying(text, "Saya takut", "Tia", {"Kontan.co.id"})});
    EXPECT_THAT(names(article.attributions[0].via), IsEmpty());
}

/// What is left of `name` as a relay.
std::string unglued(const std::string& name)
{
    const FoundRelay step{{0, static_cast<std::uint32_t>(name.size())}, name};
    return without_glued_word(step, test::carried_page_words(), test::carried_gazetteer()).name;
}

TEST(WithoutGluedWord, FindsTheOutletBeforeALostBlank)
{
    EXPECT_EQ(unglued("APmenyatakan"), "AP");
    EXPECT_EQ(unglued("Times of Indiapada"), "Times of India");
    EXPECT_EQ(unglued("kabarteluk.comdari"), "kabarteluk.com");
    EXPECT_EQ(unglued("CNN"), "CNN");
    EXPECT_EQ(unglued("Kabar Teluk"), "Kabar Teluk");
    EXPECT_EQ(unglued("CNN Teluk"), "CNN Teluk");
}

} // namespace
} // namespace hearsay
