#include "graph/keeps_rules.hpp"

#include <gtest/gtest.h>

#include "model/rules.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

Facts sound_facts()
{
    Facts facts;
    facts.organizations = {{"state", no_record}, {"ministry", 0}};
    facts.articles = {{"a", no_record, no_record, {}, {}, false, false},
                      {"b", no_record, 0, {}, {}, false, false}};
    facts.claims = {{"c", ""}, {"d", ""}};
    facts.implies.add(std::vector<std::uint32_t>{1});
    facts.implies.add(std::vector<std::uint32_t>{});
    return facts;
}

TEST(KeepsRules, HoldsForSoundFacts)
{
    EXPECT_TRUE(keeps_rules(build_provenance(sound_facts())));
    EXPECT_TRUE(keeps_rules(build_provenance(Facts())));
}

TEST(KeepsRules, SeesAnIdThatIsGivenTwice)
{
    auto facts = sound_facts();
    facts.claims.back().id = "ministry";
    EXPECT_FALSE(keeps_rules(build_provenance(std::move(facts))));
}

TEST(KeepsRules, SeesCirclesOfEachKind)
{
    auto parents = sound_facts();
    parents.organizations.front().parent = 1;
    EXPECT_FALSE(keeps_rules(build_provenance(std::move(parents))));
    auto copies = sound_facts();
    copies.articles.front().copy_of = 0;
    EXPECT_FALSE(keeps_rules(build_provenance(std::move(copies))));
    auto implications = sound_facts();
    implications.implies = Groups<std::uint32_t>();
    implications.implies.add(std::vector<std::uint32_t>{1});
    implications.implies.add(std::vector<std::uint32_t>{0});
    EXPECT_FALSE(keeps_rules(build_provenance(std::move(implications))));
}

TEST(KeepsRules, HoldsForDossiersWithoutBreaches)
{
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        const Dossier dossier(test::random_records(seed));
        ASSERT_TRUE(breaches_of(dossier).empty());
        EXPECT_TRUE(keeps_rules(build_provenance(dossier))) << "seed " << seed;
    }
}

} // namespace
} // namespace hearsay
