#include "cli/stored_lines.hpp"

#include <string>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "read/document.hpp"
#include "store/make_store.hpp"
#include "store/sqlite.hpp"
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

/// The lines of that document once another program has run `sql` on its database.
std::string lines_after(const std::string& sql)
{
    const test::DatabaseFile file;
    make_store(file.path(), json_rest_form(), parse_document(document, "d").dossier.records(), 0);
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

} // namespace
} // namespace hearsay
