#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/dossier.hpp"
#include "read/reading.hpp"

namespace hearsay {

/// Whether `text` is one record a line: the name ends in `.jsonl`, or, if it
/// does not end in
/// `.json` either, the first line is a JSON object on its own which has a
/// `type` or more behind it.
bool is_bulk_form(std::string_view text, std::string_view name);

/// How far a bulk form has been read.
struct LinesRead {
    std::size_t lines = 0;
    bool begun = false; // a line that is not blank has been there
};

/// Reads the next lines of a bulk form.
void read_lines(Reading& reading, std::string_view text, Records& records, LinesRead& before);

/// Reports a bulk form that has ended without a line.
void require_begun(Reading& reading, const LinesRead& lines);

/// Reads one record a line. Each line is judged by itself: after a bad one
/// reading goes on. Blank lines are passed over.
void read_lines(Reading& reading, std::string_view text, Records& records);

} // namespace hearsay
