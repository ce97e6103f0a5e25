#include "cli/stored_lines.hpp"

#include <string>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "read/document.hpp"
#include "store/make_store.hpp"
#include "store/sqlite.hpp"
#include "store/store_error.hpp"
#include "support/database_file.hpp"

namespace hearsay {
namespace {

/// Each record is sound by itself: the numbers of organizations are 1 and 2, of articles 3 and 4,
/// of claims 5 and 6.
constexpr auto document = R"({
    "hearsay": 1,
    "organizations": [{"id": "quay", "name": "Quay"},
                      {"id": "pier", "name": "Pier", "parent": "quay"}],
    "articles": [{"id": "a"}, {"id": "b", "copy_of": "a"}],
    "claims": [{"id": "one", "text": "One"}, {"id": "two", "text": "Two", "implies": ["one"]}],
    "attributions": [{"id": "x", "claim": "two", "article": "b", "via": ["a"]}]})";

/// The lines of a document once another program has run `sql` on its database.
std::string lines_after(const std::string& sql, const std::string& text = document)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), parse_document(text, "d").dossier.records(), 0);
    Database(file.path(), Access::change).run(sql);
    std::string all;
    stored_lines(
        file.path(), [](std::size_t, std::size_t) {},
        [&](const std::string& lines) {
            all += lines;
            return Go::on;
        });
    return all;
}

TEST(StoredLines, AreThoseOfASoundDatabase)
{
    EXPECT_NE(lines_after("SELECT 1").find(R"("copy_of": "a")"), std::string::npos);
}

TEST(StoredLines, AreNoneWhereRulesBetweenRecordsAreBroken)
{
    for (const auto* const sql :
         {"UPDATE organizations SET parent = 2 WHERE number = 1",
          "UPDATE articles SET copy_of = 4 WHERE number = 3",
          "INSERT INTO implications VALUES (5, 0, 6)", "INSERT INTO distinctions VALUES (5, 0, 5)",
          "UPDATE claims SET id = 'quay' WHERE number = 5", "UPDATE attributions SET id = 'a'",
          "UPDATE articles SET outlet = 1 WHERE number = 3",
          "UPDATE attributions SET speaker = 1, claim = 5",
          "UPDATE attributions SET via = '[1]'"}) {
        EXPECT_THROW(lines_after(sql), BadDocument) << sql;
    }
}

TEST(StoredLines, AreNoneWhereAReferenceLeadsNowhere)
{
    EXPECT_THROW(lines_after("UPDATE attributions SET via = '[99]'"), Error);
    EXPECT_THROW(lines_after("DELETE FROM articles WHERE id = 'b'"), Error);
}

constexpr auto dated = R"({
    "hearsay": 1,
    "texts": [{"sha256": "0000000000000000000000000000000000000000000000000000000000000000",
               "article": "a"}],
    "organizations": [{"id": "quay", "name": "Quay"}],
    "outlets": [{"id": "gull", "name": "Gull", "owner": [{"id": "quay", "since": "2020"}]}],
    "speakers": [{"id": "board", "name": "The board", "kind": "organization",
                  "speaks_for": [{"id": "quay"}]}],
    "articles": [{"id": "a"}], "claims": [{"id": "c", "text": "The quay leaks."}],
    "attributions": [{"id": "x", "claim": "c", "article": "a", "evidence": [
        {"text": "0000000000000000000000000000000000000000000000000000000000000000",
         "part": "content", "start": 3, "end": 9}]}]})";

TEST(StoredLines, EndWhereARecordIsWhatNoDocumentHas)
{
    for (const auto* const sql :
         {"UPDATE outlet_owners SET until = '2018'", "DELETE FROM speaker_ties",
          "UPDATE evidence SET \"end\" = 3"}) {
        EXPECT_THROW(lines_after(sql, dated), BadDocument) << sql;
    }
    EXPECT_THROW(lines_after("UPDATE speakers SET name = ''", dated), StoreError);
    EXPECT_THROW(lines_after("UPDATE claims SET text = ''", dated), StoreError);
    EXPECT_NE(lines_after("UPDATE outlet_owners SET until = '2021'", dated), "");
}

} // namespace
} // namespace hearsay
