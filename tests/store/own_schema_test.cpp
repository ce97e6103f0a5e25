#include "store/own_schema.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "store/make_store.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"
#include "store/upkeep.hpp"
#include "support/database_file.hpp"
#include "support/random_dossier.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;

/// What is said of a database on which another program has run `sql`; empty if it is opened.
std::string complaint_after(const std::string& sql)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), test::random_records(3), 0);
    Database(file.path(), Access::change).run(sql);
    try {
        open_store(file.path(), Access::read);
    } catch (const StoreError& error) {
        return error.what();
    }
    return {};
}

TEST(OwnSchema, IsThatOfADatabaseAsItWasMade)
{
    EXPECT_EQ(complaint_after("SELECT 1"), "");
}

TEST(OwnSchema, AllowsFurtherTablesViewsAndIndices)
{
    EXPECT_EQ(
        complaint_after("CREATE TABLE diary (day TEXT); CREATE VIEW loud AS SELECT id FROM claims;"
                        "CREATE INDEX claim_kinds ON claims (kind); ANALYZE"),
        "");
}

TEST(OwnSchema, SurvivesBeingCompacted)
{
    EXPECT_EQ(complaint_after("VACUUM"), "");
}

TEST(OwnSchema, HasNoTrigger)
{
    EXPECT_THAT(
        complaint_after("CREATE TRIGGER sweeper AFTER INSERT ON claims BEGIN "
                        "DELETE FROM evidence; END"),
        HasSubstr("has a trigger 'sweeper'"));
}

TEST(OwnSchema, IsNotOneWhereAViewStandsForATable)
{
    EXPECT_THAT(
        complaint_after("CREATE TABLE kept AS SELECT * FROM claims; DROP TABLE claims; "
                        "CREATE VIEW Claims AS SELECT * FROM kept"),
        HasSubstr("its view 'Claims' is not as hearsay makes it"));
}

TEST(OwnSchema, IsNotOneOfAnotherMeaningOfAnIndexOrTable)
{
    EXPECT_THAT(
        complaint_after("DROP INDEX outlet_names; CREATE INDEX outlet_names ON outlets (kind)"),
        HasSubstr("its index 'outlet_names' is not"));
    EXPECT_THAT(
        complaint_after("ALTER TABLE texts ADD COLUMN weight REAL"),
        HasSubstr("its table 'texts' is not"));
}

TEST(OwnSchema, LacksNothing)
{
    EXPECT_THAT(
        complaint_after("PRAGMA foreign_keys = OFF; DROP TABLE evidence"),
        HasSubstr("has no table 'evidence'; restore the file from a copy"));
    EXPECT_THAT(
        complaint_after("DROP VIEW relays"),
        HasSubstr("has no view 'relays'; 'hearsay reindex' makes it anew"));
}

TEST(OwnSchema, IsMadeAnewWhereItIsDerived)
{
    const test::DatabaseFile file;
    const auto records = test::random_records(3);
    make_store(file.path(), json_rest_form(), records, 0);
    const std::string dropped =
        "DROP VIEW quotes; DROP VIEW relays; DROP VIEW origins; DROP VIEW sources;"
        "DROP INDEX attribution_ids; DROP INDEX outlet_names; DROP TABLE words;"
        "DROP TABLE attribution_words";
    Database(file.path(), Access::change).run(dropped);
    EXPECT_THROW(open_store(file.path(), Access::change), StoreError);
    {
        const auto database = open_store(file.path(), Access::change, Missing::derived);
        Transaction transaction(*database, Access::change);
        reindex(*database, json_rest_form(), 0);
        transaction.commit();
    }
    const auto database = open_store(file.path(), Access::read);
    EXPECT_EQ(read_store(*database, json_rest_form()), records);
    EXPECT_EQ(
        static_cast<std::size_t>(database->integer("SELECT count(*) FROM quotes")),
        records.attributions.size());
    EXPECT_NE(database->integer("SELECT count(*) FROM attribution_words"), 0);
}

TEST(OwnSchema, MayBeMendedWhereAnIndexIsAnother)
{
    EXPECT_THAT(
        complaint_after("DROP INDEX outlet_names; CREATE INDEX outlet_names ON outlets (kind)"),
        HasSubstr("drop or rename it, then 'hearsay reindex' makes hearsay's own"));
}

TEST(OwnSchema, LetsNoTriggerRun)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), test::random_records(3), 0);
    const Database database(file.path(), Access::change);
    database.run("CREATE TABLE diary (day TEXT); CREATE TRIGGER sweeper AFTER INSERT ON diary "
                 "BEGIN DELETE FROM diary; END; INSERT INTO diary VALUES ('Monday')");
    EXPECT_EQ(database.integer("SELECT count(*) FROM diary"), 1);
}

} // namespace
} // namespace hearsay
