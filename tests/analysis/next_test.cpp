#include "analysis/next.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/asked.hpp"
#include "support/described.hpp"
#include "support/dossier_of.hpp"
#include "support/names.hpp"

namespace hearsay {
namespace {

using test::Asked;
using test::described;
using test::dossier_of;
using test::on_random_claims;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(NextOf, SaysOfEveryOutcomeWhatBruteForceSaysOnRandomDossiers)
{
    on_random_claims(400, [](const Asked& asked) {
        ASSERT_EQ(described(asked.next.now), described(asked.after({})));
        for (const auto& check : asked.next.checks) {
            for (const auto& outcome : check.outcomes) {
                ASSERT_EQ(described(outcome.standing), described(asked.after(outcome.entries)))
                    << check.about << " " << outcome.of;
            }
        }
    });
}

TEST(NextOf, RanksByTheFarthestMoveAndShowsNothingThatStays)
{
    on_random_claims(400, [](const Asked& asked) {
        Move before{true, 1000, true};
        for (const auto& check : asked.next.checks) {
            Move farthest;
            for (const auto& outcome : check.outcomes) {
                farthest = std::max(farthest, move_between(asked.next.now, outcome.standing));
            }
            ASSERT_NE(farthest, Move());
            ASSERT_LE(farthest, before);
            before = farthest;
        }
    });
}

/// The checks as `question about -> of: standing, …`, those that move alone.
std::vector<std::string> checks_of(const std::string& drawing, const NextLimits& limits = {})
{
    const Asked asked(dossier_of(drawing).records(), 0, limits);
    std::vector<std::string> lines;
    for (const auto& check : asked.next.checks) {
        auto line = std::to_string(static_cast<int>(check.question)) + " " + check.about + ":";
        for (const auto& outcome : check.outcomes) {
            if (outcome.standing != asked.next.now) {
                line += " " + outcome.of + "=" + described(outcome.standing);
            }
        }
        lines.push_back(line);
    }
    return lines;
}

TEST(NextOf, AsksWhoOwnsTwoOutletsThatMayBeOne)
{
    EXPECT_THAT(
        checks_of(
            "outlet daily\noutlet post\nspeaker ann speaks nobody\n"
            "speaker bob speaks nobody\narticle k1 at daily on 2023; article k2 at post on 2023\n"
            "c: k1 < ann on 2023 occasion one; c: k2 < bob on 2023 occasion two"),
        ElementsAre("2 daily: post=several-sources-if 1-2 1-2"));
}

TEST(NextOf, AsksWhoIsBehindAnUnnamedVoice)
{
    const auto checks = checks_of("speaker insider unnamed\nspeaker ann speaks nobody\n"
                                  "c: k1 < ann occasion one; c: k2 < insider occasion two");
    ASSERT_THAT(checks, testing::Not(IsEmpty()));
    EXPECT_EQ(checks.front(), "0 insider: ann=single-source 1-1 1-1 =several-sources 2-2 2-2");
}

TEST(NextOf, NeverAdvisesToOverwriteForWhomAnUnnamedVoiceSpeaks)
{
    const Asked asked(
        dossier_of("org state\nspeaker officials unnamed speaks state\nspeaker envoy speaks state\n"
                   "c: k1 < officials occasion one; c: k2 < envoy occasion two")
            .records(),
        0);
    for (const auto& check : asked.next.checks) {
        for (const auto& outcome : check.outcomes) {
            for (const auto& entry : outcome.entries) {
                EXPECT_FALSE(entry.id == "officials" && entry.key == "speaks_for");
            }
        }
    }
}

TEST(NextOf, AsksWhenWordsWereSaidThatTheirSpeakerDenied)
{
    const auto checks =
        checks_of("article k1 on 2023-09-20\nspeaker ann speaks nobody\n"
                  "speaker bob speaks nobody\nc: k1 < ann; c: k2 < bob occasion one\n"
                  "c: k3 denies ann on 2023-09-10");
    ASSERT_THAT(checks, testing::Contains(testing::HasSubstr("6 a01: 2023-09-07=")));
}

TEST(NextOf, NeverSupposesThatWordsWereSaidAfterTheyWerePrinted)
{
    const Asked asked(
        dossier_of("article k1 on 2023-09-09\nc: k1 < ann; c: k2 < bob\n"
                   "c: k3 denies ann on 2023-09-10")
            .records(),
        0);
    const auto* check = asked.find(Question::when_said, "a01");
    ASSERT_NE(check, nullptr);
    for (const auto& outcome : check->outcomes) {
        EXPECT_LE(outcome.of, "2023-09-10") << "two days are one where no zone is known";
    }
}

TEST(NextOf, AsksNothingAboutAClaimOfWhichAllIsKnown)
{
    EXPECT_THAT(
        checks_of("outlet daily owner nobody\nspeaker ann speaks nobody\n"
                  "article k1 at daily on 2023-09-01\nc: k1 < ann on 2023-09-01 occasion one"),
        IsEmpty());
}

TEST(NextOf, StopsWhereThereAreTooManyAndSaysHowMany)
{
    std::string drawing;
    for (int number = 0; number < 30; ++number) {
        const auto text = std::to_string(number);
        drawing += "article k" + text + " at o" + text + "\nc: k" + text + " < s" + text + "\n";
    }
    const Asked all(dossier_of(drawing).records(), 0);
    EXPECT_EQ(all.next.left_out, 0U);
    NextLimits limits;
    limits.max_outcomes = 40;
    const Asked some(dossier_of(drawing).records(), 0, limits);
    EXPECT_GT(some.next.left_out, 0U);
    EXPECT_EQ(some.next.questions + some.next.left_out, all.next.questions);
    std::size_t outcomes = 0;
    for (const auto& check : some.next.checks) {
        outcomes += check.outcomes.size();
    }
    EXPECT_LE(outcomes, 40U);
}

} // namespace
} // namespace hearsay
