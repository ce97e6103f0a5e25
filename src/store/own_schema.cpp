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

const Statements& own_statements()
{
    static const Statements own = [] {
        Statements statements;
        add_statements(store_step_1(), statements);
        add_statements(store_step_1_indices(), statements);
        return statements;
    }();
    return own;
}

/// `table` for `CREATE VIRTUAL TABLE`, as SQLite calls it.
std::string type_of(std::string_view statement)
{
    return statement.starts_with("CREATE VIEW ") ? "view"
           : statement.starts_with("CREATE TABLE ") || statement.starts_with("CREATE VIRTUAL ")
               ? "table"
               : "index";
}

/// Whether what a statement makes says nothing that the records do not say.
bool is_derived(std::string_view statement)
{
    return !statement.starts_with("CREATE TABLE ") || name_in(statement) == "attribution_words";
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

[[noreturn]] void refuse_missing(const Database& database, std::string_view statement)
{
    refuse(
        database, "has no " + type_of(statement) + " '" + std::string(name_in(statement)) + "'; " +
                      (is_derived(statement) ? "'hearsay reindex' makes it anew"
                                             : "restore the file from a copy"));
}

[[noreturn]] void
refuse_different(const Database& database, const std::string& type, const std::string& name)
{
    const auto own = own_statements().find(lower(name));
    const bool is_replaceable = own != own_statements().end() && is_derived(own->second);
    refuse(
        database,
        "its " + type + " '" + name + "' is not as hearsay makes it; " +
            (is_replaceable ? "drop or rename it, then 'hearsay reindex' makes hearsay's own"
                            : "restore the file from a copy"));
}

} // namespace

void require_own_schema(const Database& database, Missing missing)
{
    const auto& own = own_statements();
    auto lacking = own;
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
            refuse_different(database, type, name);
        }
        lacking.erase(lower(name));
    }
    for (const auto& [name, statement] : lacking) {
        if (missing == Missing::nothing || !is_derived(statement)) {
            refuse_missing(database, statement);
        }
    }
}

void make_missing(const Database& database)
{
    auto lacking = own_statements();
    auto names = database.prepare("SELECT name FROM sqlite_master");
    while (names.step()) {
        lacking.erase(lower(names.text(0)));
    }
    names.reset();
    for (const auto& [name, statement] : lacking) {
        database.prepare(statement).run(); // as far as its semicolon
    }
}

} // namespace hearsay
