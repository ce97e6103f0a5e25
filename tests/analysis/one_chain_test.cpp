#include "analysis/one_chain.hpp"

#include <string>

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "write/json_weighing.hpp"

namespace hearsay {
namespace {

std::string told(const Provenance& provenance, const Weighing& weighing)
{
    std::string json;
    append_json(json, provenance, weighing, JsonLayout::line);
    return json;
}

/// Weighs every claim both ways; how many took the shortcut.
std::size_t shortcuts_in(const Dossier& dossier, const std::string& where)
{
    const auto provenance = build_provenance(dossier);
    std::size_t shortcuts = 0;
    for (std::uint32_t number = 0; number < dossier.claims().size(); ++number) {
        const auto scope = scope_of(provenance, vertex_of(provenance, {RecordKind::claim, number}));
        const auto weighing = weigh_one_chain(provenance, scope);
        if (weighing) {
            ++shortcuts;
            EXPECT_EQ(
                told(provenance, *weighing),
                told(provenance, weigh_all_chains(provenance, scope, {})))
                << where;
        }
    }
    return shortcuts;
}

TEST(OneChain, SaysWhatIsSaidOfAllChainsOnRandomDossiers)
{
    std::size_t shortcuts = 0;
    for (std::uint64_t seed = 0; seed < test::rounds(15'000) && !HasFailure(); ++seed) {
        shortcuts += shortcuts_in(Dossier(test::random_records(seed)), "seed " + std::to_string(seed));
    }
    EXPECT_GT(shortcuts, test::rounds(15'000) / 20);
}

TEST(OneChain, IsToldOfEveryKind)
{
    for (const auto* drawing :
         {"c: a < x", "c: a < cnn < x", "article a in-hand; c: a < cnn < x", "c: a seen",
          "article a in-hand; c: a seen", "speaker x unnamed; c: a < x",
          "outlet cnn unnamed; c: a < cnn < x", "c: a < x occasion visit reviewed",
          "article a on 2020; article b on 2021; c: a < b < x",
          "c: a < x on 2020-01-01; c: b denies x on 2021-01-01"}) {
        EXPECT_EQ(shortcuts_in(test::dossier_of(std::string(drawing) + "; claim c"), drawing), 1U)
            << drawing;
    }
}

TEST(OneChain, IsNoCircleNorAnUnattributedEnd)
{
    for (const auto* drawing :
         {"article a at cnn; c: a < cnn < x", "c: a < cnn < ?", "c: a < x; c: b < y",
          "c: a < cnn < reuters < cnn < x", ""}) {
        EXPECT_EQ(shortcuts_in(test::dossier_of(std::string(drawing) + "; claim c"), drawing), 0U)
            << drawing;
    }
}

} // namespace
} // namespace hearsay
