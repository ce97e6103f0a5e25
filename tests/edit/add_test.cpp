#include "edit/add.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/join.hpp"
#include "edit/refusal.hpp"
#include "support/dossier_of.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Wanted wanted(const std::string& claim, const std::string& article)
{
    Wanted wish;
    wish.claim = claim;
    wish.article = article;
    wish.make_new = true;
    return wish;
}

std::string refusal(const Dossier& dossier, const Wanted& wish)
{
    try {
        with_attribution(dossier, wish);
    } catch (const Refusal& refusal) {
        return refusal.what();
    }
    return "";
}

template <class Record> std::string json_of(const Record& record)
{
    std::string json;
    append_json(json, record);
    return json;
}

TEST(WithAttribution, MakesAnIdOfWhatTheAttributionIsOf)
{
    auto wish = wanted("c", "k");
    wish.make_new = false;
    const auto id_in = [&wish](const char* drawing) {
        return with_attribution(test::dossier_of(drawing), wish).id.text;
    };
    EXPECT_EQ(id_in("claim c; article k"), "k.c");
    EXPECT_EQ(id_in("a08 = c: k < cnn"), "k.c");
    EXPECT_EQ(id_in("claim c; news.07 = d: k < cnn; other.01 = c: j"), "news.c");
    EXPECT_EQ(id_in("k.c = c: k < cnn"), "k.c-2");
    wish.speaker = "s";
    wish.rest.stance = Stance::denies;
    EXPECT_EQ(id_in("claim c; article k; speaker s"), "k.c.s.denies");
}

TEST(WithAttribution, GivesTwoDesksIdsThatDoNotClash)
{
    const auto dossier =
        test::dossier_of("k.1 = c: k < s; j.1 = c: j < s; l.14 = c: l; speaker t");
    auto one = wanted("c", "k");
    auto other = wanted("c", "j");
    one.speaker = other.speaker = "t";
    EXPECT_EQ(with_attribution(dossier, one).id.text, "k.c.t");
    EXPECT_EQ(with_attribution(dossier, other).id.text, "j.c.t");
}

TEST(WithAttribution, ShortensAnIdThatWouldBeTooLong)
{
    auto records = test::dossier_of("c: k < s").records();
    records.claims[0].id.text = std::string(190, 'c');
    records.attributions[0].claim = records.claims[0].id;
    auto wish = wanted(records.claims[0].id.text, "k");
    wish.via = {"s"};
    const auto first = with_attribution(Dossier(records), wish);
    EXPECT_LE(first.id.text.size(), 200U);
    wish.via = {};
    wish.speaker = "s";
    wish.rest.occasion = "another";
    EXPECT_NE(with_attribution(Dossier(first.records), wish).id.text, first.id.text);
}

TEST(WithAttribution, FindsRecordsByNameWhateverCaseAndAccents)
{
    auto records = test::dossier_of("c: k < cnn < easley").records();
    records.speakers[0].name = "Léif-Eric Easley";
    records.speakers[0].aliases = {"L.-E. Easley"};
    records.claims[0].text = "The bridge is closed";
    records.articles[0].url = "https://example.org/page/";
    auto wish = wanted("the bridge IS closed", "http://example.org/page");
    wish.make_new = false;
    wish.speaker = "leif-eric easley";
    const auto addition = with_attribution(Dossier(records), wish);
    EXPECT_THAT(addition.made, IsEmpty());
    EXPECT_EQ(
        json_of(addition.records.attributions.back()),
        R"({"id": "k.c.easley", "claim": "c", "article": "k", "speaker": "easley"})");
}

