#include "write/page.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "base/wrap.hpp"

namespace hearsay {
namespace {

constexpr std::size_t widest = 100;
constexpr std::size_t narrowest_text = 20;
constexpr std::size_t widest_indent = 8;
constexpr std::size_t all_lines = 100'000;

std::string_view colour_of(Tone tone)
{
    switch (tone) {
    case Tone::heading:
        return "\x1b[1m";
    case Tone::good:
        return "\x1b[1;32m";
    case Tone::uncertain:
        return "\x1b[1;33m";
    case Tone::bad:
        return "\x1b[1;31m";
    case Tone::plain:
        break;
    }
    return "";
}

/// wrapped(), without its search for breaks where there is nothing to break.
std::vector<std::string> lines_of(std::string_view text, std::size_t columns)
{
    auto line = one_line(text);
    if (display_width(line) <= columns) {
        return {std::move(line)};
    }
    return wrapped(line, columns, all_lines);
}

} // namespace

void write_toned(Output& out, Tone tone, std::string_view text)
{
    const bool coloured = out.colour() && tone != Tone::plain && !text.empty();
    out.write(coloured ? colour_of(tone) : "");
    out.write(text);
    out.write(coloured ? "\x1b[0m" : "");
}

Page::Page(Output& out) : out_(out), width_(std::min(out.width(), widest)) {}

void Page::toned(Tone tone, std::string_view text)
{
    write_toned(out_, tone, text);
}

void Page::heading(std::string_view text)
{
    blank();
    for (const auto& line : lines_of(text, width_)) {
        toned(Tone::heading, line);
        blank();
    }
}

/// Writes `text`, its first line where the last one ended and the others from `indent` on.
void Page::lines(std::string_view text, std::size_t indent)
{
    std::string margin;
    for (const auto& line : lines_of(text, width_ - indent)) {
        out_.write(margin);
        out_.write(line);
        blank();
        margin.assign(indent, ' ');
    }
}

void Page::paragraph(std::string_view text, std::size_t indent)
{
    out_.write(std::string(indent, ' '));
    lines(text, indent);
}

void Page::row(std::string_view label, std::string_view text, Tone tone)
{
    const auto safe = one_line(label);
    const auto columns = display_width(safe);
    if (columns + narrowest_text <= width_) {
        toned(tone, safe);
        lines(text, columns);
        return;
    }
    const auto indent = std::min(safe.find_first_not_of(' '), widest_indent);
    flow(safe, "", indent, tone);
    paragraph(text, indent + 4);
}

void Page::flow(std::string_view start, std::string_view text, std::size_t hang, Tone tone)
{
    const auto safe = one_line(start);
    const auto blanks = std::min(safe.find_first_not_of(' '), widest_indent);
    const auto bare = std::string_view(safe).substr(blanks);
    std::string margin(blanks, ' ');
    for (const auto& line : lines_of(std::string(bare) + std::string(text), width_ - hang)) {
        const bool starts = line.starts_with(bare) && margin.size() == blanks;
        out_.write(margin);
        toned(tone, starts ? bare : "");
        out_.write(starts ? std::string_view(line).substr(bare.size()) : line);
        blank();
        margin.assign(hang, ' ');
    }
}

std::string padded(std::string_view text, std::size_t columns)
{
    const auto width = display_width(text);
    return std::string(text) + std::string(columns > width ? columns - width : 0, ' ');
}

} // namespace hearsay
