#include "cli/answers.hpp"

#include <array>
#include <cerrno>

#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

#include "base/text.hpp"
#include "write/held_signals.hpp"

namespace hearsay {
namespace {

constexpr char control_c = '\x03';
constexpr char control_d = '\x04';
constexpr char escape = '\x1b';

/// Has the terminal hand on each key at once, while it lives.
class SingleKeys {
public:
    explicit SingleKeys(int descriptor) : descriptor_(descriptor)
    {
        is_set_ = ::tcgetattr(descriptor, &before_) == 0;
        auto keys = before_;
        keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG);
        keys.c_cc[VMIN] = 1;
        keys.c_cc[VTIME] = 0;
        is_set_ = is_set_ && ::tcsetattr(descriptor, TCSADRAIN, &keys) == 0;
    }
    SingleKeys(const SingleKeys&) = delete;
    SingleKeys& operator=(const SingleKeys&) = delete;
    ~SingleKeys()
    {
        if (is_set_) {
            ::tcsetattr(descriptor_, TCSADRAIN, &before_);
        }
    }

private:
    int descriptor_;
    ::termios before_{};
    bool is_set_ = false;
};

/// Waits for a key, or for one of the signals that are held. Whether it is a key.
bool waits_for_key(int descriptor, const HeldSignals& signals)
{
    const int arrivals = ::signalfd(-1, &signals.held(), SFD_CLOEXEC);
    std::array<::pollfd, 2> waiting{{{descriptor, POLLIN, 0}, {arrivals, POLLIN, 0}}};
    while (::poll(waiting.data(), waiting.size(), -1) == -1 && errno == EINTR) {
    }
    ::close(arrivals);
    return waiting[1].revents == 0;
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r");
    const auto last = text.find_last_not_of(" \t\r");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

} // namespace

Answers::Answers(int descriptor, Output& out)
    : descriptor_(descriptor), out_(out), is_terminal_(::isatty(descriptor) == 1)
{
}

std::optional<char> Answers::read_byte()
{
    char byte = 0;
    for (;;) {
        const auto got = ::read(descriptor_, &byte, 1);
        if (got == 1) {
            return byte;
        }
        if (got == 0 || errno != EINTR) {
            return std::nullopt;
        }
    }
}

std::optional<std::string> Answers::read_line()
{
    std::string line;
    auto byte = read_byte();
    if (!byte) {
        return std::nullopt;
    }
    for (; byte && *byte != '\n'; byte = read_byte()) {
        line += *byte;
    }
    return line;
}

/// What an arrow or function key sends after its escape.
void Answers::drop_sequence()
{
    constexpr int milliseconds = 20;
    ::pollfd waiting{descriptor_, POLLIN, 0};
    while (::poll(&waiting, 1, milliseconds) == 1 && read_byte()) {
    }
}

std::optional<KeyAnswer> Answers::next()
{
    out_.flush();
    if (!is_terminal_) {
        const auto line = read_line();
        if (!line) {
            return std::nullopt;
        }
        const auto answer = trimmed(*line);
        out_.write(one_line(answer) + "\n");
        return answer.empty() ? KeyAnswer{' ', ""}
                              : KeyAnswer{answer.front(), trimmed(answer.substr(1))};
    }
    // Whoever ends the program gets the terminal back as it was: a signal that came waits until
    // the keys are put back.
    const HeldSignals signals;
    const SingleKeys keys(descriptor_);
    const auto key = waits_for_key(descriptor_, signals) ? read_byte() : std::nullopt;
    if (!key || *key == control_c || *key == control_d) {
        return std::nullopt;
    }
    if (*key == escape) {
        drop_sequence();
        return KeyAnswer{escape, ""};
    }
    return KeyAnswer{*key == '\r' || *key == '\n' ? ' ' : *key, ""};
}

std::string Answers::line(std::string_view question)
{
    out_.write(question);
    out_.flush();
    return trimmed(read_line().value_or(std::string()));
}

} // namespace hearsay
