#include "write/output.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <system_error>

#include <sys/ioctl.h>
#include <unistd.h>

namespace hearsay {
namespace {

constexpr std::size_t piece = 64 * 1024;
constexpr std::size_t width_elsewhere = 100;
constexpr std::size_t least_width = 40;

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

bool wants_colour(int descriptor, ColourChoice choice)
{
    if (choice != ColourChoice::automatic) {
        return choice == ColourChoice::always;
    }
    return environment("NO_COLOR").empty() && environment("TERM") != "dumb" &&
           isatty(descriptor) == 1;
}

std::optional<std::size_t> width_asked_for()
{
    const auto text = environment("COLUMNS");
    std::size_t width = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), width);
    const bool good = read.ec == std::errc() && read.ptr == text.data() + text.size() && width > 0;
    return good ? std::optional(width) : std::nullopt;
}

std::optional<std::size_t> width_of_terminal(int descriptor)
{
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
        return std::nullopt;
    }
    return size.ws_col;
}

std::size_t width_for(int descriptor)
{
    const auto asked = width_asked_for();
    const auto width = asked ? asked : width_of_terminal(descriptor);
    return std::max(least_width, width.value_or(width_elsewhere));
}

std::string cause()
{
    return std::generic_category().message(errno);
}

} // namespace

bool write_all(int descriptor, std::string_view text, std::string_view name)
{
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EPIPE) {
            return false;
        } else if (errno != EINTR) {
            throw OutputError("cannot write to " + std::string(name) + ": " + cause());
        }
    }
    return true;
}

Output::Output(int descriptor, OutputSettings settings)
    : descriptor_(descriptor), colour_(wants_colour(descriptor, settings.colour)),
      width_(width_for(descriptor))
{
}

void Output::write(std::string_view text)
{
    buffer_ += text;
    if (buffer_.size() >= piece) {
        flush();
    }
}

void Output::flush()
{
    closed_ = closed_ || !write_all(descriptor_, buffer_, "standard output");
    buffer_.clear();
}

} // namespace hearsay
