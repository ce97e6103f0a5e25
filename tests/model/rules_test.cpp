#include "model/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using test::dossier_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> breaches(Records records)
{
    std::vector<std::string> lines;
    for (const auto& breach : breaches_of(Dossier(std::move(records)))) {
        lines.push_back(
            std::string(name_of(breach.record.kind)) + " " + std::to_string(breach.record.number) +
            breach.pointer + ": " + breach.message);
    }
    return lines;
}

Records drawn(std::string_view drawing)
{
    return dossier_of(drawing).records();
}

Claim claim(std::string id, std::vector<ClaimId> implies = {})
{
    Claim made;
    made.id.text = std::move(id);
    made.text = made.id.text;
    made.implies = std::move(implies);
    return made;
}

TEST(BreachesOf, FindsNothingInAGoodDossier)
{
    EXPECT_THAT(breaches(drawn("claim c implies d; c: a < o < s; article b copies a")), IsEmpty());
}

TEST(BreachesOf, ReportsTheSecondOfTwoEqualIdsOfWhateverKinds)
{
    auto records = drawn("c: a < o < s");
    records.claims.push_back(claim("o"));
    EXPECT_THAT(
        breaches(records),
        ElementsAre("claim 1/id: duplicate id 'o', already that of an outlet ('o'); give each "
                    "record its own"));
}

TEST(BreachesOf, SuggestsTheNearestIdOfAKindThatFits)
{
    auto records = drawn("claim cnnx; c: a < cnn < s");
    records.attributions[0].via[0].text = "cnnn";
    EXPECT_THAT(
        breaches(records),
        ElementsAre(
            "attribution 0/via/0: unknown id 'cnnn', expected that of an outlet, article or "
            "speaker, did you mean 'cnn'?"));
}

TEST(BreachesOf, ReportsAReferenceToTheWrongKind)
{
    auto records = drawn("c: a < o < s");
    records.attributions[0].claim.text = "s";
    EXPECT_THAT(
        breaches(records),
        ElementsAre("attribution 0/claim: 's' is a speaker, expected the id of a "
                    "claim"));
}

TEST(BreachesOf, NamesACircleOfImplications)
{
    Records records;
    records.claims = {claim("a", {{"b"}}), claim("b", {{"zz"}, {"a"}}), claim("zz")};
    EXPECT_THAT(
        breaches(records), ElementsAre("claim 1/implies/1: circle of 'implies': 'a' -> 'b' -> 'a', "
                                       "expected none; drop one of these references"));
}

TEST(BreachesOf, NamesAnArticleThatCopiesItself)
{
    auto records = drawn("article a");
    records.articles[0].copy_of = ArticleId{"a"};
    EXPECT_THAT(
        breaches(records),
        ElementsAre(HasSubstr("article 0/copy_of: circle of 'copy_of': 'a' -> 'a',")));
}

TEST(BreachesOf, ShortensACircleOfAHundredThousand)
{
    Records records;
    for (int number = 0; number < 100'000; ++number) {
        records.claims.push_back(
            claim("c" + std::to_string(number), {{"c" + std::to_string((number + 1) % 100'000)}}));
    }
    EXPECT_THAT(
        breaches(records),
        ElementsAre(
            "claim 99999/implies/0: circle of 'implies': 'c0' -> 'c1' -> 'c2' -> … -> "
            "'c99997' -> 'c99998' -> 'c99999' -> 'c0' (100000 records), expected none; drop "
            "one of these references"));
}

TEST(BreachesOf, ReportsEveryReferenceThatClosesACircle)
{
    Records records;
    records.claims = {claim("a", {{"b"}, {"a"}}), claim("b", {{"a"}})};
    EXPECT_THAT(
        breaches(records),
        ElementsAre(HasSubstr("claim 0/implies/1"), HasSubstr("claim 1/implies/0")));
}

TEST(BreachesOf, ReportsAClaimThatIsDistinctFromItself)
{
    Records records;
    records.claims = {claim("a")};
    records.claims[0].distinct_from = {{"a"}};
    EXPECT_THAT(breaches(records), ElementsAre(HasSubstr("claim 0/distinct_from/0")));
}

TEST(BreachesOf, WarnsOfEvidenceInAnotherArticlesText)
{
    auto records = drawn("article b with-text; c: a < s");
    records.attributions[0].evidence = {{test::drawn_sha256(0), Part::content, 0, 1}};
    const auto found = breaches_of(Dossier(records));
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].message, "the text is of article 'b', expected one of 'a'");
}

TEST(BreachesOf, TakesTheTextOfACopyForThatOfItsOriginal)
{
    auto records = drawn("article b with-text copies a; c: a < s");
    records.attributions[0].evidence = {{test::drawn_sha256(0), Part::content, 0, 1}};
    EXPECT_THAT(breaches(records), IsEmpty());
}

TEST(BreachesOf, DoesNotLookForMergedClaimsOrTranslatedTexts)
{
    auto records = drawn("article a with-text; claim c");
    records.claims[0].merged_from = {
        {"gone", {claim("gone", {{"gone-too"}})}, "", "", {}, {"a1/claim"}, ""}};
    records.texts[0].translation_of = std::string(64, 'b');
    EXPECT_THAT(breaches(records), IsEmpty());
}

TEST(BreachesOf, EndsSoonOnAHundredThousandDanglingReferences)
{
    Records records;
    for (int number = 0; number < 100'000; ++number) {
        records.claims.push_back(
            claim("claim" + std::to_string(number), {{"klaim" + std::to_string(number)}}));
    }
    EXPECT_THAT(breaches_of(Dossier(records)), SizeIs(100'000));
}

} // namespace
} // namespace hearsay
