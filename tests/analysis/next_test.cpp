#include "analysis/next.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/described.hpp"
#include "support/dossier_of.hpp"
#include "support/names.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

using test::described;
using test::dossier_of;
using testing::ElementsAre;
using testing::IsEmpty;

/// A random dossier, a claim of it, and what next_of() says.
struct Asked {
    Dossier dossier;
    Provenance provenance;
    std::string claim;
    Next next;

    Asked(const Records& records, std::uint32_t number, const NextLimits& limits = {})
        : dossier(records), provenance(build_provenance(dossier)),
          claim(dossier.claims()[number].id.text),
          next(next_of(provenance, vertex_of(provenance, {RecordKind::claim, number}), limits))
    {
    }

    /// By brute force: a graph of all records after the entries, and the whole weighing.
    Standing after(const std::vector<Entry>& entries) const
    {
        const Dossier changed(entered(dossier.records(), entries));
        const auto graph = build_provenance(changed);
        return standing_of(weigh(graph, vertex_of(graph, *changed.find(claim))));
    }

    const Check* find(Question question, const std::string& about) const
    {
        const auto found = std::ranges::find_if(next.checks, [&](const Check& check) {
            return check.question == question && check.about == about;
        });
        return found == next.checks.end() ? nullptr : &*found;
    }
};

/// Calls `look` for every claim of so many random dossiers.
template <class Look> void on_random_claims(std::uint64_t usual, Look look)
{
    const auto count = test::rounds(usual);
    for (std::uint64_t seed = 0; seed < count && !::testing::Test::HasFailure(); ++seed) {
        const auto records = test::random_records(seed);
        for (std::uint32_t claim = 0; claim < records.claims.size(); ++claim) {
            SCOPED_TRACE("seed " + std::to_string(seed) + "\n" + test::drawing_of(records));
            look(Asked(records, claim));
        }
    }
}

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

/// Fails if entries move the claim though no check of this kind says so.
void expect_asked(
    const Asked& asked, const std::vector<Entry>& entries, const std::vector<Question>& questions,
    const std::string& about)
{
    const auto standing = asked.after(entries);
    if (move_between(asked.next.now, standing) == Move()) {
        return;
    }
    const bool is_told = std::ranges::any_of(questions, [&](Question question) {
        const auto* check = asked.find(question, about);
        return check != nullptr && std::ranges::any_of(check->outcomes, [&](const auto& outcome) {
                   return outcome.standing == standing;
               });
    });
    EXPECT_TRUE(is_told) << asked.claim << ": " << about << " " << entries.front().key << "="
                         << entries.front().value << " leads to " << described(standing);
}

TEST(NextOf, MissesNoOwnerOrPrincipalThatMovesAClaim)
{
    on_random_claims(400, [](const Asked& asked) {
        for (const auto& organization : asked.dossier.organizations()) {
            const auto& id = organization.id.text;
            for (const auto& outlet : asked.dossier.outlets()) {
                if (!outlet.owner) {
                    const Entry entry{
                        Entry::Verb::set, RecordKind::outlet, outlet.id.text, "owner", id, false};
                    expect_asked(asked, {entry}, {Question::who_owns_it}, outlet.id.text);
                }
            }
            for (const auto& speaker : asked.dossier.speakers()) {
                if (!speaker.speaks_for) {
                    const Entry entry{Entry::Verb::set,
                                      RecordKind::speaker,
                                      speaker.id.text,
                                      "speaks_for",
                                      id,
                                      false};
                    expect_asked(
                        asked, {entry}, {Question::for_whom, Question::who_is_it}, speaker.id.text);
                }
            }
        }
    });
}

TEST(NextOf, MissesNoDraftThatMovesAClaim)
{
    on_random_claims(400, [](const Asked& asked) {
        for (const auto& attribution : asked.dossier.attributions()) {
            if (attribution.status == Status::draft) {
                const Entry entry{Entry::Verb::set,    RecordKind::attribution,
                                  attribution.id.text, "status",
                                  "rejected",          false};
                expect_asked(asked, {entry}, {Question::is_it_right}, attribution.id.text);
            }
        }
    });
}

TEST(NextOf, MissesNoVoiceOnTheChainsThatMovesAClaim)
{
    on_random_claims(400, [](const Asked& asked) {
        for (const auto& speaker : asked.dossier.speakers()) {
            const bool heard = std::ranges::any_of(
                asked.dossier.attributions(), [&](const Attribution& attribution) {
                    return attribution.claim.text == asked.claim &&
                           attribution.stance == Stance::asserts &&
                           attribution.status != Status::rejected &&
                           attribution.speaker == speaker.id;
                });
            for (const auto& attribution : asked.dossier.attributions()) {
                const bool open = attribution.claim.text == asked.claim && !attribution.speaker &&
                                  attribution.stance == Stance::asserts &&
                                  attribution.basis != Basis::seen && attribution.via.empty();
                if (heard && open) {
                    const Entry entry{Entry::Verb::set,    RecordKind::attribution,
                                      attribution.id.text, "speaker",
                                      speaker.id.text,     false};
                    expect_asked(asked, {entry}, {Question::who_said_it}, attribution.id.text);
                }
            }
        }
    });
}

TEST(NextOf, MissesNoOccasionThatMovesAClaim)
{
    on_random_claims(200, [](const Asked& asked) {
        const auto& all = asked.dossier.attributions();
        for (const auto& one : all) {
            for (const auto& other : all) {
                if (one.id < other.id && one.occasion.empty() && other.occasion.empty()) {
                    const auto entry = [](const Attribution& attribution) {
                        return Entry{Entry::Verb::set,
                                     RecordKind::attribution,
                                     attribution.id.text,
                                     "occasion",
                                     "new",
                                     false};
                    };
                    expect_asked(
                        asked, {entry(one), entry(other)}, {Question::one_occasion}, one.id.text);
                }
            }
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
