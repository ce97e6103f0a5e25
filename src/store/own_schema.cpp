#include "store/own_schema.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "store/steps.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

/// What a file's own table of contents must say of something that hearsay makes: the statement that
/// made it. SQLite keeps it as it was written, without the semicolon.
using Statements = std::map<std::string_view, std::string_view>;

std::string_view word_off(std::string_view& text)
{
    const auto word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    return word;
}

/// The name in `CREATE UNIQUE INDEX name ON ...` and its like.
std::string_view name_in(std::string_view statement)
{
    word_off(statement);
    for (;;) {
        const auto word = word_off(statement);
        if (word != "UNIQUE" && word != "VIRTUAL" && word != "TABLE" && word != "VIEW" &&
            word != "INDEX") {
            return word;
        }
    }
}

void add_statements(std::string_view step, Statements& statements)
{
    constexpr std::string_view begin = "\nCREATE ";
    for (auto at = step.find(begin); at != std::string_view::npos; at = step.find(begin, at + 1)) {
        const auto statement = step.substr(at + 1);
        statements.emplace(name_in(statement), statement);
    }
}

Statements own_statements()
{
    Statements statements;
    add_statements(store_step_1(), statements);
    add_statements(store_step_1_indices(), statements);
    return statements;
}

/// SQLite takes names that differ in the case of ASCII letters for the same.
std::string lower(std::string_view name)
{
    std::string folded(name);
    for (auto& letter : folded) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return folded;
}

/// FTS5 makes tables of its own for `words`, in its own way.
bool is_of_words(std::string_view name)
{
    constexpr std::array<std::string_view, 5> names{
        "words_data", "words_idx", "words_content", "words_docsize", "words_config"};
    return std::ranges::find(names, name) != names.end();
}

[[noreturn]] void refuse(const Database& database, const std::string& problem)
{
    throw StoreError(database.path(), problem);
}

} // namespace

void require_own_schema(const Database& database)
{
    static const auto own = own_statements();
    auto objects = database.prepare("SELECT type, name, sql FROM sqlite_master");
    while (objects.step()) {
        const std::string type(objects.text(0));
        const std::string name(objects.text(1));
        const auto statement = objects.text(2);
        if (type == "trigger") {
            refuse(
                database, "has a trigger '" + name +
                              "', which may change what hearsay writes; "
                              "drop it with 'DROP TRIGGER' in sqlite3");
        }
        const auto found = own.find(lower(name));
        const bool differs = found == own.end()
                                 ? is_of_words(lower(name)) && type != "table"
                                 : !found->second.starts_with(statement) ||
                                       !found->second.substr(statement.size()).starts_with(";");
        if (differs) {
            refuse(
                database, "its " + type + " '" + name +
                              "' is not as hearsay makes it; restore the file from a copy");
        }
    }
}

} // namespace hearsay
