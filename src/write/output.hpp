#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace hearsay {

/// An answer could not be written: a full disk, a closed descriptor, a lost network drive.
class OutputError : public Error {
    using Error::Error;
};

enum class ColourChoice { automatic, always, never };

struct OutputSettings {
    ColourChoice colour = ColourChoice::automatic;
};

/// Where an answer goes: a descriptor that is written to in large pieces.
///
/// A reader that closes its pipe is not an error: what it did not want is discarded, so that the
/// exit code still says what the answer was. A long loop may ask closed() and stop.
class Output {
public:
    /// Writes to `descriptor`, which stays open and must outlive this.
    explicit Output(int descriptor, OutputSettings settings = {});
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    /// Throws OutputError, perhaps about an earlier piece.
    void write(std::string_view text);

    /// Hands on all that was written so far. Throws OutputError. Not done by the destructor, which
    /// could not tell anybody that it failed.
    void flush();

    /// Whether the reader is gone.
    bool closed() const { return closed_; }

    /// Whether to colour: as chosen, else on a terminal that is not dumb, if NO_COLOR is not set
    /// (no-color.org).
    bool colour() const { return colour_; }

    /// Columns to fill: COLUMNS, else the terminal's, else 100; never under 40.
    std::size_t width() const { return width_; }

private:
    int descriptor_;
    bool closed_ = false;
    bool colour_;
    std::size_t width_;
    std::string buffer_;
};

/// Writes all of `text` to `descriptor`. False if a pipe's reader is gone; throws OutputError,
/// which calls the target `name`, for every other failure.
bool write_all(int descriptor, std::string_view text, std::string_view name);

} // namespace hearsay
