#include "read/syntax_error.hpp"

#include "base/text.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

/// What stands in `text` after `mark`; nothing if `mark` is not there.
std::optional<std::string_view> after(std::string_view text, std::string_view mark)
{
    const auto at = text.find(mark);
    return at == std::string_view::npos ? std::nullopt
                                        : std::optional(text.substr(at + mark.size()));
}

std::string last_read(std::string_view what)
{
    auto token = after(what, "last read: '").value_or("");
    if (const auto end = token.rfind('\''); end != std::string_view::npos) {
        token = token.substr(0, end);
    }
    return quoted(token);
}

/// "while parsing value - invalid literal; last read: 'x'" without what was read.
std::string complaint(std::string_view what)
{
    const auto text = after(what, "syntax error while parsing ").value_or(what);
    const auto dash = text.find(" - ");
    const auto place = text.substr(0, dash);
    auto problem = dash == std::string_view::npos ? std::string_view() : text.substr(dash + 3);
    problem = problem.substr(0, problem.find("; last read: "));
    return "syntax error in " + one_line(place) + ": " + one_line(problem);
}

bool is_utf16(std::string_view text)
{
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

} // namespace

SyntaxError syntax_error(std::size_t position, std::string_view what)
{
    const auto offset = position == 0 ? 0 : position - 1;
    if (const auto number = after(what, "number overflow parsing ")) {
        return {
            offset, "number out of range: found " + one_line(number->substr(0, 80)) +
                        ", expected at most 1.7e308"};
    }
    if (what.find("ill-formed UTF-8") != std::string_view::npos) {
        return {
            offset, "found a byte that is not UTF-8, expected UTF-8; save the file in that "
                    "encoding"};
    }
    const auto expected = after(what, "; expected ");
    if (what.find("unexpected end of input") != std::string_view::npos ||
        what.find("missing closing quote") != std::string_view::npos) {
        return {
            offset, "the text ends too early" +
                        (expected ? ", expected " + one_line(*expected) : std::string()) +
                        "; is the file cut off?"};
    }
    if (expected == "end of input") {
        return {
            offset, "found more behind the end of the document, expected one JSON object; one "
                    "record a line is for files that end in .jsonl"};
    }
    const auto read = what.find("last read: ") == std::string_view::npos
                          ? std::string()
                          : ", after " + last_read(what);
    return {offset, complaint(what) + read};
}

std::optional<SyntaxError> unreadable_bytes(std::string_view text)
{
    if (text.size() > longest_json) {
        return SyntaxError{
            longest_json, "found " + std::to_string(text.size()) +
                              " bytes, expected less than 4 GiB; use the bulk form, .jsonl"};
    }
    if (is_utf16(text)) {
        return SyntaxError{0, "found UTF-16, expected UTF-8; save the file in that encoding"};
    }
    if (text.starts_with("SQLite format 3")) {
        return SyntaxError{
            0, "found a database, expected JSON; it cannot come through a pipe, give its file"};
    }
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        return SyntaxError{nul, "found a NUL byte, expected JSON in UTF-8"};
    }
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return SyntaxError{text.size(), "found nothing, expected a JSON object"};
    }
    return std::nullopt;
}

SyntaxError too_deep(std::string_view text)
{
    std::size_t depth = 0;
    bool in_string = false;
    std::size_t at = 0;
    for (; at < text.size() && depth <= deepest_json; ++at) {
        const char letter = text[at];
        if (in_string) {
            at += letter == '\\' ? 1 : 0;
            in_string = letter != '"';
        } else if (letter == '"') {
            in_string = true;
        } else if (letter == '{' || letter == '[') {
            ++depth;
        } else if (letter == '}' || letter == ']') {
            --depth;
        }
    }
    return {at - 1, "nested deeper than " + std::to_string(deepest_json) + " levels"};
}

} // namespace hearsay
