#include "edit/imply.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/refusal.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;

/// What `narrow` implies after the edit, or why it was refused.
std::string implied(
    const std::string& drawing, const std::string& narrow, const std::string& broad,
    Records (*edit)(const Dossier&, RecordRef, RecordRef) = implying)
{
    const auto dossier = test::dossier_of(drawing);
    const auto at = dossier.find(narrow).value();
    std::string text;
    try {
        const auto records = edit(dossier, at, dossier.find(broad).value());
        for (const auto& id : records.claims[at.number].implies) {
            text += (text.empty() ? "" : " ") + id.text;
        }
    } catch (const Refusal& refusal) {
        text = refusal.what();
    }
    return text;
}

TEST(Implying, AddsTheBroadClaimOnce)
{
    EXPECT_EQ(implied("claim a; claim b; claim c implies a", "c", "b"), "a b");
    EXPECT_EQ(implied("claim a; claim c implies a", "c", "a"), "a");
}

TEST(Implying, RefusesACircleAndTellsTheWayRound)
{
    EXPECT_EQ(
        implied("claim a implies b; claim b implies c; claim c", "c", "a"),
        "that would make a circle, for 'a' implies 'b', 'b' implies 'c'; join them if they are one "
        "claim, or undo that first");
    EXPECT_THAT(implied("claim a", "a", "a"), HasSubstr("implies itself already"));
}

TEST(Implying, TellsOnlyTheEndsOfALongWayRound)
{
    std::string drawing = "claim c0";
    for (int number = 1; number < 3000; ++number) {
        drawing += "\nclaim c" + std::to_string(number) + " implies c" + std::to_string(number - 1);
    }
    EXPECT_THAT(
        implied(drawing, "c0", "c2999"),
        HasSubstr("'c2999' implies 'c2998', 'c2998' implies 'c2997', 'c2997' implies 'c2996', …, "
                  "'c1' implies 'c0';"));
}

TEST(NotImplying, TakesItBack)
{
    EXPECT_EQ(
        implied("claim a; claim b; claim c implies a implies b", "c", "a", not_implying), "b");
}

TEST(NotImplying, RefusesWhatIsNotSoAndNamesTheClaimsBetween)
{
    const auto drawing = "claim a; claim b implies a; claim c implies b";
    EXPECT_EQ(implied(drawing, "a", "c", not_implying), "'a' does not imply 'c'");
    EXPECT_EQ(
        implied(drawing, "c", "a", not_implying),
        "'c' does not imply 'a' itself: 'c' implies 'b', 'b' implies 'a'");
}

} // namespace
} // namespace hearsay
