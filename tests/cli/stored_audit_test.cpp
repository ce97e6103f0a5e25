#include "cli/stored_audit.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "analysis/audit.hpp"
#include "cli/rest_form.hpp"
#include "read/document.hpp"
#include "store/make_store.hpp"
#include "store/schema.hpp"
#include "store/store_error.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/dossier_of.hpp"
#include "support/made_up_archive.hpp"
#include "support/random_dossier.hpp"

namespace hearsay {
namespace {

Records several_blocks()
{
    return test::made_up_archive({1'300, 3, 200});
}

class StoredAudit : public ::testing::Test {
protected:
    void SetUp() override { make_store(file_.path(), json_rest_form(), records_, 0); }

    std::vector<std::string> stored_lines(const ClaimsAsked& asked)
    {
        std::vector<std::string> lines;
        weigh_stored(
            moment_for_claims(file_.path()), file_.path(), asked, {}, Format::json,
            [](std::size_t, std::size_t) {},
            [&](const AuditEntry& entry) {
                lines.push_back(entry.line);
                return Go::on;
            });
        return lines;
    }

    std::vector<std::string> whole_lines(const ClaimsAsked& asked) const
    {
        const Dossier dossier(records_);
        const auto provenance = build_provenance(dossier);
        std::vector<std::string> lines;
        bool begun = asked.from.empty();
        weigh_all(provenance, {}, [&](const Weighing& weighing) {
            const auto claim = id_of(provenance, weighing.claim);
            begun = begun || claim == asked.from;
            if (begun && (!asked.shard || holds(*asked.shard, claim))) {
                lines.push_back(audit_entry(provenance, weighing, Format::json).line);
            }
            return Go::on;
        });
        return lines;
    }

    test::DatabaseFile file_;
    Records records_ = several_blocks();
};

TEST_F(StoredAudit, SaysOfAllClaimsWhatTheDocumentsAuditSays)
{
    EXPECT_EQ(stored_lines({}), whole_lines({}));
}

TEST_F(StoredAudit, SaysOfAShareOrOfTheRestTheSameToo)
{
    for (const auto& asked :
         {ClaimsAsked{"claim-700", {}}, ClaimsAsked{"", Shard{2, 3}},
          ClaimsAsked{"claim-1250", Shard{1, 2}}, ClaimsAsked{"", Shard{1, 5'000}}}) {
        EXPECT_EQ(stored_lines(asked), whole_lines(asked)) << asked.from;
    }
}

TEST_F(StoredAudit, StopsWhenTold)
{
    int taken = 0;
    weigh_stored(
        moment_for_claims(file_.path()), file_.path(), {}, {}, Format::text,
        [](std::size_t, std::size_t) {},
        [&](const AuditEntry&) { return ++taken == 600 ? Go::stop : Go::on; });
    EXPECT_EQ(taken, 600);
}

TEST_F(StoredAudit, TellsHowFarItIsToTheEnd)
{
    std::size_t last = 0;
    weigh_stored(
        moment_for_claims(file_.path()), file_.path(), {"claim-100", Shard{1, 2}}, {}, Format::text,
        [&](std::size_t done, std::size_t total) {
            EXPECT_GT(done, last);
            EXPECT_EQ(total, 1'200U);
            last = done;
        },
        [](const AuditEntry&) { return Go::on; });
    EXPECT_EQ(last, 1'200U);
}

TEST_F(StoredAudit, RefusesWhatABadDocumentWouldSay)
{
    open_store(file_.path(), Access::change)
        ->run(
            "DELETE FROM implications; "
            "INSERT INTO implications SELECT number, 0, number FROM claims WHERE id = 'claim-900'");
    EXPECT_THROW(stored_lines({}), BadDocument);
    EXPECT_EQ(stored_lines({"claim-901", {}}).size(), 399U); // which does not come to it
}

TEST(StoredClaims, AreAllInTheDocumentsOrder)
{
    const test::DatabaseFile file;
    const auto records = several_blocks();
    make_store(file.path(), json_rest_form(), records, 0);
    const auto ids = stored_claims(file.path());
    ASSERT_EQ(ids.size(), records.claims.size());
    for (std::size_t claim = 0; claim < ids.size(); ++claim) {
        EXPECT_EQ(ids[claim], records.claims[claim].id.text);
    }
}

/// `TABLE SET COLUMN` for each column that holds text.
std::vector<std::string> text_columns(const std::string& path)
{
    const Database database(path, Access::read);
    auto rows = database.prepare(
        "SELECT tables.name || ' SET ' || columns.name FROM sqlite_master AS tables "
        "JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' AND "
        "columns.type = 'TEXT' AND tables.name NOT LIKE '%words%'");
    std::vector<std::string> columns;
    while (rows.step()) {
        columns.emplace_back(rows.text(0));
    }
    return columns;
}

/// What an audit of the records says once another program has run `sql`; none if it is refused.
std::vector<std::string> lines_after(const Records& records, const std::string& sql)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    Database(file.path(), Access::change).run(sql);
    std::vector<std::string> lines;
    try {
        weigh_stored(
            moment_for_claims(file.path()), file.path(), {}, {}, Format::json,
            [](std::size_t, std::size_t) {},
            [&](const AuditEntry& entry) {
                lines.push_back(entry.line);
                return Go::on;
            });
    } catch (const Error&) {
        lines.clear();
    }
    return lines;
}

TEST(StoredAuditOfDamage, IsRefusedOrNotTouchedByIt)
{
    const auto records = test::adorned(test::random_records(11), 11);
    const auto sound = lines_after(records, "SELECT 1");
    ASSERT_FALSE(sound.empty());
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), records, 0);
    std::size_t refused = 0;
    std::size_t untouched = 0;
    for (const auto& column : text_columns(file.path())) {
        if (column == "attributions SET occasion" || column == "claims SET text") {
            continue; // any text is right
        }
        const auto found = lines_after(records, "UPDATE OR IGNORE " + column + " = '[[[['");
        refused += found.empty() ? 1 : 0;
        untouched += found == sound ? 1 : 0;
        EXPECT_TRUE(found.empty() || found == sound) << column;
    }
    EXPECT_GT(refused, 10U);
    EXPECT_GT(untouched, 10U);
}

/// Has the first claim of the file's list bear a number by which the tree does not lead to it.
void misplace_first_claim(const std::string& path)
{
    std::int64_t page_size = 0;
    std::int64_t page = 0;
    {
        const Database database(path, Access::change);
        database.run("PRAGMA wal_checkpoint(TRUNCATE)");
        page_size = database.integer("PRAGMA page_size");
        page = database.integer("SELECT rootpage FROM sqlite_master WHERE name = 'claims'");
    }
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    const auto begin = (page - 1) * page_size;
    file.seekg(begin + 8); // where the page of few rows says at which byte the first one is
    const auto high = file.get();
    const auto place = high * 256 + file.get();
    file.seekp(begin + place + 1); // past its size
    file.put('\x7F');
}

TEST(StoredAuditOfDamage, IsRefusedWhereAListedClaimIsNotFoundByItsNumber)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), test::dossier_of("claim a; claim b").records(), 0);
    misplace_first_claim(file.path());
    try {
        weigh_stored(
            moment_for_claims(file.path()), file.path(), {}, {}, Format::json,
            [](std::size_t, std::size_t) {}, [](const AuditEntry&) { return Go::on; });
        FAIL() << "it was weighed";
    } catch (const StoreError& error) {
        const std::string said = error.what();
        EXPECT_NE(said.find("not found by its number"), std::string::npos) << said;
    }
}

} // namespace
} // namespace hearsay
