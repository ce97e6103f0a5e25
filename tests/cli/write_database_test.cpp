#include "cli/database.hpp"

#include <filesystem>
#include <fstream>
#include <functional>

#include <gtest/gtest.h>

#include "cli/import_pieces.hpp"
#include "store/sqlite.hpp"
#include "support/database_file.hpp"
#include "support/random_dossier.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

/// Leaves beside `path` what SQLite does where a program that has changed a database is killed, and
/// takes the database away.
void leave_changes_beside(const std::string& path)
{
    write_database(path, test::random_records(1), Overwrite::refuse, [] {});
    {
        const Database database(path, Access::change);
        database.run("PRAGMA wal_autocheckpoint = 0; UPDATE claims SET text = 'Stale'");
        fs::copy_file(path + "-wal", path + ".kept");
    }
    fs::remove(path);
    fs::rename(path + ".kept", path + "-wal");
}

Records found_after(const std::function<void(const std::string& path)>& make)
{
    const test::DatabaseFile file;
    leave_changes_beside(file.path());
    make(file.path());
    return read_database(file.path()).dossier.records();
}

TEST(WriteDatabase, TakesNothingInThatWasLeftBesideTheName)
{
    const auto records = test::random_records(2);
    const auto found = found_after(
        [&](const std::string& path) { write_database(path, records, Overwrite::refuse, [] {}); });
    EXPECT_EQ(found, records);
}

TEST(ImportLines, TakesNothingInThatWasLeftBesideTheName)
{
    const auto records = test::random_records(2);
    const auto found = found_after([&](const std::string& path) {
        const auto lines = path + ".jsonl";
        std::ofstream(lines, std::ios::binary) << json_lines_of(records);
        EXPECT_TRUE(make_from_pieces(lines, path, [](std::size_t) {}));
        fs::remove(lines);
    });
    EXPECT_EQ(found, records);
}

TEST(WriteDatabase, LeavesWhatIsBesideADatabaseThatItMustNotOverwrite)
{
    const test::DatabaseFile file;
    write_database(file.path(), test::random_records(1), Overwrite::refuse, [] {});
    const Database database(file.path(), Access::change);
    database.run("PRAGMA wal_autocheckpoint = 0; UPDATE claims SET text = 'Kept'");
    Replacement late(file.path(), "");
    EXPECT_THROW(take_place(late, Overwrite::refuse), OutputError);
    EXPECT_EQ(read_database(file.path()).dossier.claims().front().text, "Kept");
}

} // namespace
} // namespace hearsay
