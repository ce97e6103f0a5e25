#include "graph/scope.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/names.hpp"

namespace hearsay {
namespace {

using test::at;
using test::dossier_of;

std::string ids(const Provenance& provenance, const std::vector<Scoped>& scoped)
{
    std::string text;
    for (const auto& one : scoped) {
        const auto& id = provenance.dossier->attributions()[one.attribution].id.text;
        text += (text.empty() ? "" : " ") + id + (one.reviewed ? "+" : "");
    }
    return text;
}

TEST(ScopeOf, GathersAssertionsOfNarrowerClaimsHoweverDeep)
{
    const auto dossier = dossier_of("claim a implies b\nclaim b implies c\nclaim c\n"
                                    "1 = a: k < x\n2 = b: l < y\n3 = c: m < z");
    const auto provenance = build_provenance(dossier);
    EXPECT_EQ(ids(provenance, scope_of(provenance, at(provenance, "c")).asserting), "1 2 3");
    EXPECT_EQ(ids(provenance, scope_of(provenance, at(provenance, "a")).asserting), "1");
}

TEST(ScopeOf, LetsADenialOfTheBroadClaimContestTheNarrowAndNotTheReverse)
{
    const auto dossier = dossier_of("claim narrow implies broad\nclaim broad\n"
                                    "1 = narrow: k denies x\n2 = broad: k denies y");
    const auto provenance = build_provenance(dossier);
    const auto contesting = [&](std::string_view claim) {
        return ids(provenance, scope_of(provenance, at(provenance, claim)).contesting);
    };
    EXPECT_EQ(contesting("narrow"), "1 2");
    EXPECT_EQ(contesting("broad"), "2");
}

TEST(ScopeOf, CountsEqualAttributionsOnceAndAsReviewedIfOneIs)
{
    const auto dossier = dossier_of("b = c: k < cnn < x draft\na = c: k < cnn < x reviewed\n"
                                    "d = c: k < cnn < x on 2023\ne = c: k < cnn < x occasion talk");
    const auto provenance = build_provenance(dossier);
    EXPECT_EQ(ids(provenance, scope_of(provenance, at(provenance, "c")).asserting), "a+ d e");
}

TEST(ScopeOf, LeavesOutWhatWasRejectedOrRetractedAndListsTheLatter)
{
    const auto dossier = dossier_of("article wire retracted\n1 = c: k < x rejected\n"
                                    "2 = c: l < wire < x\n3 = c: m denies y\n4 = c: wire denies z");
    const auto provenance = build_provenance(dossier);
    const auto scope = scope_of(provenance, at(provenance, "c"));
    EXPECT_EQ(ids(provenance, scope.asserting), "");
    EXPECT_EQ(ids(provenance, scope.contesting), "3");
    EXPECT_EQ(test::names(provenance, scope.retracted), "wire");
}

TEST(ScopeOf, EndsWhereClaimsImplyEachOther)
{
    const auto dossier =
        dossier_of("claim a implies b\nclaim b implies a\n1 = a: k < x\n2 = b: l < y");
    const auto provenance = build_provenance(dossier);
    EXPECT_EQ(ids(provenance, scope_of(provenance, at(provenance, "a")).asserting), "1 2");
}

} // namespace
} // namespace hearsay
