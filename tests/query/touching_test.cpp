#include "query/touching.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

const std::string port = "org group; org council\n"
                         "outlet daily owner group; speaker mayor speaks council member group\n"
                         "article k1 at daily with-text; article k2 at post copies k1\n"
                         "claim narrow implies c\n"
                         "a1 = c: k1 < wire < mayor; a2 = c: k2 < daily < pilot own\n"
                         "a3 = narrow: k2 < k1 < mayor rejected own\n";

/// `a1 a2 | owner daily`: the attributions that touch a record, and who names it as what.
std::string around(const char* id)
{
    const auto dossier = test::dossier_of(port);
    const auto provenance = build_provenance(dossier);
    const auto record = dossier.find_text(id);
    const auto found = touching(provenance, record ? *record : dossier.find(id).value());
    std::string text;
    for (const auto& quote : found.quotes) {
        text += dossier.attributions()[quote.attribution].id.text + " ";
    }
    text += "|";
    for (const auto& mention : found.mentions) {
        text += " " + std::string(mention.key) + " " + std::string(id_of(dossier, mention.record));
    }
    return text;
}

TEST(Touching, FindsWhatASpeakerSaidRejectedToo)
{
    EXPECT_EQ(around("mayor"), "a1 a3 |");
}

TEST(Touching, FindsWhatAnOutletPublishedOrRelayed)
{
    EXPECT_EQ(around("daily"), "a1 a2 | outlet k1");
    EXPECT_EQ(around("wire"), "a1 |");
}

TEST(Touching, FindsWhatAnArticleCarriesAndWhoCopiesIt)
{
    EXPECT_EQ(around("k1"), "a1 a3 | article " + test::drawn_sha256(0) + " copy_of k2");
}

TEST(Touching, FindsWhoCarriesAClaimAndWhatImpliesIt)
{
    EXPECT_EQ(around("c"), "a1 a2 | implies narrow");
}

TEST(Touching, FindsWhatBelongsToAnOrganization)
{
    EXPECT_EQ(around("group"), "| affiliation mayor owner daily");
    EXPECT_EQ(around("council"), "| speaks_for mayor");
}

TEST(Touching, FindsAnAttributionItself)
{
    EXPECT_EQ(around("a2"), "a2 |");
}

TEST(Touching, FindsTheWordsAndTheTranslationsOfAText)
{
    auto records = test::dossier_of(port).records();
    auto translation = records.texts[0];
    translation.sha256 = test::drawn_sha256(7);
    translation.translation_of = records.texts[0].sha256;
    records.texts.push_back(translation);
    records.attributions[0].evidence = {{records.texts[0].sha256, Part::content, 0, 4}};
    const Dossier dossier(std::move(records));
    const auto provenance = build_provenance(dossier);
    const auto found = touching(provenance, {RecordKind::text, 0});
    ASSERT_EQ(found.quotes.size(), 1U);
    EXPECT_EQ(found.quotes[0].attribution, 0U);
    ASSERT_EQ(found.mentions.size(), 1U);
    EXPECT_EQ(found.mentions[0], (Mention{{RecordKind::text, 1}, "translation_of"}));
}

} // namespace
} // namespace hearsay
