#include "analysis/stage_counts.hpp"

#include <algorithm>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "analysis/pessimist.hpp"
#include "graph/chains.hpp"
#include "support/made_up_archive.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

/// All chains packed anew at every stage.
void expect_counts_of_packing(const Merging& merging, Measure measure, const std::string& where)
{
    const auto stages = static_cast<std::uint32_t>(merging.stages.size());
    StageCounts counts(merging, measure);
    StageCounts seldom(merging, measure);
    for (auto stage = unnamed_stage; stage < stages; ++stage) {
        const auto packed = disjoint_chains(merging, stage, measure).chosen.size();
        ASSERT_EQ(counts.at(stage, unnamed_stage), packed) << where << ", stage " << stage;
        if (stage % 3 == 0 || stage + 1 == stages) {
            ASSERT_EQ(seldom.at(stage, stage), packed) << where << ", stage " << stage;
        }
    }
    for (auto stage = unnamed_stage; stage < stages; ++stage) {
        const auto packed = disjoint_chains(merging, stage, measure).chosen.size();
        ASSERT_EQ(counts.at(stage, unnamed_stage), packed) << where << ", again " << stage;
    }
}

void expect_the_same_without_packing(
    const Merging& merging, const Support& support, Measure measure, const std::string& where)
{
    const auto last = static_cast<std::uint32_t>(merging.stages.size() - 1);
    const auto high = SupportFlow(support, measure).count();
    ASSERT_EQ(disjoint_chains_of(merging, measure, high), disjoint_chains(merging, last, measure))
        << where;
}

void expect_shortcuts_hold(const Dossier& dossier, const std::string& seed)
{
    const auto provenance = build_provenance(dossier);
    for (std::uint32_t number = 0; number < dossier.claims().size(); ++number) {
        const auto scope = scope_of(provenance, vertex_of(provenance, {RecordKind::claim, number}));
        const auto support = support_of(provenance, scope);
        const auto merging = merging_of(provenance, scope, chains_of(provenance, support, 1'000));
        const auto where = "seed " + seed + ", claim " + std::to_string(number);
        for (const auto measure : {Measure::sources, Measure::reports}) {
            expect_counts_of_packing(merging, measure, where);
            expect_the_same_without_packing(merging, support, measure, where);
        }
    }
}

/// Up to 70 chains, more than are packed exactly: each has an origin and a few of some tokens at
/// first, and at each stage some more chains have one.
Merging random_merging(std::uint64_t seed)
{
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto below = [&](std::size_t limit) { return random() % limit; };
    Merging merging;
    merging.stages.resize(unnamed_stage + 1 + below(12));
    merging.names = 140;
    const auto names = static_cast<std::uint32_t>(2 + below(60));
    for (auto left = 1 + below(70); left != 0; --left) {
        MergedChain chain;
        chain.place = static_cast<std::uint32_t>(merging.chains.size());
        std::vector<Token> tokens;
        for (auto few = 1 + below(3); few != 0; --few) {
            tokens.push_back(
                {static_cast<std::uint32_t>(below(names)), 0, below(3) == 0, false});
        }
        tokens.push_back({static_cast<std::uint32_t>(100 + below(40)), 0, false, true});
        for (auto stage = unnamed_stage + 1; stage < merging.stages.size(); ++stage) {
            if (below(6) == 0) {
                tokens.push_back({60 + stage % 20, stage, below(3) == 0, false});
            }
        }
        chain.barred = below(12) == 0;
        chain.anybodys = below(12) == 0;
        std::ranges::sort(tokens, {}, &Token::name);
        merging.tokens.add(tokens);
        merging.chains.push_back(chain);
    }
    return merging;
}

TEST(StageCounts, AreThoseOfPackingAllChainsAnewOnRandomMergings)
{
    for (std::uint64_t seed = 0; seed < test::rounds(1'500); ++seed) {
        const auto merging = random_merging(seed);
        const auto where = "seed " + std::to_string(seed);
        expect_counts_of_packing(merging, Measure::sources, where);
        expect_counts_of_packing(merging, Measure::reports, where);
        if (HasFatalFailure()) {
            return;
        }
    }
}

TEST(StageCounts, AreThoseOfPackingAllChainsAnewOnRandomDossiers)
{
    for (std::uint64_t seed = 0; seed < test::rounds(1'500) && !HasFatalFailure(); ++seed) {
        expect_shortcuts_hold(
            Dossier(test::random_records(seed, test::DossierSize::larger)), std::to_string(seed));
    }
}

TEST(StageCounts, AreThoseOfPackingAllChainsAnewInAnArchive)
{
    expect_shortcuts_hold(Dossier(test::made_up_archive({200, 5, 300})), "5");
}

} // namespace
} // namespace hearsay
