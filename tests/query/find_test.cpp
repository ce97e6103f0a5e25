#include "query/find.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/folded_words.hpp"

namespace hearsay {
namespace {

Dossier town()
{
    Records records;
    Organization office;
    office.id.text = "harbour-office";
    office.name = "Harbour Office";
    records.organizations = {office};
    Outlet wire;
    wire.id.text = "northwire";
    wire.name = "Northwire";
    wire.aliases = {"North Wire", "NW"};
    Outlet harbour;
    harbour.id.text = "hb";
    harbour.name = "Harbour";
    records.outlets = {wire, harbour};
    Speaker vane;
    vane.id.text = "vane";
    vane.name = "Léonie Vane";
    records.speakers = {vane};
    Article story;
    story.id.text = "nw-1";
    story.title = "The harbour silts up, says Vane";
    records.articles = {story};
    Claim silts;
    silts.id.text = "silting";
    silts.text = "The harbour is silting up";
    silts.texts["id"] = "Pelabuhan mendangkal";
    records.claims = {silts};
    Attribution said;
    said.id.text = "vane.01";
    said.claim.text = "silting";
    said.article.text = "nw-1";
    records.attributions = {said};
    return Dossier(std::move(records));
}

/// The ids that are found, best first.
std::string found(const std::string& words, const std::vector<RecordKind>& kinds = {})
{
    const auto dossier = town();
    std::string text;
    for (const auto& one : find_records(dossier, folded_words(words), kinds)) {
        text += (text.empty() ? "" : " ") + std::string(id_of(dossier, one.record));
    }
    return text;
}

TEST(FindRecords, FoldsCaseAndAccents)
{
    EXPECT_EQ(found("leonie"), "vane");
    EXPECT_EQ(found("LÉONIE VANE"), "vane");
}

TEST(FindRecords, PutsTheWholeNameFirstThenShorterTexts)
{
    EXPECT_EQ(found("harbour"), "hb harbour-office silting nw-1");
}

TEST(FindRecords, PutsWholeWordsBeforeBeginnings)
{
    EXPECT_EQ(found("silting"), "silting");
    EXPECT_EQ(found("silt"), "silting nw-1");
    EXPECT_EQ(found("silts"), "nw-1");
}

TEST(FindRecords, WantsAllWordsWhereverTheyStand)
{
    EXPECT_EQ(found("up harbour"), "silting nw-1");
    EXPECT_EQ(found("harbour wire"), "");
    EXPECT_EQ(found("1 vane"), "nw-1"); // 1 is of the id, vane of the title
    EXPECT_EQ(found("silting mendangkal"), "silting");
}

TEST(FindRecords, LooksAtAliasesTranslationsAndIds)
{
    EXPECT_EQ(found("north wire"), "northwire");
    EXPECT_EQ(found("nw"), "northwire nw-1");
    EXPECT_EQ(found("pelabuhan"), "silting");
    EXPECT_EQ(found("vane.01"), "vane.01");
}

TEST(FindRecords, SaysWhereItFoundWhat)
{
    const auto dossier = town();
    const auto all = find_records(dossier, {"north", "wire"});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].as, FoundAs::all);
    EXPECT_EQ(all[0].in, FoundIn::alias);
    EXPECT_EQ(all[0].text, "North Wire");
}

TEST(FindRecords, KeepsToTheKindsAskedFor)
{
    EXPECT_EQ(found("harbour", {RecordKind::claim, RecordKind::article}), "silting nw-1");
}

TEST(FindRecords, FindsNothingForNoWords)
{
    EXPECT_EQ(found(""), "");
    EXPECT_EQ(found("…"), "");
}

TEST(VocabularyOf, HasEveryWordOnce)
{
    const auto words = vocabulary_of(town());
    EXPECT_EQ(std::ranges::count(words, "harbour"), 1);
    EXPECT_EQ(std::ranges::count(words, "mendangkal"), 1);
    EXPECT_TRUE(std::ranges::is_sorted(words));
}

} // namespace
} // namespace hearsay
