#include "support/statement.hpp"

#include <stdexcept>
#include <utility>

namespace hearsay::test {

void refuse(const Statement& statement, const std::string& problem)
{
    std::string text;
    for (const auto& word : statement.words) {
        text += word + " ";
    }
    throw std::invalid_argument(problem + " in the drawing's: " + text);
}

std::string take(Statement& statement)
{
    if (statement.done()) {
        refuse(statement, "a word is missing at the end");
    }
    return statement.words[statement.next++];
}

bool take_if(Statement& statement, std::string_view word)
{
    const bool there = !statement.done() && statement.peek() == word;
    statement.next += there ? 1 : 0;
    return there;
}

Date take_date(Statement& statement)
{
    const auto word = take(statement);
    const auto date = parse_date(word);
    if (!date) {
        refuse(statement, "'" + word + "' is no date");
    }
    return *date;
}

std::vector<Statement> statements_of(std::string_view drawing)
{
    std::vector<Statement> all(1);
    std::string word;
    bool remark = false;
    const auto end_word = [&] {
        if (!word.empty()) {
            all.back().words.push_back(std::exchange(word, {}));
        }
    };
    for (const char letter : std::string(drawing) + "\n") {
        remark = letter == '\n' ? false : remark || letter == '#';
        if (letter == '\n' || (letter == ';' && !remark)) {
            end_word();
            all.emplace_back();
        } else if (letter == ' ' || letter == '\t') {
            end_word();
        } else if (!remark) {
            word += letter;
        }
    }
    std::erase_if(all, [](const Statement& statement) { return statement.words.empty(); });
    return all;
}

} // namespace hearsay::test
