#include "write/progress.hpp"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/ioctl.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// A terminal of 60 columns of which we hold both ends.
class Terminal {
public:
    Terminal() : ours_(posix_openpt(O_RDWR | O_NOCTTY))
    {
        grantpt(ours_);
        unlockpt(ours_);
        std::array<char, 100> name{};
        ptsname_r(ours_, name.data(), name.size());
        theirs_ = open(name.data(), O_RDWR | O_NOCTTY);
        winsize size{};
        size.ws_col = 60;
        ioctl(theirs_, TIOCSWINSZ, &size);
        fcntl(ours_, F_SETFL, O_NONBLOCK);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal()
    {
        close(theirs_);
        close(ours_);
    }

    int descriptor() const { return theirs_; }

    /// What was written so far: all that comes before a mark that is written now, as the kernel
    /// takes its time to hand things on.
    std::string shown() const
    {
        constexpr char mark = '\x01';
        constexpr int milliseconds = 10'000;
        std::string all;
        pollfd waiting{ours_, POLLIN, 0};
        EXPECT_EQ(::write(theirs_, &mark, 1), 1);
        while (!all.ends_with(mark) && poll(&waiting, 1, milliseconds) == 1) {
            std::array<char, 4096> bytes{};
            const auto got = read(ours_, bytes.data(), bytes.size());
            all.append(bytes.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
        }
        EXPECT_TRUE(all.ends_with(mark));
        return all.substr(0, all.size() - 1);
    }

private:
    int ours_;
    int theirs_ = -1;
};

TEST(ProgressLine, SaysHowFarHowFastAndHowLong)
{
    EXPECT_EQ(
        progress_line("weighing claims", 500, 1000, 5, 60),
        "weighing claims [##########          ] 50 %, 100/s, 5 s left");
    EXPECT_THAT(progress_line("w", 3, 1000, 10, 60), HasSubstr("] 0 %, 0.3/s, 56 min left"));
    EXPECT_THAT(progress_line("w", 3, 1'000'000, 10, 60), HasSubstr("0.3/s, 926 h left"));
}

TEST(ProgressLine, NeverIsWiderThanItMayBe)
{
    for (std::size_t columns = 0; columns < 90; ++columns) {
        EXPECT_LE(display_width(progress_line("weighing", 7, 9, 2, columns)), columns);
    }
    EXPECT_EQ(progress_line("weighing", 1, 2, 1, 30), "weighing 50 %, 1.0/s, 1 s left");
    EXPECT_EQ(progress_line("weighing", 1, 2, 1, 10), "");
}

TEST(ProgressLine, HoldsWithoutWorkBeforeTheStartAndPastTheEnd)
{
    EXPECT_THAT(progress_line("w", 0, 0, 0, 60), StartsWith("w [ "));
    EXPECT_THAT(progress_line("w", 0, 9, 3, 60), HasSubstr("] 0 %"));
    EXPECT_THAT(progress_line("w", 11, 9, 3, 60), HasSubstr("#] 100 %, 3.7/s, 0 s left"));
}

TEST(Progress, ShowsNothingOfShortWork)
{
    const Terminal terminal;
    {
        Progress progress("w", AnswerComes::at_the_end, terminal.descriptor());
        progress.show(50, 100);
    }
    EXPECT_EQ(terminal.shown(), "");
}

TEST(Progress, IsErasedAfterLongWork)
{
    const Terminal terminal;
    {
        Progress progress("w", AnswerComes::at_the_end, terminal.descriptor());
        std::this_thread::sleep_for(std::chrono::milliseconds(1010));
        progress.show(50, 100);
    }
    const auto shown = terminal.shown();
    const auto end = shown.find('\r', 1);
    ASSERT_NE(end, std::string::npos);
    const auto line = shown.substr(1, end - 1);
    EXPECT_THAT(line, StartsWith("w [###"));
    EXPECT_EQ(shown, "\r" + line + "\r" + std::string(line.size(), ' ') + "\r");
}

TEST(Progress, IsNotShownForEachStep)
{
    constexpr std::size_t steps = 10'000;
    const Terminal terminal;
    {
        Progress progress("w", AnswerComes::at_the_end, terminal.descriptor());
        std::this_thread::sleep_for(std::chrono::milliseconds(1010));
        for (std::size_t step = 0; step < steps; ++step) {
            progress.show(step, steps);
        }
    }
    const auto shown = terminal.shown();
    EXPECT_LT(std::ranges::count(shown, 'w'), 1'000);
}

TEST(Progress, ShowsNothingOnAPipe)
{
    std::array<int, 2> ends{};
    ASSERT_EQ(pipe(ends.data()), 0);
    {
        Progress progress("w", AnswerComes::at_the_end, ends[1]);
        std::this_thread::sleep_for(std::chrono::milliseconds(1010));
        progress.show(50, 100);
    }
    close(ends[1]);
    char byte = 0;
    EXPECT_EQ(read(ends[0], &byte, 1), 0);
    close(ends[0]);
}

} // namespace
} // namespace hearsay
