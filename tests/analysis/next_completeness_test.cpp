#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "analysis/next.hpp"
#include "graph/scope.hpp"
#include "support/asked.hpp"
#include "support/described.hpp"

namespace hearsay {
namespace {

using test::Asked;
using test::described;
using test::on_random_claims;

/// Fails if entries move the claim though no check of this kind says so.
void expect_asked(
    const Asked& asked, const std::vector<Entry>& entries, const std::vector<Question>& questions,
    const std::string& about)
{
    const auto standing = asked.after(entries);
    if (move_between(asked.next.now, standing) == Move()) {
        return;
    }
    const bool is_told = std::ranges::any_of(asked.next.checks, [&](const Check& check) {
        return check.about == about &&
               std::ranges::find(questions, check.question) != questions.end() &&
               std::ranges::any_of(check.outcomes, [&](const auto& outcome) {
                   return outcome.standing == standing;
               });
    });
    EXPECT_TRUE(is_told) << asked.claim << ": " << about << " " << entries.front().key << "="
                         << entries.front().value << " leads to " << described(standing);
}

/// The attributions that assert the claim or one that implies it. Of those that are equal, which
/// count once, the first: a question about one is enough.
std::vector<const Attribution*> counted(const Asked& asked)
{
    std::vector<const Attribution*> found;
    for (const auto& scoped : scope_of(asked.provenance, asked.next.claim).asserting) {
        found.push_back(&asked.dossier.attributions()[scoped.attribution]);
    }
    return found;
}

std::vector<const Attribution*> counted_or_denying(const Asked& asked)
{
    auto found = counted(asked);
    for (const auto& attribution : asked.dossier.attributions()) {
        if (attribution.stance == Stance::denies) {
            found.push_back(&attribution);
        }
    }
    return found;
}

TEST(NextOfAll, MissesNoOwnerOrPrincipalThatMovesAClaim)
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

TEST(NextOfAll, MissesNoDraftThatMovesAClaim)
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

TEST(NextOfAll, MissesNoVoiceOnTheChainsThatMovesAClaim)
{
    on_random_claims(400, [](const Asked& asked) {
        const auto asserting = counted(asked);
        for (const auto& speaker : asked.dossier.speakers()) {
            const bool heard = std::ranges::any_of(asserting, [&](const Attribution* attribution) {
                return attribution->speaker == speaker.id;
            });
            for (const auto* attribution : asserting) {
                const bool open = !attribution->speaker && attribution->basis != Basis::seen &&
                                  attribution->via.empty();
                if (heard && open) {
                    const Entry entry{Entry::Verb::set,     RecordKind::attribution,
                                      attribution->id.text, "speaker",
                                      speaker.id.text,      false};
                    expect_asked(asked, {entry}, {Question::who_said_it}, attribution->id.text);
                }
            }
        }
    });
}

TEST(NextOfAll, MissesNoOccasionThatMovesAClaim)
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

/// Every day on which something may have happened in a random dossier, and years before and after.
std::vector<Date> days_around()
{
    std::vector<Date> days{*parse_date("2020-06-01"), *parse_date("2025-06-01")};
    for (const std::string month : {"2023-08-", "2023-09-", "2023-10-"}) {
        for (const auto* day : {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11",
                                "12", "13", "14", "18", "19", "20", "21", "22", "28", "29", "30"}) {
            days.push_back(*parse_date(month + day));
        }
    }
    return days;
}

/// An article is not published after it was revised, nor before the words that it passes on were
/// said.
bool may_be_published(const Asked& asked, const Article& article, const Date& day)
{
    const auto vertex = vertex_of(asked.provenance, *asked.dossier.find(article.id.text));
    const auto said_later = [&](std::uint32_t attribution) {
        const auto steps = asked.provenance.steps.of(attribution);
        const auto& said_on = asked.dossier.attributions()[attribution].said_on;
        return said_on && certainly_after(said_on->interval, day.interval) &&
               std::ranges::find(steps, vertex) != steps.end();
    };
    const auto asserting = scope_of(asked.provenance, asked.next.claim).asserting;
    return !(article.revised && certainly_after(day.interval, article.revised->interval)) &&
           std::ranges::none_of(asserting, said_later, &Scoped::attribution);
}

TEST(NextOfAll, MissesNoDayOfPublicationThatMovesAClaim)
{
    const auto days = days_around();
    on_random_claims(100, [&days](const Asked& asked) {
        for (const auto& article : asked.dossier.articles()) {
            if (article.published && !article.date_inferred) {
                continue;
            }
            for (const auto& day : days) {
                if (may_be_published(asked, article, day)) {
                    const Entry entry{Entry::Verb::set, RecordKind::article,
                                      article.id.text,  "published",
                                      day.text,         false};
                    expect_asked(asked, {entry}, {Question::when_published}, article.id.text);
                }
            }
        }
    });
}

/// Words are not said after the article that prints them last changed.
bool may_be_said(const Asked& asked, const Attribution& attribution, const Date& day)
{
    const auto& article =
        asked.dossier.articles()[asked.dossier.find(attribution.article.text)->number];
    const auto& last = article.revised ? article.revised : article.published;
    return !(last && certainly_after(day.interval, last->interval));
}

TEST(NextOfAll, MissesNoDayOfSpeakingThatMovesAClaim)
{
    const auto days = days_around();
    on_random_claims(100, [&days](const Asked& asked) {
        for (const auto* attribution : counted_or_denying(asked)) {
            for (const auto& day : days) {
                if (!attribution->said_on && may_be_said(asked, *attribution, day)) {
                    const Entry entry{Entry::Verb::set,
                                      RecordKind::attribution,
                                      attribution->id.text,
                                      "said_on",
                                      day.text,
                                      false};
                    expect_asked(asked, {entry}, {Question::when_said}, attribution->id.text);
                }
            }
        }
    });
}

/// `via` of the attribution with `article` at `place`, as an entry spells it.
std::string via_with(const Attribution& attribution, std::size_t place, const std::string& article)
{
    std::string via;
    for (std::size_t step = 0; step < attribution.via.size(); ++step) {
        via += (step == 0 ? "" : ",") + (step == place ? article : attribution.via[step].text);
    }
    return via;
}

/// Whether `article` may be what is meant by the outlet at this place of the attribution's `via`.
bool may_be_meant(const Article& article, const Attribution& attribution, std::size_t place)
{
    return article.in_hand && article.outlet && article.id != attribution.article &&
           article.outlet->text == attribution.via[place].text;
}

TEST(NextOfAll, MissesNoArticleInHandBehindAnOutletThatMovesAClaim)
{
    on_random_claims(400, [](const Asked& asked) {
        for (const auto* attribution : counted(asked)) {
            for (std::size_t place = 0; place < attribution->via.size(); ++place) {
                for (const auto& article : asked.dossier.articles()) {
                    if (may_be_meant(article, *attribution, place)) {
                        const Entry entry{
                            Entry::Verb::set,
                            RecordKind::attribution,
                            attribution->id.text,
                            "via",
                            via_with(*attribution, place, article.id.text),
                            false};
                        expect_asked(
                            asked, {entry}, {Question::which_article}, attribution->id.text);
                    }
                }
            }
        }
    });
}

} // namespace
} // namespace hearsay
