// Several who say one thing, in sentences of its own.
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/attributions_of.hpp"
#include "support/built_in_extractor.hpp"
#include "support/found.hpp"
#include "text/draft.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> speakers_of(std::string_view language, std::string_view text)
{
    std::vector<std::string> names;
    for (const auto& attribution : test::attributions_of(language, text)) {
        names.push_back(attribution.speaker);
    }
    return names;
}

Records drafted(const std::string& text)
{
    const auto& extractor = test::built_in_extractor();
    const auto article = test::article_text(text, 'a');
    return draft_of(
        article, extractor.read(article), extractor.gazetteer(), extractor.page_words());
}

TEST(JointSpeakers, AreNamesInAList)
{
    EXPECT_THAT(
        speakers_of("en", "Anna Holm and Lars Moe said the quay was closed."),
        ElementsAre("Anna Holm", "Lars Moe"));
    EXPECT_THAT(
        speakers_of("en", "“The quay is closed,” said Anna Holm and Lars Moe."),
        ElementsAre("Anna Holm", "Lars Moe"));
    EXPECT_THAT(
        speakers_of("en", "Anna Holm, Lars Moe and Tove Lind said the quay was closed."),
        ElementsAre("Anna Holm", "Lars Moe", "Tove Lind"));
    EXPECT_THAT(
        speakers_of("id", "Rita Sari, Bima Sanjaya, dan Yoga Pratama mengatakan dermaga ditutup."),
        ElementsAre("Rita Sari", "Bima Sanjaya", "Yoga Pratama"));
    EXPECT_THAT(
        speakers_of("id", R"("Dermaga ditutup," kata Rita Sari, Bima Sanjaya, dan Yoga Pratama.)"),
        ElementsAre("Rita Sari", "Bima Sanjaya", "Yoga Pratama"));
}

TEST(JointSpeakers, AreTwoOrganizationsOfTheirOwn)
{
    EXPECT_THAT(
        speakers_of("id", "PLN dan Pertamina mengatakan bahwa harga tidak naik."),
        ElementsAre("PLN", "Pertamina"));
    EXPECT_THAT(
        speakers_of("id", "Kementerian Kesehatan dan WHO menyatakan wabah itu sudah reda."),
        ElementsAre("Kementerian Kesehatan", "WHO"));
    EXPECT_THAT(
        speakers_of("en", "NATO and NORAD said the cable had been cut."),
        ElementsAre("NATO", "NORAD"));
}

TEST(JointSpeakers, AreNotThePartsOfOneName)
{
    EXPECT_THAT(
        speakers_of("id", "Kementerian Pendidikan dan Kebudayaan menyatakan sekolah dibuka."),
        ElementsAre("Kementerian Pendidikan dan Kebudayaan"));
    EXPECT_THAT(
        speakers_of("en", "Newfoundland and Labrador said the ferry was late."),
        ElementsAre("Newfoundland and Labrador"));
    EXPECT_THAT(
        speakers_of("en", "Johnson and Johnson said the plant was closed."),
        ElementsAre("Johnson and Johnson"));
}

TEST(JointSpeakers, AreBothWhoAreNamedTogetherBefore)
{
    EXPECT_THAT(
        speakers_of("id", "Rita Sari dan Bima Sanjaya tiba. Keduanya mengatakan dermaga ditutup."),
        ElementsAre("Rita Sari", "Bima Sanjaya"));
    EXPECT_THAT(
        speakers_of("en", "Anna Holm and Lars Moe came ashore. Both said the quay was closed."),
        ElementsAre("Anna Holm", "Lars Moe"));
}

TEST(JointSpeakers, HaveOneClaimAndOneOccasionInADraft)
{
    const auto draft = drafted(
        "“The quay is closed,” said Anna Holm and Lars Moe on Monday morning in the harbour.");
    ASSERT_EQ(draft.attributions.size(), 2U);
    EXPECT_EQ(draft.claims.size(), 1U);
    EXPECT_FALSE(draft.attributions[0].occasion.empty());
    EXPECT_EQ(draft.attributions[0].occasion, draft.attributions[1].occasion);
    EXPECT_NE(draft.attributions[0].speaker, draft.attributions[1].speaker);
    EXPECT_NE(draft.attributions[0].id, draft.attributions[1].id);
}

TEST(TwoOutlets, AreTwoAttributionsOfOneClaim)
{
    const auto draft =
        drafted("Dermaga itu sudah ditutup, dikutip dari CNN dan BBC, Senin (3/3/2025).");
    ASSERT_EQ(draft.attributions.size(), 2U);
    EXPECT_EQ(draft.claims.size(), 1U);
    EXPECT_TRUE(draft.attributions[0].occasion.empty());
    EXPECT_NE(draft.attributions[0].via, draft.attributions[1].via);
}

} // namespace
} // namespace hearsay
