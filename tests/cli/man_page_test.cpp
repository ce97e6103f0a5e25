#include "cli/man_page.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(RoffText, SaysNothingToRoff)
{
    EXPECT_EQ(roff_text(".TH evil"), "\\&.TH evil");
    EXPECT_EQ(roff_text("'br"), "\\(aqbr");
    EXPECT_EQ(roff_text(R"(a\fB"b")"), R"(a\efB\(dqb\(dq)");
    EXPECT_EQ(roff_text("a\n.b"), "a .b");
}

TEST(RoffText, KeepsWhatIsToBeCopied)
{
    EXPECT_EQ(roff_text("--format `~^"), "\\-\\-format \\(ga\\(ti\\(ha");
}

TEST(RoffText, NamesWhatIsNotAscii)
{
    EXPECT_EQ(roff_text("…é\U0001F600"), "\\[u2026]\\[u00E9]\\[u1F600]");
}

} // namespace
} // namespace hearsay
