#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "write/output.hpp"

namespace hearsay {

/// One answer to a question on a terminal: a key, and what was typed behind it in a line.
struct KeyAnswer {
    char key = ' ';
    std::string rest; // of a line; of a single key empty
};

/// Reads answers from a descriptor. On a terminal a key counts at once, without being shown; from a
/// pipe or a file each line is an answer, its first letter the key. The terminal is put back as it
/// was whenever no key is waited for.
class Answers {
public:
    /// Reads from `descriptor`; what is asked goes to `out`. Both must outlive this.
    Answers(int descriptor, Output& out);

    bool is_terminal() const { return is_terminal_; }

    /// The next answer; nothing at the end of the input, and on Control-C or Control-D.
    std::optional<KeyAnswer> next();

    /// A line that answers `question`; empty if nothing is answered. Only on a terminal.
    std::string line(std::string_view question);

private:
    std::optional<char> read_byte();
    std::optional<std::string> read_line();
    void drop_sequence();

    int descriptor_;
    Output& out_;
    bool is_terminal_;
};

} // namespace hearsay
