#include "write/page.hpp"

#include <gtest/gtest.h>

#include "support/captured.hpp"

namespace hearsay {
namespace {

std::string page_of(std::size_t columns, const std::function<void(Page&)>& write)
{
    return test::captured(columns, [&write](Output& out) {
        Page page(out);
        write(page);
    });
}

TEST(Page, WrapsAParagraphAtItsIndent)
{
    const auto text = page_of(40, [](Page& page) {
        page.paragraph("one two three four five six seven eight nine ten", 2);
    });
    EXPECT_EQ(text, "  one two three four five six seven\n  eight nine ten\n");
}

TEST(Page, HangsARowUnderItsText)
{
    const auto text = page_of(40, [](Page& page) {
        page.row("label  ", "one two three four five six seven eight nine");
    });
    EXPECT_EQ(text, "label  one two three four five six seven\n       eight nine\n");
}

TEST(Page, GivesALongLabelLinesOfItsOwn)
{
    const auto text = page_of(40, [](Page& page) {
        page.row("  a label that takes most of the line  ", "and its text");
    });
    EXPECT_EQ(text, "  a label that takes most of the line  \n      and its text\n");
}

TEST(Page, FlowsOnFromItsStart)
{
    const auto text = page_of(40, [](Page& page) {
        page.flow("verdict: ", "one two three four five six seven eight", 2);
    });
    EXPECT_EQ(text, "verdict: one two three four five six\n  seven eight\n");
}

TEST(Page, IsNoWiderThanAHundredColumns)
{
    const auto text = page_of(500, [](Page& page) { page.paragraph(std::string(150, 'x')); });
    EXPECT_EQ(text, std::string(100, 'x') + "\n" + std::string(50, 'x') + "\n");
}

TEST(Page, MakesTextSafeForATerminal)
{
    const auto text = page_of(80, [](Page& page) {
        page.row("\x1b[2Jlabel ", "one\ntwo");
        page.flow("\x1b[2Jstart ", "\x07", 2);
        page.heading("\x1b[1m");
    });
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.find('\x07'), std::string::npos);
}

} // namespace
} // namespace hearsay
