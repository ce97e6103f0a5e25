#include "store/make_store.hpp"

#include <filesystem>
#include <vector>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "store/soundness.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"

namespace hearsay {
namespace {

TEST(StoreInTheMaking, KeepsNoJournal)
{
    const test::DatabaseFile file;
    StoreInTheMaking store(file.path(), json_rest_form());
    store.add(test::random_records(1));
    EXPECT_FALSE(std::filesystem::exists(file.path() + "-journal"));
    store.finish(0);
    EXPECT_FALSE(std::filesystem::exists(file.path() + "-journal"));
}

/// The records in pieces of one each, in an order in which most name what comes later.
std::vector<Records> pieces_of(const Records& records)
{
    std::vector<Records> pieces(1, own_keys(records));
    const auto add = [&](const auto& each, auto list) {
        for (const auto& record : each) {
            (pieces.emplace_back(own_keys(records)).*list).push_back(record);
        }
    };
    add(records.attributions, &Records::attributions);
    add(records.claims, &Records::claims);
    add(records.articles, &Records::articles);
    add(records.speakers, &Records::speakers);
    add(records.outlets, &Records::outlets);
    add(records.organizations, &Records::organizations);
    add(records.texts, &Records::texts);
    return pieces;
}

TEST(StoreInTheMaking, GoesOnWhereMoreComesOutOfOrderThanMayWait)
{
    for (std::uint64_t seed = 0; seed < test::rounds(30); ++seed) {
        const auto records = test::adorned(test::random_records(seed), seed);
        for (const std::size_t most : {0U, 1U, 5U, 1000U}) {
            const test::DatabaseFile file;
            StoreInTheMaking store(file.path(), json_rest_form(), {}, {most, 1'000'000});
            for (const auto& piece : pieces_of(records)) {
                store.add(piece);
            }
            ASSERT_EQ(store.breach_at_end(), std::nullopt) << "seed " << seed;
            store.finish(0);
            const auto database = open_store(file.path(), Access::read);
            require_undamaged(*database);
            ASSERT_EQ(read_store(*database, json_rest_form()), records)
                << "seed " << seed << ", most " << most;
        }
    }
}

TEST(StoreInTheMaking, TellsOfAnIdThatAnAttributionSharesHoweverMuchWaits)
{
    for (const auto* const graph : {"c: k1 < cnn < putin; c: k2 < putin", "c: k1 < putin"}) {
        const auto records = test::dossier_of(graph).records();
        for (const std::size_t index_bytes : {0U, 1000000U}) {
            const test::DatabaseFile file;
            StoreInTheMaking store(file.path(), json_rest_form(), {}, {0, index_bytes});
            auto twice = records;
            twice.attributions.push_back(twice.attributions.front());
            store.add(twice);
            EXPECT_NE(store.breach_at_end(), std::nullopt);

            const test::DatabaseFile other_file;
            StoreInTheMaking other(other_file.path(), json_rest_form(), {}, {0, index_bytes});
            auto shared = records;
            shared.attributions.back().id.text = shared.articles.front().id.text;
            other.add(shared);
            EXPECT_NE(other.breach_at_end(), std::nullopt);
        }
    }
}

} // namespace
} // namespace hearsay
