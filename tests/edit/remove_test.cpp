#include "edit/remove.hpp"

#include <map>
#include <random>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/weighing.hpp"
#include "edit/refusal.hpp"
#include "model/rules.hpp"
#include "support/dossier_of.hpp"
#include "support/names.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<RecordRef> all(const Dossier& dossier, const std::vector<std::string>& ids)
{
    std::vector<RecordRef> records;
    for (const auto& id : ids) {
        records.push_back(dossier.find(id).value());
    }
    return records;
}

/// The drawing of what is left.
std::string left(const std::string& drawing, const std::vector<std::string>& ids)
{
    const auto dossier = test::dossier_of(drawing);
    return test::drawing_of(without_all_of(dossier, all(dossier, ids)).records);
}

std::string refusal(const std::string& drawing, const std::vector<std::string>& ids)
{
    const auto dossier = test::dossier_of(drawing);
    try {
        without(dossier, all(dossier, ids));
    } catch (const Refusal& refusal) {
        return refusal.what();
    }
    return "";
}

std::vector<std::string> ids_left(const std::string& drawing, const std::vector<std::string>& ids)
{
    const auto dossier = test::dossier_of(drawing);
    std::vector<std::string> attributions;
    for (const auto& attribution :
         without_all_of(dossier, all(dossier, ids)).records.attributions) {
        attributions.push_back(attribution.id.text);
    }
    return attributions;
}

TEST(Without, RefusesWhatOthersReferToAndNamesThem)
{
    const auto drawing = "c: k1 < cnn < putin; c: k2 < cnn; article k3 at cnn";
    EXPECT_EQ(
        refusal(drawing, {"cnn"}),
        "'cnn' is referred to by article k3, attributions a01, a02; --with-references removes all "
        "that leads over what goes");
    EXPECT_EQ(refusal(drawing, {"a01"}), "");
    EXPECT_EQ(refusal(drawing, {"cnn", "a01", "a02", "k3"}), "");
}

TEST(Without, NamesAFewOfMany)
{
    std::string drawing;
    for (int number = 0; number < 9; ++number) {
        drawing += "c: k" + std::to_string(number) + " < cnn\n";
    }
    EXPECT_THAT(
        refusal(drawing, {"cnn"}), HasSubstr("attributions a01, a02, a03, a04, a05 and 4 more;"));
}

TEST(WithoutAllOf, TakesWholeAttributionsAndShortensNoVia)
{
    const auto drawing = "c: k1 < cnbc < cnn < putin; c: k2 < cnbc < putin; c: k3 < cnn < biden";
    EXPECT_THAT(ids_left(drawing, {"cnn"}), ElementsAre("a02"));
    EXPECT_THAT(ids_left(drawing, {"putin"}), ElementsAre("a03"));
    EXPECT_THAT(ids_left(drawing, {"c"}), IsEmpty());
}

TEST(WithoutAllOf, TakesAnOutletsArticlesTheirCopiesAndTexts)
{
    const auto drawing = "article k1 at cnn with-text; article k2 copies k1; article k3 copies k2\n"
                         "article k4 at bbc with-text; c: k3; c: k4 < k2; c: k4 < bbc";
    const auto dossier = test::dossier_of(drawing);
    const auto removal = without_all_of(dossier, all(dossier, {"cnn"}));
    EXPECT_EQ(removal.records.articles.size(), 1U);
    EXPECT_EQ(removal.records.texts.size(), 1U);
    EXPECT_EQ(removal.records.attributions.size(), 1U);
    EXPECT_EQ(removal.gone.count(RecordKind::article), 3U);
}

TEST(WithoutAllOf, LeavesWhatFollowsFromWhatIsGone)
{
    EXPECT_THAT(
        left(
            "org top; org middle parent top; org low parent middle\n"
            "outlet cnn owner middle; c: k < cnn",
            {"middle"}),
        ::testing::AllOf(HasSubstr("org low parent top"), HasSubstr("outlet cnn owner top")));
    const auto dossier = test::dossier_of("claim c implies b; claim b implies a; claim a");
    const auto records = without_all_of(dossier, all(dossier, {"b"})).records;
    EXPECT_EQ(records.claims[0].implies, std::vector<ClaimId>{{"a"}});
}

