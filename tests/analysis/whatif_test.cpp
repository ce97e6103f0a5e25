#include "analysis/whatif.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/weakest.hpp"
#include "support/described.hpp"
#include "support/dossier_of.hpp"
#include "support/oracle_told.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

using test::described;
using test::dossier_of;
using testing::ElementsAre;
using testing::IsEmpty;

/// The definition of reliances_of(), asked of one id: whether an attribution leads over it.
class LeadsOver {
public:
    LeadsOver(const Dossier& dossier, const Attribution& attribution, std::string id)
        : dossier_(dossier), attribution_(attribution), id_(std::move(id))
    {
        const auto& article = attribution.article.text;
        const auto start = attribution.own ? article : test::root_article(dossier, article);
        date_ =
            attribution.said_on ? attribution.said_on : test::article_in(dossier, start)->published;
    }

    bool ask() const
    {
        bool leads = id_ == attribution_.id.text || id_ == attribution_.claim.text ||
                     article(attribution_.article.text, !attribution_.own);
        for (const auto& source : attribution_.via) {
            leads = leads || this->source(source.text);
        }
        return leads || (attribution_.speaker && source(attribution_.speaker->text));
    }

private:
    bool source(const std::string& id) const
    {
        if (test::article_in(dossier_, id) != nullptr) {
            return article(id, true);
        }
        if (test::outlet_in(dossier_, id) != nullptr) {
            return outlet(id);
        }
        const auto& speaker = *test::speaker_in(dossier_, id);
        return id == id_ || ties(speaker.speaks_for ? speaker.speaks_for : speaker.affiliation);
    }

    bool article(const std::string& id, bool with_original) const
    {
        const auto& article_there = *test::article_in(dossier_, id);
        return id == id_ || (article_there.outlet && outlet(article_there.outlet->text)) ||
               (with_original && article_there.copy_of &&
                article(article_there.copy_of->text, true));
    }

    bool outlet(const std::string& id) const
    {
        return id == id_ || ties(test::outlet_in(dossier_, id)->owner);
    }

    bool ties(const Ties& ties) const
    {
        return ties && std::ranges::any_of(*ties, [&](const Tie& tie) {
                   return may_hold(tie, interval_of(date_)) && organization(tie.organization.text);
               });
    }

    bool organization(const std::string& id) const
    {
        const auto found = std::ranges::find(
            dossier_.organizations(), id, [](const Organization& one) { return one.id.text; });
        return id == id_ || (found->parent && organization(found->parent->text));
    }

    const Dossier& dossier_;
    const Attribution& attribution_;
    std::string id_;
    std::optional<Date> date_;
};

/// The records without the attributions that lead over `id`.
Records without(const Dossier& dossier, const std::string& id)
{
    auto records = dossier.records();
    std::erase_if(records.attributions, [&](const Attribution& attribution) {
        return LeadsOver(dossier, attribution, id).ask();
    });
    return records;
}

std::vector<std::string> every_id(const Records& records)
{
    std::vector<std::string> ids;
    const auto add = [&](const auto& all) {
        for (const auto& record : all) {
            ids.push_back(record.id.text);
        }
    };
    add(records.organizations);
    add(records.outlets);
    add(records.speakers);
    add(records.articles);
    add(records.claims);
    add(records.attributions);
    return ids;
}

/// What brute force finds: claims that stand otherwise, by id.
std::vector<std::string> changes_by_force(const Dossier& dossier, const std::string& id)
{
    const auto before = test::standings_in(dossier.records());
    const auto after = test::standings_in(without(dossier, id));
    std::vector<std::string> changes;
    for (std::size_t claim = 0; claim < before.size(); ++claim) {
        if (before[claim] != after[claim]) {
            changes.push_back(
                before[claim] + " -> " + after[claim].substr(after[claim].find(' ') + 1));
        }
    }
    std::ranges::sort(changes);
    return changes;
}

std::vector<std::string> changes_of(const Dossier& dossier, const std::string& id)
{
    const auto provenance = build_provenance(dossier);
    const std::vector<RecordRef> records{dossier.find(id).value()};
    std::vector<std::string> changes;
    for (const auto& change : what_if(provenance, records, {}).changes) {
        changes.push_back(
            std::string(id_of(provenance, change.claim)) + " " + described(change.before) + " -> " +
            described(change.after));
    }
    return changes;
}

