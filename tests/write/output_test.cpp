#include "write/output.hpp"

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace hearsay {
namespace {

/// The width of an output where COLUMNS is `columns`.
std::size_t width_with(const char* columns)
{
    ::setenv("COLUMNS", columns, 1);
    const int descriptor = ::open("/dev/null", O_WRONLY);
    const auto width = Output(descriptor).width();
    ::close(descriptor);
    ::unsetenv("COLUMNS");
    return width;
}

TEST(Output, TakesItsWidthFromColumnsAndIsNeverTooNarrow)
{
    EXPECT_EQ(width_with("132"), 132U);
    EXPECT_EQ(width_with("7"), 40U);
    EXPECT_EQ(width_with("wide"), 100U);
    EXPECT_EQ(width_with(""), 100U);
    EXPECT_EQ(width_with("0"), 100U);
}

TEST(Output, IsColouredOnlyWhenAskedWhereThereIsNoTerminal)
{
    const int descriptor = ::open("/dev/null", O_WRONLY);
    EXPECT_FALSE(Output(descriptor).colour());
    EXPECT_FALSE(Output(descriptor, {ColourChoice::never}).colour());
    EXPECT_TRUE(Output(descriptor, {ColourChoice::always}).colour());
    ::close(descriptor);
}

TEST(Output, SaysThatTheDiskIsFull)
{
    const int descriptor = ::open("/dev/full", O_WRONLY);
    Output out(descriptor);
    out.write("an answer");
    EXPECT_THROW(out.flush(), OutputError);
    ::close(descriptor);
}

TEST(Output, SaysThatADescriptorIsClosed)
{
    Output out(-1);
    out.write("an answer");
    EXPECT_THROW(out.flush(), OutputError);
}

TEST(Output, DiscardsWhatNobodyReads)
{
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    ::close(ends[0]);
    Output out(ends[1]);
    EXPECT_FALSE(out.closed());
    out.write(std::string(1'000'000, 'x'));
    EXPECT_TRUE(out.closed());
    out.write("more");
    EXPECT_NO_THROW(out.flush());
    ::close(ends[1]);
    std::signal(SIGPIPE, before);
}

} // namespace
} // namespace hearsay