TEST(WithoutAllOf, MakesAnOwnerUnknownRatherThanNobody)
{
    const auto dossier = test::dossier_of("org group; outlet cnn owner group; outlet bbc owner "
                                          "group owner other; org other; c: k < cnn");
    const auto removal = without_all_of(dossier, all(dossier, {"group"}));
    EXPECT_EQ(removal.records.outlets[0].owner, std::nullopt);
    ASSERT_TRUE(removal.records.outlets[1].owner.has_value());
    EXPECT_EQ(removal.records.outlets[1].owner->size(), 1U);
    EXPECT_EQ(removal.mended.size(), 2U);
}

TEST(WithoutAllOf, TakesAnOrganizationThatWouldSpeakForNobodyKnown)
{
    EXPECT_THAT(
        ids_left(
            "org state; speaker office kind organization speaks state\n"
            "speaker envoy speaks state; c: k < office; c: k < envoy",
            {"state"}),
        ElementsAre("a02"));
}

TEST(WithoutAllOf, DropsTheEvidenceOfATextThatIsGone)
{
    auto records = test::dossier_of("article k with-text; c: k").records();
    records.attributions[0].evidence.push_back({records.texts[0].sha256, Part::content, 1, 2});
    const Dossier dossier(records);
    const auto removal = without_all_of(dossier, {{RecordKind::text, 0}});
    EXPECT_TRUE(removal.records.texts.empty());
    EXPECT_TRUE(removal.records.attributions.at(0).evidence.empty());
}

/// The most sources and reports that each claim has.
std::map<std::string, std::pair<std::size_t, std::size_t>> most_of(const Dossier& dossier)
{
    std::map<std::string, std::pair<std::size_t, std::size_t>> most;
    const auto provenance = build_provenance(dossier);
    for (const auto& claim : dossier.claims()) {
        const auto weighing = weigh(provenance, test::at(provenance, claim.id.text), {});
        most[claim.id.text] = {weighing.sources.high, weighing.reports.high};
    }
    return most;
}

TEST(WithoutAllOf, GivesNoClaimMoreSourcesAndKeepsTheRules)
{
    std::size_t fewer = 0;
    for (std::uint64_t seed = 0; seed < test::rounds(400); ++seed) {
        const Dossier dossier(test::random_records(seed));
        const auto before = most_of(dossier);
        std::mt19937_64 engine(seed);
        std::vector<RecordRef> asked;
        for (auto more = 1 + engine() % 2; more > 0; --more) {
            const auto kind = static_cast<RecordKind>(1 + engine() % 6);
            const auto number = static_cast<std::uint32_t>(engine() % 3);
            const bool is_there =
                number < (kind == RecordKind::organization ? dossier.organizations().size()
                          : kind == RecordKind::outlet     ? dossier.outlets().size()
                          : kind == RecordKind::speaker    ? dossier.speakers().size()
                          : kind == RecordKind::article    ? dossier.articles().size()
                          : kind == RecordKind::claim      ? dossier.claims().size()
                                                           : dossier.attributions().size());
            if (is_there) {
                asked.push_back({kind, number});
            }
        }
        const Dossier after(without_all_of(dossier, asked).records);
        EXPECT_THAT(breaches_of(after), IsEmpty()) << "seed " << seed;
        for (const auto& [claim, most] : most_of(after)) {
            EXPECT_LE(most.first, before.at(claim).first) << "seed " << seed << ", " << claim;
            EXPECT_LE(most.second, before.at(claim).second) << "seed " << seed << ", " << claim;
            fewer += most != before.at(claim) ? 1 : 0;
        }
    }
    EXPECT_GE(fewer, 20U);
}

} // namespace
} // namespace hearsay
