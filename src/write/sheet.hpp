#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "write/tone.hpp"

namespace hearsay {

/// How a run of text is meant; markups show each in their own way.
enum class RunKind {
    plain,
    strong,
    code,  // an id, or what is typed
    name,  // outside text that may run from right to left: it must not turn its neighbours around
    quoted // words as they were printed
};

/// Text that is meant in one way. Outside text, not yet safe for any markup.
struct Run {
    std::string text;
    RunKind kind = RunKind::plain;
    std::string language; // BCP 47; empty: the sheet's
    std::string url;      // followed only if it is http or https
};

using Line = std::vector<Run>;

struct Paragraph {
    Line line;
};

struct Bullets {
    std::vector<Line> items;
};

/// Terms and what they are.
struct Terms {
    struct Term {
        std::string term;
        Line meaning;
    };

    std::vector<Term> terms;
};

/// A table. The first cell of each row names it.
struct Grid {
    using Cell = std::vector<Line>; // lines one below the other

    std::string caption;
    std::vector<std::string> headings;
    std::vector<std::vector<Cell>> rows; // as many cells as headings
};

/// A picture, and lines that say the same where there is none.
struct Figure {
    std::string svg; // an svg element, well-formed and harmless; empty: only the lines
    std::string title;
    std::string description;
    std::vector<Line> lines;
};

using SheetPart = std::variant<Paragraph, Bullets, Terms, Grid, Figure>;

struct SheetSection {
    std::string heading;
    std::vector<SheetPart> parts;
};

/// A page to be read, without any markup: made once, written as HTML or Markdown.
struct Sheet {
    Run title;
    Tone tone = Tone::plain; // of the badge
    std::string badge;       // the answer in a word or two
    std::vector<SheetPart> opening;
    std::vector<SheetSection> sections;
    std::string generator; // what made it
};

/// Plain text as a line.
Line plain(std::string_view text);

} // namespace hearsay