TEST(WhatIf, FindsOnRandomDossiersWhatBruteForceFindsForEveryId)
{
    const auto count = test::rounds(250);
    for (std::uint64_t seed = 0; seed < count; ++seed) {
        const Dossier dossier(test::random_records(seed));
        for (const auto& id : every_id(dossier.records())) {
            ASSERT_EQ(changes_of(dossier, id), changes_by_force(dossier, id))
                << "seed " << seed << " without " << id << "\n"
                << test::drawing_of(dossier.records());
        }
    }
}

/// The verdict in `claim verdict …`.
std::string verdict_in(const std::string& standing)
{
    const auto start = standing.find(' ') + 1;
    return standing.substr(start, standing.find(' ', start) - start);
}

std::vector<std::string> weakest_by_force(const Dossier& dossier)
{
    const auto before = test::standings_in(dossier.records());
    std::vector<std::string> lines;
    for (const auto& id : every_id(dossier.records())) {
        const auto kind = dossier.find(id)->kind;
        if (kind != RecordKind::outlet && kind != RecordKind::speaker &&
            kind != RecordKind::organization) {
            continue;
        }
        const auto after = test::standings_in(without(dossier, id));
        std::size_t changes = 0;
        for (std::size_t claim = 0; claim < before.size(); ++claim) {
            changes += verdict_in(before[claim]) != verdict_in(after[claim]) ? 1 : 0;
        }
        if (changes != 0) {
            lines.push_back(std::to_string(100 - changes) + " fewer than 100: " + id);
        }
    }
    std::ranges::sort(lines);
    return lines;
}

TEST(WeakestOf, RanksOnRandomDossiersAsBruteForceDoes)
{
    const auto count = test::rounds(400);
    for (std::uint64_t seed = 0; seed < count; ++seed) {
        const Dossier dossier(test::random_records(seed));
        const auto provenance = build_provenance(dossier);
        std::vector<std::string> lines;
        for (const auto& dependence : weakest_of(provenance, {})) {
            lines.push_back(
                std::to_string(100 - dependence.changes.size()) +
                " fewer than 100: " + dependence.on);
        }
        ASSERT_EQ(lines, weakest_by_force(dossier)) << "seed " << seed << "\n"
                                                    << test::drawing_of(dossier.records());
    }
}

TEST(WhatIf, CountsAClaimThatIsCarriedThroughANarrowerOneAlone)
{
    const auto dossier = dossier_of("claim narrow implies broad\nclaim broad\nclaim other\n"
                                    "narrow: k < cnn < ann\nother: k < ann");
    EXPECT_THAT(
        changes_of(dossier, "cnn"), ElementsAre(
                                        "broad single-source 1-1 1-1 -> unsupported 0-0 0-0",
                                        "narrow single-source 1-1 1-1 -> unsupported 0-0 0-0"));
    EXPECT_THAT(
        changes_of(dossier, "narrow"), ElementsAre(
                                           "broad single-source 1-1 1-1 -> unsupported 0-0 0-0",
                                           "narrow single-source 1-1 1-1 -> unsupported 0-0 0-0"));
}

TEST(WhatIf, LeavesAnAssertionWithoutAnOriginWhereOnlyItsSourceGoes)
{
    const auto dossier = dossier_of("article k2 at wire\nc: k1 < k2\nc: k2 < ann");
    EXPECT_THAT(
        changes_of(dossier, "ann"), ElementsAre("c single-source 1-1 1-1 -> ungrounded 0-0 0-0"));
}

TEST(WhatIf, EndsAContestWithTheDenial)
{
    const auto dossier = dossier_of("c: k1 < ann\nc: k2 denies bob");
    EXPECT_THAT(
        changes_of(dossier, "bob"),
        ElementsAre("c single-source 1-1 1-1 contested -> single-source 1-1 1-1"));
}

TEST(WhatIf, GivesBackAnAssertionThatTheLostDenialWithdrew)
{
    const auto dossier = dossier_of("c: k1 < ann on 2023-01-01; c: k2 < bob\n"
                                    "c: k3 denies ann on 2023-02-01");
    EXPECT_THAT(
        changes_of(dossier, "k3"),
        ElementsAre("c several-sources-if 1-2 1-2 contested -> several-sources 2-2 2-2"));
}

TEST(WhatIf, ChangesNothingWithoutSomebodyWhoIsNotHeard)
{
    const auto dossier = dossier_of("outlet silent\nspeaker mute\nc: k1 < ann");
    EXPECT_THAT(changes_of(dossier, "silent"), IsEmpty());
    EXPECT_THAT(changes_of(dossier, "mute"), IsEmpty());
}

} // namespace
} // namespace hearsay
