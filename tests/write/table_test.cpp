#include "write/table.hpp"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "support/captured.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Le;

std::vector<std::string> lines_in(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> written(const Table& table, std::size_t columns = 40)
{
    return lines_in(test::captured(columns, [&](Output& out) { write_table(out, table); }));
}

std::string as_tsv(const Table& table)
{
    return test::captured(80, [&](Output& out) { write_tsv(out, table); });
}

Table speakers()
{
    return {{{"speaker"}, {"claims", Align::right}}, {{"a minister", "12"}, {"Vane", "3"}}};
}

TEST(WriteTable, AlignsTextsLeftAndNumbersRight)
{
    EXPECT_THAT(
        written(speakers()),
        ElementsAre("speaker     claims", "a minister      12", "Vane             3"));
}

TEST(WriteTable, WritesNothingForNoRows)
{
    EXPECT_THAT(written({{{"speaker"}}, {}}), IsEmpty());
    EXPECT_EQ(as_tsv({{{"speaker"}, {"claim"}}, {}}), "speaker\tclaim\n");
}

TEST(WriteTable, LetsTheWidestColumnGive)
{
    const Table table{
        {{"who"}, {"what"}, {"n", Align::right}},
        {{"the harbour office", "The channel is silting up faster than it is dredged.", "1"}}};
    EXPECT_THAT(
        written(table),
        ElementsAre(
            "who                what               n", "the harbour        The channel is     1",
            "  office           silting up faster", "                   than it is",
            "                   dredged."));
}

TEST(WriteTable, LeavesShortColumnsAlone)
{
    const Table table{
        {{"id"}, {"text"}}, {{"a1", std::string(30, 'x') + " " + std::string(30, 'y')}}};
    EXPECT_THAT(
        written(table),
        ElementsAre("id  text", "a1  " + std::string(30, 'x'), "    " + std::string(30, 'y')));
}

TEST(WriteTable, PutsAWholeCellThatIsTooLongOnALineOfItsOwn)
{
    const Table table{
        {{"claim", Align::left, 12, true}, {"verdict", Align::left, 24}},
        {{"short", "single-source"}, {"a-claim-with-a-very-long-id", "several-sources-with-one"}}};
    EXPECT_THAT(
        written(table),
        ElementsAre(
            "claim           verdict", "short           single-source",
            "a-claim-with-a-very-long-id", "                several-sources-with-one"));
}

TEST(WriteTable, CountsWideCharactersTwice)
{
    const Table table{{{"name"}, {"n", Align::right}}, {{"新华社", "1"}, {"AP", "20"}}};
    EXPECT_THAT(written(table), ElementsAre("name     n", "新华社   1", "AP      20"));
}

TEST(WriteTable, GivesACellALineWhereColumnsDoNotFit)
{
    Table table{{}, {{}, {}}};
    for (const auto* name : {"speaker", "claim", "article", "outlet", "via"}) {
        table.columns.push_back({name});
        table.rows[0].push_back(std::string("first ") + name);
        table.rows[1].push_back(name == std::string("via") ? "" : std::string("other ") + name);
    }
    EXPECT_THAT(
        written(table),
        ElementsAre(
            "speaker  first speaker", "claim    first claim", "article  first article",
            "outlet   first outlet", "via      first via", "", "speaker  other speaker",
            "claim    other claim", "article  other article", "outlet   other outlet"));
}

TEST(WriteTable, ToleratesRowsOfFewerAndOfMoreCells)
{
    const Table table{{{"a"}, {"b"}}, {{}, {"1"}, {"1", "2", "3"}}};
    EXPECT_THAT(written(table), ElementsAre("a  b", "", "1", "1  2"));
}

TEST(WriteTable, NeverLeavesThePageOrLetsATextOut)
{
    const std::string hostile =
        "a\tb\x1b[2J\nc\u202Ed \xff " + std::string(300, 'z') + " 新华社新华社新华社";
    for (const auto& number : {std::string("7"), hostile}) { // that does not fit into columns
        const Table table{
            {{"one", Align::left, 12, true}, {"two"}, {"n", Align::right}},
            {{hostile, hostile, "7"}, {"", hostile, number}}};
        for (const std::size_t columns : {40U, 57U, 80U, 200U}) {
            for (const auto& line : written(table, columns)) {
                EXPECT_THAT(display_width(line), Le(std::min<std::size_t>(columns, 100))) << line;
                EXPECT_EQ(line.find('\x1b'), std::string::npos);
            }
        }
    }
}

TEST(WriteTsv, PutsTabsBetweenCellsAndNowhereElse)
{
    const Table table{{{"a"}, {"b"}}, {{"", "two\twords"}, {"line\nbreak", ""}}};
    EXPECT_EQ(as_tsv(table), "a\tb\n\ttwo words\nline break\t\n");
}

} // namespace
} // namespace hearsay
