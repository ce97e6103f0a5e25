#include "write/rows.hpp"

#include <gtest/gtest.h>

#include "support/captured.hpp"

namespace hearsay {
namespace {

std::string written(const Rows& rows, Format format)
{
    return test::captured(80, [&](Output& out) { write_rows(out, rows, format); });
}

Rows two_rows()
{
    return {
        {"id", "via", "count", "known", "date"},
        {{"a1", RowValue::List{"cnbc", "cnn"}, std::size_t{2}, true, "2031"},
         {"a\t\"2\"", RowValue::List{}, std::size_t{0}, false, std::optional<std::string>()}}};
}

TEST(WriteRows, WritesAnObjectALine)
{
    EXPECT_EQ(
        written(two_rows(), Format::json),
        "[\n"
        R"({"id":"a1","via":["cnbc","cnn"],"count":2,"known":true,"date":"2031"},)"
        "\n"
        R"({"id":"a\t\"2\"","via":[],"count":0,"known":false,"date":null})"
        "\n]\n");
}

TEST(WriteRows, WritesATableWithTabs)
{
    EXPECT_EQ(
        written(two_rows(), Format::tsv), "id\tvia\tcount\tknown\tdate\n"
                                          "a1\tcnbc cnn\t2\ttrue\t2031\n"
                                          "a \"2\"\t\t0\tfalse\t\n");
}

TEST(WriteRows, WritesNoRowsAsAnEmptyArrayOrTheNamesAlone)
{
    const Rows none{{"id"}, {}};
    EXPECT_EQ(written(none, Format::json), "[]\n");
    EXPECT_EQ(written(none, Format::tsv), "id\n");
}

TEST(RowValue, LeavesOutWhatIsEmptyOnlyWhereAsked)
{
    EXPECT_EQ(RowValue("").json(), "\"\"");
    EXPECT_EQ(unless_empty("").json(), "null");
    EXPECT_EQ(unless_empty("a").json(), "\"a\"");
}

} // namespace
} // namespace hearsay
