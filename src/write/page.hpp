#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "write/output.hpp"
#include "write/tone.hpp"

namespace hearsay {

/// Writes `text`, coloured if `out` is and the tone has a colour.
void write_toned(Output& out, Tone tone, std::string_view text);

/// An answer for a person: lines that fit the width, at most 100 columns as longer ones tire the
/// eye. Makes all text safe for a terminal.
class Page {
public:
    explicit Page(Output& out);

    /// A blank line, then `text`.
    void heading(std::string_view text);

    /// `text` from `indent` columns on, wrapped.
    void paragraph(std::string_view text, std::size_t indent = 0);

    /// `label` and then `text`, whose further lines hang under its first. A label that leaves too
    /// little room has lines of its own.
    void row(std::string_view label, std::string_view text, Tone tone = Tone::plain);

    /// `start` and then `text` as one paragraph, whose further lines are indented by `hang`.
    void
    flow(std::string_view start, std::string_view text, std::size_t hang, Tone tone = Tone::plain);

    void blank() { out_.write("\n"); }

    std::size_t width() const { return width_; }

private:
    void toned(Tone tone, std::string_view text);
    void lines(std::string_view text, std::size_t indent);

    Output& out_;
    std::size_t width_;
};

/// `text`, filled up with blanks to `columns` of a terminal.
std::string padded(std::string_view text, std::size_t columns);

} // namespace hearsay
