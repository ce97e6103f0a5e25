#include "store/claim_blocks.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include <gtest/gtest.h>

#include "analysis/weighing.hpp"
#include "cli/rest_form.hpp"
#include "graph/keeps_rules.hpp"
#include "read/document.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "support/source_folder.hpp"
#include "write/json_weighing.hpp"
#include "write/tsv_weighing.hpp"

namespace hearsay {
namespace {

std::string lines_of(const Provenance& provenance, Vertex claim)
{
    const auto weighing = weigh(provenance, claim);
    std::string lines;
    append_json(lines, provenance, weighing, JsonLayout::line);
    append_tsv(lines, provenance, weighing);
    return lines;
}

std::vector<NumberedClaim> claims_of(const Database& database)
{
    ClaimOrder order(database, json_rest_form());
    std::vector<NumberedClaim> claims;
    while (auto claim = order.next()) {
        claims.push_back(*std::move(claim));
    }
    return claims;
}

/// A dossier, and the database of it.
struct Stored {
    explicit Stored(const Records& records) : whole(records)
    {
        make_store(file.path(), json_rest_form(), records, 0);
        database = open_store(file.path(), Access::read);
    }

    Dossier whole;
    test::DatabaseFile file;
    std::unique_ptr<Database> database;
};

/// Weighs the claims in blocks of `size`, read one after the other by one reader; where claims are
/// left out, every other one.
void expect_same_lines(
    const Stored& stored, std::size_t size, ClaimBlocks::Between between, const std::string& about)
{
    const auto of_whole = build_provenance(stored.whole);
    ClaimBlocks blocks(*stored.database, json_rest_form());
    auto claims = claims_of(*stored.database);
    if (between == ClaimBlocks::Between::others) {
        std::erase_if(claims, [&](const auto& claim) { return claim.number % 2 == 0; });
    }
    for (std::size_t first = 0; first < claims.size(); first += size) {
        const auto block = std::span(claims).subspan(first, std::min(size, claims.size() - first));
        const auto of_part = build_provenance(blocks.of(block, between));
        ASSERT_TRUE(keeps_rules(of_part)) << about;
        for (std::uint32_t claim = 0; claim < block.size(); ++claim) {
            const auto& id = block[claim].id.text;
            ASSERT_EQ(
                lines_of(of_part, vertex_of(of_part, {RecordKind::claim, claim})),
                lines_of(of_whole, vertex_of(of_whole, *stored.whole.find(id))))
                << about << ", " << id;
        }
    }
}

void expect_same_lines(const Records& records, std::size_t size, const std::string& about)
{
    const Stored stored(records);
    expect_same_lines(stored, size, ClaimBlocks::Between::none, about);
    expect_same_lines(stored, size, ClaimBlocks::Between::others, about + ", every other");
}

TEST(ClaimBlocks, AreWeighedAsTheWholeDossierIs)
{
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        const auto records = test::random_records(seed, test::DossierSize::larger);
        expect_same_lines(records, 1 + seed % 3, "seed " + std::to_string(seed));
        expect_same_lines(test::adorned(records, seed), 2, "adorned " + std::to_string(seed));
    }
}

TEST(ClaimBlocks, OfTheWorkedCasesAreWeighedAsTheWhole)
{
    for (const auto* const name : {"putin-kim-2023", "niger-uranium", "brazilian-aardvark"}) {
        const auto path = test::source_folder() + "/graphs/" + name + ".json";
        const auto records = read_dossier(path).records();
        expect_same_lines(records, 1, name);
        expect_same_lines(records, 7, name);
    }
}

TEST(ClaimBlocks, HaveNoMoreThanTheirClaimsRestOn)
{
    const auto records =
        test::dossier_of("claim one; claim other; one: a < x; other: b < cnn < y").records();
    const Stored stored(records);
    const auto claims = claims_of(*stored.database);
    ClaimBlocks blocks(*stored.database, json_rest_form());
    const auto part = blocks.of(std::span(claims).first(1), ClaimBlocks::Between::none);
    ASSERT_EQ(part.claims.size(), 1U);
    EXPECT_EQ(part.claims.front().id, "one");
    EXPECT_EQ(part.speakers.size(), 1U);
    EXPECT_TRUE(part.outlets.empty());
    ASSERT_EQ(part.articles.size(), 1U);
    EXPECT_EQ(part.articles.front().id, "a");
    ASSERT_EQ(part.attributions.size(), 1U);
    EXPECT_EQ(part.attributions.front().claim, 0U);
}

TEST(ClaimBlocks, OfADamagedFileAreRefused)
{
    const auto records = test::dossier_of("claim one; one: a < cnn < x").records();
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    Database(file.path(), Access::change)
        .run("PRAGMA foreign_keys = 0; DELETE FROM articles WHERE id = 'a'");
    const auto database = open_store(file.path(), Access::read);
    ClaimBlocks blocks(*database, json_rest_form());
    const auto claims = claims_of(*database);
    EXPECT_THROW(blocks.of(claims, ClaimBlocks::Between::none), StoreError);
}

TEST(ClaimBlocks, WhereAClaimStandsForASourceAreRefused)
{
    const auto records = test::dossier_of("claim one; one: a < cnn < x").records();
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    Database(file.path(), Access::change)
        .run("UPDATE attributions SET via = '[' || claim || ']'");
    const auto database = open_store(file.path(), Access::read);
    ClaimBlocks blocks(*database, json_rest_form());
    const auto claims = claims_of(*database);
    EXPECT_THROW(blocks.of(claims, ClaimBlocks::Between::none), StoreError);
}

} // namespace
} // namespace hearsay
