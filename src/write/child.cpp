#include "write/child.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hearsay {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_messages = 4'096;

[[noreturn]] void fail(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

/// Both ends of a pipe, closed when this goes.
class Pipe {
public:
    Pipe()
    {
        if (::pipe2(ends_.data(), O_CLOEXEC) != 0) {
            fail("cannot make a pipe");
        }
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe()
    {
        close_end(0);
        close_end(1);
    }

    int reading() const { return ends_[0]; }
    int writing() const { return ends_[1]; }

    void close_end(std::size_t end)
    {
        if (ends_[end] >= 0) {
            ::close(std::exchange(ends_[end], -1));
        }
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

/// Takes what is there to read; false at the end.
bool take_from(int descriptor, std::string& text, std::size_t most)
{
    std::array<char, 65'536> bytes{};
    const auto count = ::read(descriptor, bytes.data(), bytes.size());
    if (count < 0) {
        return errno == EINTR || errno == EAGAIN;
    }
    const auto room = most - std::min(most, text.size());
    text.append(bytes.data(), std::min(static_cast<std::size_t>(count), room));
    return count > 0;
}

int milliseconds_until(Clock::time_point end)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000));
}

/// Reads both pipes to their ends; false if the deadline came first.
bool read_all(int output, int messages, ChildResult& result, Clock::time_point end)
{
    std::array<pollfd, 2> pipes{{{output, POLLIN, 0}, {messages, POLLIN, 0}}};
    while (pipes[0].fd >= 0 || pipes[1].fd >= 0) {
        if (Clock::now() >= end) {
            return false;
        }
        if (::poll(pipes.data(), pipes.size(), milliseconds_until(end)) < 0 && errno != EINTR) {
            fail("cannot wait for a child process");
        }
        if (pipes[0].revents != 0 && !take_from(output, result.output, result.output.max_size())) {
            pipes[0].fd = -1;
        }
        if (pipes[1].revents != 0 && !take_from(messages, result.messages, most_messages)) {
            pipes[1].fd = -1;
        }
    }
    return true;
}

/// Never returns. `_exit` and not `exit`: what the parent has buffered must not be written twice.
[[noreturn]] void
be_child(const std::function<int(int)>& work, int output, int messages, unsigned int seconds)
{
    std::signal(SIGALRM, SIG_DFL);
    std::signal(SIGPIPE, SIG_DFL);
    ::alarm(seconds);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(nothing, STDOUT_FILENO);
    ::dup2(messages, STDERR_FILENO);
    try {
        ::_exit(work(output));
    } catch (...) {
        ::_exit(125);
    }
}

void wait_for(pid_t child, ChildResult& result)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            fail("cannot wait for a child process");
        }
    }
    result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
}

} // namespace

ChildResult
run_in_child(const std::function<int(int descriptor)>& work, std::chrono::milliseconds deadline)
{
    Pipe output;
    Pipe messages;
    const auto end = Clock::now() + deadline;
    const auto alarm = std::chrono::ceil<std::chrono::seconds>(deadline).count() + 2;
    const pid_t child = ::fork();
    if (child < 0) {
        fail("cannot make a child process");
    }
    if (child == 0) {
        be_child(work, output.writing(), messages.writing(), static_cast<unsigned int>(alarm));
    }
    output.close_end(1);
    messages.close_end(1);
    ChildResult result;
    result.out_of_time = !read_all(output.reading(), messages.reading(), result, end);
    if (result.out_of_time) {
        ::kill(child, SIGKILL);
    }
    wait_for(child, result);
    return result;
}

} // namespace hearsay
