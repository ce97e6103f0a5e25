#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace hearsay::test {

/// The words of one statement of a drawing (dossier_of.hpp), taken one after the other.
struct Statement {
    std::vector<std::string> words;
    std::size_t next = 0;

    bool done() const { return next == words.size(); }
    const std::string& peek() const { return words.at(next); }
};

/// A drawing's statements that have words.
std::vector<Statement> statements_of(std::string_view drawing);

/// Throws std::invalid_argument with `problem` and the statement.
[[noreturn]] void refuse(const Statement& statement, const std::string& problem);

/// The next word; refuses if there is none.
std::string take(Statement& statement);

/// Takes the next word only if it is `word`.
bool take_if(Statement& statement, std::string_view word);

/// The next word as a date; refuses if it is none.
Date take_date(Statement& statement);

/// The value of the next word in a table of words; refuses other words.
template <class Value>
Value take_value(Statement& statement, const std::map<std::string, Value>& values)
{
    const auto word = take(statement);
    const auto found = values.find(word);
    if (found == values.end()) {
        refuse(statement, "'" + word + "' is unknown");
    }
    return found->second;
}

} // namespace hearsay::test
