#include "write/child.hpp"

#include <csignal>
#include <cstdio>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>
#include <unistd.h>

namespace hearsay {
namespace {

using namespace std::chrono_literals;

bool send(int descriptor, const std::string& text)
{
    std::size_t sent = 0;
    while (sent < text.size()) {
        const auto count = ::write(descriptor, text.data() + sent, text.size() - sent);
        if (count < 0) {
            return false;
        }
        sent += static_cast<std::size_t>(count);
    }
    return true;
}

TEST(RunInChild, BringsBackAllOutputAndTheBeginningOfTheMessages)
{
    const auto result = run_in_child(
        [](int descriptor) {
            std::fputs("careful", stderr);
            std::fputs("not wanted", stdout);
            std::fflush(stdout);
            return send(descriptor, std::string(1'000'000, 'x')) ? 7 : 1;
        },
        20s);
    EXPECT_EQ(result.output, std::string(1'000'000, 'x'));
    EXPECT_EQ(result.messages, "careful");
    EXPECT_EQ(result.exit_code, 7);
    EXPECT_EQ(result.signal, 0);
    EXPECT_FALSE(result.out_of_time);
}

TEST(RunInChild, KillsTheChildAtTheDeadline)
{
    const auto result = run_in_child(
        [](int) {
            for (;;) {
                ::pause();
            }
            return 0;
        },
        50ms);
    EXPECT_TRUE(result.out_of_time);
    EXPECT_EQ(result.signal, SIGKILL);
}

TEST(RunInChild, TellsOfACrash)
{
    const auto result = run_in_child([](int) { return std::raise(SIGKILL); }, 20s);
    EXPECT_EQ(result.signal, SIGKILL);
    EXPECT_FALSE(result.out_of_time);
}

TEST(RunInChild, LetsNoExceptionOut)
{
    const auto result =
        run_in_child([](int) -> int { throw std::runtime_error("in the child"); }, 20s);
    EXPECT_NE(result.exit_code, 0);
}

} // namespace
} // namespace hearsay
