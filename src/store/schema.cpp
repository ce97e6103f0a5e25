#include "store/schema.hpp"

#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "store/steps.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

constexpr int oldest_schema = 1; // that a database was ever of

/// What brings a database from the version of its place to the next.
using Step = std::string_view (*)();
constexpr std::array<Step, newest_schema> steps{&store_step_1};

std::string version_pragma(int version)
{
    return "PRAGMA user_version = " + std::to_string(version);
}

[[noreturn]] void refuse(const std::string& path, const std::string& problem)
{
    throw StoreError(path, problem);
}

std::int64_t version_of(const Database& database)
{
    if (database.integer("PRAGMA application_id") != application_id) {
        refuse(
            database.path(),
            "is a database of another program; make one of hearsay's with 'hearsay import FILE "
            "--into GRAPH'");
    }
    const auto version = database.integer("PRAGMA user_version");
    if (version > newest_schema) {
        refuse(
            database.path(), "was written by a newer hearsay (form " + std::to_string(version) +
                                 ", this one knows " + std::to_string(newest_schema) +
                                 "); update hearsay");
    }
    if (version < oldest_schema) {
        refuse(
            database.path(), "is damaged: it has no form that hearsay knows (" +
                                 std::to_string(version) + "); restore it from a copy");
    }
    return version;
}

/// A copy beside the file, under a name that is free.
std::string backed_up(const std::string& path, std::int64_t version)
{
    namespace fs = std::filesystem;
    auto name = path + ".form-" + std::to_string(version);
    for (int number = 2; fs::exists(name); ++number) {
        name = path + ".form-" + std::to_string(version) + "-" + std::to_string(number);
    }
    return name;
}

} // namespace

void make_tables(const Database& database)
{
    database.run("PRAGMA application_id = " + std::to_string(application_id));
    for (const auto step : steps) {
        database.run(std::string(step()));
    }
    database.run(version_pragma(newest_schema));
}

void make_indices(const Database& database)
{
    database.run(std::string(store_step_1_indices()));
}

void drop_indices(const Database& database)
{
    // Those that come with a table have no statement of their own.
    auto rows =
        database.prepare("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL");
    std::string drop;
    while (rows.step()) {
        drop += "DROP INDEX " + std::string(rows.text(0)) + ";";
    }
    rows.reset();
    database.run(drop);
}

std::unique_ptr<Database> open_store(const std::string& path, Access access, Missing missing)
{
    auto database = std::make_unique<Database>(path, access);
    const auto version = version_of(*database);
    if (version < newest_schema) {
        refuse(
            path, "was written by an older hearsay (form " + std::to_string(version) +
                      "); 'hearsay reindex' brings it up to date and keeps a copy");
    }
    require_own_schema(*database, missing);
    return database;
}

std::string upgrade(const std::string& path)
{
    const Database database(path, Access::change);
    const auto version = version_of(database);
    if (version == newest_schema) {
        return {};
    }
    const auto backup = backed_up(path, version);
    auto copy = database.prepare("VACUUM INTO ?");
    copy.bind(1, std::string_view(backup));
    copy.run();
    Transaction transaction(database, Access::change);
    for (auto step = static_cast<std::size_t>(version); step < steps.size(); ++step) {
        database.run(std::string(steps[step]()));
    }
    database.run(version_pragma(newest_schema));
    transaction.commit();
    return backup;
}

} // namespace hearsay