TEST(WithAttribution, MakesAnArticleOfAnAddressAndKnowsItsOutlet)
{
    auto records = test::dossier_of("outlet cnn; outlet cnn-indonesia; claim c").records();
    records.outlets[0].domains = {"cnn.example"};
    records.outlets[1].domains = {"indonesia.cnn.example"};
    const auto addition = with_attribution(
        Dossier(records), wanted("c", "https://www.indonesia.cnn.example/a/b-c.html?x=1"));
    EXPECT_EQ(
        json_of(addition.records.articles.back()),
        R"({"id": "indonesia-cnn-example-b-c", "outlet": "cnn-indonesia", )"
        R"("url": "https://www.indonesia.cnn.example/a/b-c.html?x=1"})");
}

TEST(WithAttribution, MakesEachNewRecordOnce)
{
    auto wish = wanted("c", "k");
    wish.via = {"Shore Press", "Shore Press"};
    const auto addition = with_attribution(test::dossier_of("claim c; article k"), wish);
    EXPECT_THAT(addition.made, ElementsAre("shore-press"));
    EXPECT_EQ(addition.records.outlets.size(), 1U);
}

TEST(WithAttribution, GivesAFreeIdOrTheOneThatIsAskedFor)
{
    auto wish = wanted("c", "k");
    wish.speaker = "The C";
    wish.surely_new = {"The C"};
    const auto dossier = test::dossier_of("claim c; article k; outlet the-c");
    EXPECT_THAT(with_attribution(dossier, wish).made, ElementsAre("the-c-2"));
    wish.speaker = "see=The C";
    wish.surely_new = {"see=The C"};
    const auto addition = with_attribution(dossier, wish);
    EXPECT_EQ(
        json_of(addition.records.speakers.back()),
        R"({"id": "see", "name": "The C", "kind": "person"})");
    wish.speaker = "the-c=The C";
    wish.surely_new = {"the-c=The C"};
    EXPECT_THAT(refusal(dossier, wish), HasSubstr("the id 'the-c' is taken"));
}

TEST(WithAttribution, NamesARecordInAnotherScript)
{
    auto wish = wanted("c", "k");
    wish.speaker = "Владимир Путин";
    const auto addition = with_attribution(test::dossier_of("claim c; article k"), wish);
    EXPECT_THAT(addition.made, ElementsAre("vladimir-putin"));
}

TEST(WithAttribution, NeverMakesARecordOfASlip)
{
    auto wish = wanted("c", "k");
    const auto dossier = test::dossier_of("c: k < reuters < easley");
    wish.speaker = "easly";
    EXPECT_EQ(
        refusal(dossier, wish),
        "no record 'easly', did you mean 'easley'? --new='easly' makes a new one all the same");
    wish.make_new = false;
    wish.speaker = "Somebody Quite Different";
    EXPECT_EQ(
        refusal(dossier, wish),
        "no record 'Somebody Quite Different'; --new makes a speaker of it");
}

TEST(WithAttribution, TakesANameThatCountsOnForANewOne)
{
    const auto addition =
        with_attribution(test::dossier_of("claim c; article daily-8"), wanted("c", "daily-9"));
    EXPECT_THAT(addition.made, ElementsAre("daily-9"));
}

TEST(WithAttribution, KnowsOneThatSaysTheSame)
{
    auto wish = wanted("c", "k");
    wish.via = {"cnn"};
    wish.speaker = "putin";
    const auto dossier = test::dossier_of("c: k < cnn < putin on 2023-09-05; c: k denies putin");
    EXPECT_TRUE(with_attribution(dossier, wish).was_there);
    EXPECT_EQ(with_attribution(dossier, wish).records, dossier.records());
    wish.rest.said_on = parse_date("2023-09-06");
    EXPECT_FALSE(with_attribution(dossier, wish).was_there);
    wish.rest.said_on.reset();
    wish.rest.stance = Stance::denies;
    EXPECT_FALSE(with_attribution(dossier, wish).was_there);
}

TEST(WithAttribution, RefusesToForgetWhatOneThatIsThereDoesNotSay)
{
    auto wish = wanted("c", "k");
    wish.speaker = "putin";
    wish.rest.recorded = Recorded{"me", {}, "test"};
    auto records = test::dossier_of("a1 = c: k < putin").records();
    records.attributions[0].cue = "said";
    EXPECT_TRUE(with_attribution(Dossier(records), wish).was_there);
    wish.rest.cue = "said";
    EXPECT_TRUE(with_attribution(Dossier(records), wish).was_there);
    wish.rest.cue = "told";
    wish.rest.mode = Mode::direct;
    wish.rest.said_on = parse_date("2023-09-10");
    wish.rest.remarks.note = "it's new";
    EXPECT_EQ(
        refusal(Dossier(records), wish),
        "nothing added: a1 says this already, but not mode 'direct', said_on '2023-09-10', cue "
        "'told' (it has 'said'), note 'it's new'; record that there with: hearsay set GRAPH a1 "
        "mode=direct said_on=2023-09-10 cue=told 'note=it'\\''s new'");
}

TEST(WithAttribution, KeepsNewSourcesAndSpeakersOfOneNameApart)
{
    auto wish = wanted("c", "k");
    wish.via = {"New Voice"};
    wish.speaker = "New Voice";
    EXPECT_THAT(
        with_attribution(test::dossier_of("claim c; article k"), wish).made,
        ElementsAre("new-voice", "new-voice-2"));
}

TEST(WithAttribution, RefusesASureNameThatNothingHas)
{
    auto wish = wanted("c", "k");
    wish.surely_new = {"Bob"};
    EXPECT_THAT(
        refusal(test::dossier_of("claim c; article k"), wish),
        HasSubstr("--new='Bob' is none of the names given"));
}

TEST(WithAttribution, RemembersWhatHasBeenJoined)
{
    auto records = test::dossier_of("claim c; article k; speaker s; speaker t").records();
    records.speakers[1].name = "Tim";
    records = join(std::move(records), "s", "t").records;
    auto wish = wanted("c", "k");
    wish.speaker = "t";
    wish.surely_new = {"t"};
    EXPECT_THAT(refusal(Dossier(records), wish), HasSubstr("'t', it has been joined into 's'"));
    wish.speaker = "T.";
    wish.surely_new = {"T."};
    EXPECT_THAT(with_attribution(Dossier(records), wish).made, ElementsAre("t-2"));
}

} // namespace
} // namespace hearsay
