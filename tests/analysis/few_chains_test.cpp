#include "analysis/few_chains.hpp"

#include <algorithm>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "analysis/pessimist.hpp"
#include "graph/chains.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

/// All chains packed anew at every stage, whichever comes first.
void expect_what_packing_says(const Merging& merging, Measure measure, const std::string& where)
{
    const auto last = static_cast<std::uint32_t>(merging.stages.size() - 1);
    FewChains few(merging, measure);
    EXPECT_EQ(few.after_all(), disjoint_chains(merging, last, measure)) << where;
    for (std::uint32_t turn = 0; turn < 2 * merging.stages.size(); ++turn) {
        const auto stage = turn * 7 % static_cast<std::uint32_t>(merging.stages.size());
        const auto packed = disjoint_chains(merging, stage, measure).chosen.size();
        ASSERT_EQ(few.count(stage), packed) << where << ", stage " << stage;
    }
    EXPECT_EQ(few.after_all(), disjoint_chains(merging, last, measure)) << where;
}

/// Up to as many chains as are packed exactly: each has an origin and a few of some tokens at first,
/// and at each stage some more chains have one.
Merging random_merging(std::uint64_t seed)
{
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto below = [&](std::size_t limit) { return random() % limit; };
    const auto token = [&](std::size_t name, std::uint32_t stage) {
        return Token{static_cast<std::uint32_t>(name), stage, below(3) == 0, false};
    };
    Merging merging;
    merging.stages.resize(unnamed_stage + 1 + below(10));
    merging.names = 100;
    for (auto left = 1 + below(exact_packing_limit); left != 0; --left) {
        MergedChain chain;
        chain.place = static_cast<std::uint32_t>(3 * merging.chains.size());
        std::vector<Token> tokens;
        tokens.push_back(token(below(9), 0));
        tokens.push_back({static_cast<std::uint32_t>(50 + below(20)), 0, false, true});
        for (auto stage = unnamed_stage + 1; stage < merging.stages.size(); ++stage) {
            if (below(5) == 0) {
                tokens.push_back(token(below(2) == 0 ? 40 + stage : below(9), stage));
            }
        }
        chain.barred = below(9) == 0;
        chain.anybodys = below(9) == 0;
        std::ranges::sort(tokens, {}, &Token::name);
        merging.tokens.add(tokens);
        merging.chains.push_back(chain);
    }
    return merging;
}

TEST(FewChains, SayWhatPackingSaysOfRandomMergings)
{
    for (std::uint64_t seed = 0; seed < test::rounds(3'000) && !HasFailure(); ++seed) {
        const auto merging = random_merging(seed);
        expect_what_packing_says(merging, Measure::sources, "seed " + std::to_string(seed));
        expect_what_packing_says(merging, Measure::reports, "seed " + std::to_string(seed));
    }
}

TEST(FewChains, SayWhatPackingSaysOfRandomDossiers)
{
    for (std::uint64_t seed = 0; seed < test::rounds(3'000) && !HasFailure(); ++seed) {
        const Dossier dossier(test::random_records(seed, test::DossierSize::larger));
        const auto provenance = build_provenance(dossier);
        for (std::uint32_t number = 0; number < dossier.claims().size(); ++number) {
            const auto claim = vertex_of(provenance, {RecordKind::claim, number});
            const auto scope = scope_of(provenance, claim);
            const auto merging =
                merging_of(provenance, scope, chains_of(provenance, scope, exact_packing_limit));
            expect_what_packing_says(merging, Measure::sources, "seed " + std::to_string(seed));
            expect_what_packing_says(merging, Measure::reports, "seed " + std::to_string(seed));
        }
    }
}

} // namespace
} // namespace hearsay
