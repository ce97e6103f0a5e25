#include "edit/review.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/refusal.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Dossier drawn()
{
    return test::dossier_of("outlet cnn; outlet bbc; speaker marsh; c: k1 < cnn < sopa draft");
}

std::string refusal(const std::string& word)
{
    try {
        with_speaker(drawn(), "a01", word);
        return "";
    } catch (const Refusal& refused) {
        return refused.what();
    }
}

TEST(WithVerdict, SaysWhoLookedAndWhen)
{
    const auto records =
        with_verdict(drawn().records(), "a01", Status::reviewed, {"ann", parse_date("2024-03-05")});
    EXPECT_EQ(records.attributions[0].status, Status::reviewed);
    EXPECT_EQ(records.attributions[0].reviewed->by, "ann");
    EXPECT_THROW(with_verdict(drawn().records(), "a02", Status::rejected, {}), Refusal);
}

TEST(WithSpeaker, TakesNamesNobodyAndNewOnes)
{
    EXPECT_EQ(with_speaker(drawn(), "a01", "marsh").attributions[0].speaker, SpeakerId{"marsh"});
    EXPECT_EQ(with_speaker(drawn(), "a01", "-").attributions[0].speaker, std::nullopt);
    const auto records = with_speaker(drawn(), "a01", "+Lena Marsh");
    EXPECT_EQ(records.attributions[0].speaker, SpeakerId{"lena-marsh"});
    EXPECT_THAT(records.speakers, SizeIs(3));
}

TEST(WithSpeaker, RefusesWhatNamesNobody)
{
    EXPECT_THAT(refusal("marsch"), HasSubstr("did you mean 'marsh'"));
    EXPECT_THAT(refusal("cnn"), HasSubstr("expected a speaker"));
    EXPECT_THAT(refusal("+ "), HasSubstr("no name"));
}

TEST(WithVia, SetsTheStepsInOrder)
{
    const auto records = with_via(drawn(), "a01", {"bbc", "+The Wire"});
    EXPECT_THAT(records.attributions[0].via, ElementsAre(SourceId{"bbc"}, SourceId{"the-wire"}));
    EXPECT_EQ(records.outlets.back().name, "The Wire");
    EXPECT_THAT(with_via(drawn(), "a01", {"-"}).attributions[0].via, IsEmpty());
}

TEST(WithVia, RefusesAStepTwiceInARow)
{
    EXPECT_THROW(with_via(drawn(), "a01", {"bbc", "bbc"}), Refusal);
    EXPECT_NO_THROW(with_via(drawn(), "a01", {"bbc", "+The Wire", "bbc"}));
}

} // namespace
} // namespace hearsay
