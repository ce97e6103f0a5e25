#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "analysis/next.hpp"
#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay::test {

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

} // namespace hearsay::test
