#include "write/progress.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <sys/ioctl.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

constexpr auto patience = std::chrono::seconds(1);
constexpr auto pause = std::chrono::milliseconds(100);
constexpr std::size_t widest_bar = 30;
constexpr std::size_t narrowest_bar = 5;

std::size_t columns_of(int descriptor)
{
    winsize size{};
    const bool known = ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col != 0;
    return known ? size.ws_col : 80;
}

/// `6 s`, `4 min`, `2 h`, rounded up: a promise that is kept.
std::string duration_text(double seconds)
{
    if (seconds < 100) {
        return fmt::format("{:.0f} s", std::ceil(seconds));
    }
    return seconds < 100 * 60 ? fmt::format("{:.0f} min", std::ceil(seconds / 60))
                              : fmt::format("{:.0f} h", std::ceil(seconds / 3600));
}

std::string rate_text(double rate)
{
    return rate < 10 ? fmt::format("{:.1f}/s", rate) : fmt::format("{:.0f}/s", rate);
}

std::string bar_of(double part, std::size_t columns)
{
    const auto full = static_cast<std::size_t>(part * static_cast<double>(columns));
    return " [" + std::string(full, '#') + std::string(columns - full, ' ') + "]";
}

} // namespace

std::string progress_line(
    std::string_view doing, std::size_t done, std::size_t total, double seconds,
    std::size_t columns)
{
    const auto share = static_cast<double>(std::min(done, total)) /
                       static_cast<double>(std::max<std::size_t>(total, 1));
    const auto rate = seconds > 0 ? static_cast<double>(done) / seconds : 0.0;
    auto rest = fmt::format(" {:.0f} %", std::floor(100 * share));
    if (rate > 0) {
        const auto left = static_cast<double>(total - std::min(done, total)) / rate;
        rest += ", " + rate_text(rate) + ", " + duration_text(left) + " left";
    }
    const auto taken = display_width(doing) + display_width(rest) + 3;
    const bool has_bar = columns >= taken + narrowest_bar;
    const auto bar = has_bar ? bar_of(share, std::min(widest_bar, columns - taken)) : "";
    auto line = std::string(doing) + bar + rest;
    return display_width(line) <= columns ? line : std::string();
}

Progress::Progress(std::string_view doing, AnswerComes answer, int descriptor)
    : doing_(doing), descriptor_(descriptor),
      wanted_(
          isatty(descriptor) == 1 &&
          (answer == AnswerComes::at_the_end || isatty(STDOUT_FILENO) != 1)),
      start_(Clock::now()), next_(start_ + patience)
{
}

Progress::~Progress()
{
    if (drawn_ != 0) {
        draw("");
    }
}

void Progress::show(std::size_t done, std::size_t total)
{
    if (!wanted_) {
        return;
    }
    const auto now = Clock::now();
    if (now < next_) {
        return;
    }
    next_ = now + pause;
    const std::chrono::duration<double> passed = now - start_;
    draw(progress_line(doing_, done, total, passed.count(), columns_of(descriptor_) - 1));
}

OnProgress Progress::callback()
{
    return [this](std::size_t done, std::size_t total) { show(done, total); };
}

/// Blanks take the place of what was there before: no terminal is too plain for that.
void Progress::draw(std::string_view line)
{
    const auto width = display_width(line);
    auto bytes = "\r" + std::string(line);
    bytes += std::string(drawn_ > width ? drawn_ - width : 0, ' ');
    if (width == 0) {
        bytes += "\r";
    }
    drawn_ = width;
    // Where stderr cannot be written to there is nobody to tell.
    wanted_ = ::write(descriptor_, bytes.data(), bytes.size()) > 0;
}

} // namespace hearsay
