#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "model/rules.hpp"
#include "read/document.hpp"
#include "store/change_store.hpp"
#include "store/make_store.hpp"
#include "store/read_store.hpp"
#include "store/record_stream.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"
#include "store/store_root.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"
#include "support/random_edit.hpp"
#include "support/rounds.hpp"
#include "support/source_folder.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

Records read_back(const std::string& path)
{
    const auto database = open_store(path, Access::read);
    return read_store(*database, json_rest_form());
}

std::int64_t broken_references(const std::string& path)
{
    const Database database(path, Access::read);
    return database.integer("SELECT count(*) FROM pragma_foreign_key_check");
}

Records shuffled(Records records, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    std::shuffle(records.attributions.begin(), records.attributions.end(), engine);
    std::shuffle(records.claims.begin(), records.claims.end(), engine);
    std::shuffle(records.speakers.begin(), records.speakers.end(), engine);
    return records;
}

/// The records of a database that is made to say one thing and then another.
Records changed(const Records& before, const Records& after)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), before, 0);
    {
        const auto database = open_store(file.path(), Access::change);
        Transaction transaction(*database, Access::change);
        change_store(*database, json_rest_form(), before, after, 0);
        transaction.commit();
        EXPECT_EQ(database->integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    }
    return read_back(file.path());
}

TEST(Store, HoldsEveryDossierToTheByte)
{
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        const auto records =
            test::adorned(test::random_records(seed, test::DossierSize::larger), seed);
        const test::DatabaseFile file;
        make_store(file.path(), json_rest_form(), records, 0);
        const auto back = read_back(file.path());
        ASSERT_EQ(json_document_of(back), json_document_of(records)) << "seed " << seed;
        ASSERT_EQ(back, records) << "seed " << seed;
        ASSERT_EQ(broken_references(file.path()), 0) << "seed " << seed;
    }
}

/// What for_each_piece() hands over, as lines behind that of the dossier.
std::string streamed(const std::string& path)
{
    const auto database = open_store(path, Access::read);
    const Transaction moment(*database, Access::read);
    auto lines = json_lines_of(read_root(*database, json_rest_form()));
    for_each_piece(*database, json_rest_form(), [&](const Records& piece) {
        lines += record_lines_of(piece);
        return Go::on;
    });
    return lines;
}

TEST(Store, HandsOverPieceByPieceWhatItHolds)
{
    for (std::uint64_t seed = 0; seed < test::rounds(30); ++seed) {
        const auto records =
            test::adorned(test::random_records(seed, test::DossierSize::larger), seed);
        const test::DatabaseFile file;
        make_store(file.path(), json_rest_form(), shuffled(records, seed), 0);
        ASSERT_EQ(streamed(file.path()), json_lines_of(shuffled(records, seed))) << "seed " << seed;
    }
}

TEST(Store, HandsOverMoreThanAPiece)
{
    std::vector<Claim> claims(10'000);
    for (std::size_t place = 0; place < claims.size(); ++place) {
        claims[place].id.text = "c" + std::to_string(place);
        claims[place].text = "it is so";
        claims[place].implies.push_back({"c" + std::to_string(claims.size() - 1)});
    }
    claims.back().implies.clear();
    Records records;
    records.claims = std::move(claims);
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    EXPECT_EQ(streamed(file.path()), json_lines_of(records));

    std::size_t pieces = 0;
    const auto database = open_store(file.path(), Access::read);
    for_each_piece(*database, json_rest_form(), [&](const Records&) {
        ++pieces;
        return Go::stop;
    });
    EXPECT_EQ(pieces, 1U);
}

TEST(Store, HoldsTheWorkedCases)
{
    for (const auto* const name : {"putin-kim-2023", "niger-uranium", "brazilian-aardvark"}) {
        const auto path = test::source_folder() + "/graphs/" + name + ".json";
        const auto dossier = read_dossier(path);
        const test::DatabaseFile file;
        make_store(file.path(), json_rest_form(), dossier.records(), 0);
        EXPECT_EQ(read_back(file.path()), dossier.records()) << name;
    }
}

TEST(Store, HoldsAnEmptyDossier)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), {}, 0);
    EXPECT_EQ(read_back(file.path()), Records());
}

TEST(Store, SaysAfterAnEditWhatTheEditSays)
{
    std::mt19937_64 engine(7);
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        auto before = test::adorned(test::random_records(seed), seed);
        for (int edits = 0; edits < 3; ++edits) {
            const auto edit = test::random_edit(Dossier(before), engine);
            if (!edit.records || !breaches_of(Dossier(*edit.records)).empty()) {
                continue;
            }
            const auto after = changed(before, *edit.records);
            ASSERT_EQ(json_document_of(after), json_document_of(*edit.records))
                << "seed " << seed << ", " << edit.name;
            before = *edit.records;
        }
    }
}

TEST(Store, KeepsAnyOrderOfRecords)
{
    for (std::uint64_t seed = 0; seed < test::rounds(40); ++seed) {
        const auto before = test::random_records(seed);
        const auto after = shuffled(before, seed);
        ASSERT_EQ(changed(before, after), after) << "seed " << seed;
    }
}

TEST(Store, BecomesAnyOtherDossier)
{
    for (std::uint64_t seed = 0; seed < test::rounds(40); ++seed) {
        const auto before = test::adorned(test::random_records(seed), seed);
        const auto after = test::adorned(test::random_records(seed + 1'000), seed);
        ASSERT_EQ(changed(before, after), after) << "seed " << seed;
    }
}

TEST(Store, IsRefusedWhereRestNamesClaimsThatHaveATable)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), test::dossier_of("claim a; claim b").records(), 0);
    open_store(file.path(), Access::change)
        ->run(R"(UPDATE claims SET rest = '{"implies":["x"]}' WHERE id = 'a')");
    const auto database = open_store(file.path(), Access::read);
    EXPECT_THROW(
        for_each_piece(*database, json_rest_form(), [](const Records&) { return Go::on; }),
        StoreError);
}

} // namespace
} // namespace hearsay
