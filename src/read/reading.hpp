#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "model/rules.hpp"
#include "read/json_value.hpp"
#include "read/syntax_error.hpp"

namespace hearsay {

/// One input being read: the problems found so far, and where each record stands, so that problems
/// found later between records can be named by place too.
class Reading {
public:
    explicit Reading(std::string file) : file_(std::move(file)) {}

    /// From here on values are those of this line of the bulk form; pointers start at its record.
    void enter_line(std::size_t line) { line_ = line; }

    /// Whether a line of the bulk form is being read: its record has a `type`.
    bool in_line() const { return line_ != 0; }

    void report(JsonValue at, std::string message, Severity severity = Severity::error);

    /// `found X, expected Y`.
    void report_found(JsonValue at, std::string_view expected);

    /// Of `text`, the whole document or the present line.
    void report(std::string_view text, const SyntaxError& error);

    /// Of an input without any value.
    void report_empty(std::string message);

    /// The next record of `kind` is the one at `value`. Once for each record, before it is read.
    void place(RecordKind kind, JsonValue value);

    /// The rules' breaches, at the places of their records.
    void report(const std::vector<Breach>& breaches);

    /// All problems, in the order of the input.
    std::vector<Problem> take_problems();

private:
    /// A place in the order of the input. A record's breaches follow what is wrong within it.
    struct Order {
        std::size_t line = 0;
        std::uint64_t value = 0;

        friend auto operator<=>(const Order&, const Order&) = default;
    };
    struct Finding {
        Order order;
        Problem problem;
    };
    struct Place {
        std::size_t line = 0;
        std::uint32_t after = 0;  // the number of the value after the record
        std::uint32_t number = 0; // in its list
    };

    std::string file_;
    std::size_t line_ = 0;
    std::vector<Finding> findings_;
    std::vector<std::vector<Place>> places_{7}; // by kind, then by the record's number
};

} // namespace hearsay
