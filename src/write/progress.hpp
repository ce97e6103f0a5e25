#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include <unistd.h>

#include "base/on_progress.hpp"

namespace hearsay {

/// Whether the answer is written while the work goes on: on a terminal it is then the progress.
enum class AnswerComes { at_the_end, meanwhile };

/// A bar on stderr for work that takes over a second, erased when the work ends. Never where stderr
/// is no terminal, nor where an answer that comes meanwhile is written to one.
class Progress {
public:
    /// `doing` says what is counted: "weighing claims". Shows nothing yet.
    explicit Progress(
        std::string_view doing, AnswerComes answer = AnswerComes::at_the_end,
        int descriptor = STDERR_FILENO);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// So much of `total` is done. May be called for every little piece: draws ten times a second
    /// at most. On one thread.
    void show(std::size_t done, std::size_t total);

    /// show(), for those who do not know it. Not to be called after this is gone.
    OnProgress callback();

private:
    using Clock = std::chrono::steady_clock;

    void draw(std::string_view line);

    std::string doing_;
    int descriptor_;
    bool wanted_;
    Clock::time_point start_;
    Clock::time_point next_;
    std::size_t drawn_ = 0; // columns to erase
};

/// `weighing claims [####    ] 50 %, 410/s, 6 s left`: as much of it as fits `columns`, which a
/// terminal that wraps at its edge must not be filled to.
std::string progress_line(
    std::string_view doing, std::size_t done, std::size_t total, double seconds,
    std::size_t columns);

} // namespace hearsay
