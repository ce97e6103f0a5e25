#include <filesystem>
#include <random>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "store/sqlite.hpp"
#include "support/both_forms.hpp"
#include "support/command.hpp"
#include "support/database_file.hpp"
#include "support/replaced.hpp"
#include "support/rounds.hpp"
#include "support/varied_records.hpp"

namespace hearsay {
namespace {

/// What came of an import into a database, and what that holds then.
struct Outcome {
    test::CommandOutcome command;
    Records records;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

Records records_in(const std::string& path)
{
    if (!std::filesystem::exists(path)) {
        return {};
    }
    const auto database = open_store(path, Access::read);
    return read_store(*database, json_rest_form());
}

/// Of the file, into a copy of `before`, or into a new one if that is empty.
Outcome import_of(const std::string& file, const std::string& before, const std::string& option)
{
    const test::DatabaseFile into;
    if (!before.empty()) {
        std::filesystem::copy_file(before, into.path());
    }
    std::vector<std::string> words{"import", file, "--into", into.path()};
    if (!option.empty()) {
        words.push_back(option);
    }
    Outcome outcome{test::run_command(words), records_in(into.path())};
    for (auto* const text : {&outcome.command.out, &outcome.command.err}) {
        test::replace_all(*text, file, "FILE");
        test::replace_all(*text, into.path(), "INTO");
        test::join_lines(*text);
    }
    return outcome;
}

TEST(ImportOfADatabase, ComesToThatOfTheDocument)
{
    std::size_t taken = 0;
    for (std::uint64_t seed = 0; seed < test::rounds(15); ++seed) {
        std::mt19937_64 engine(seed);
        const test::BothForms coming(test::varied_records(seed, engine), engine);
        const test::BothForms there(test::varied_records(seed + 1, engine), engine);
        if (coming.of_document({"stats"}).exit_code != 0 ||
            there.of_document({"stats"}).exit_code != 0) {
            continue; // no import takes what breaks the rules
        }
        for (const auto& before : {std::string(), there.database()}) {
            for (const auto* const option : {"", "--keep", "--replace"}) {
                const auto expected = import_of(coming.document(), before, option);
                const auto found = import_of(coming.database(), before, option);
                ASSERT_EQ(found, expected) << "seed " << seed << " " << option << "\n"
                                           << found.command.out << found.command.err
                                           << expected.command.out << expected.command.err;
                taken += expected.command.exit_code == 0 ? 1 : 0;
            }
        }
    }
    EXPECT_GT(taken, 0U);
}

TEST(ImportOfADatabase, TakesNothingOfOneThatBreaksARule)
{
    std::mt19937_64 engine(1);
    Records records;
    for (const auto* const id : {"rain", "snow"}) {
        records.claims.emplace_back().id.text = id;
        records.claims.back().text = id;
    }
    const test::BothForms both(records, engine);
    Database(both.database(), Access::change)
        .run("INSERT INTO implications SELECT number, 0, number FROM claims");
    const test::DatabaseFile into;
    const auto outcome = test::run_command({"import", both.database(), "--into", into.path()});
    EXPECT_EQ(outcome.exit_code, 3);
    EXPECT_FALSE(std::filesystem::exists(into.path()));
}

} // namespace
} // namespace hearsay
