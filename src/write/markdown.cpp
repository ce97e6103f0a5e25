#include "write/markdown.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "write/markup.hpp"

namespace hearsay {
namespace {

/// What begins emphasis, code, a link, a cell, a formula or a reference to an issue, wherever it
/// stands.
constexpr std::string_view always_markup = "\\`*_[]|~$#@";

/// Whether a line that starts with `text` would be a list, a heading or a rule.
bool starts_block(std::string_view text)
{
    const auto digits = text.find_first_not_of("0123456789");
    const bool numbered = digits != 0 && digits != std::string_view::npos &&
                          (text[digits] == '.' || text[digits] == ')');
    return numbered || text.starts_with('-') || text.starts_with('+') || text.starts_with('=');
}

/// `text` in which nothing is markup; it may stand at the start of a line.
std::string safe(std::string_view text)
{
    const auto line = one_line(text);
    std::string marked;
    const auto trouble = starts_block(line) ? line.find_first_of("-+=.)") : std::string::npos;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool address = line[at] == ':' && line.compare(at, 3, "://") == 0;
        const bool web = line[at] == '.' && at >= 3 && folded(line.substr(at - 3, 3)) == "www";
        if (at == trouble || address || web ||
            always_markup.find(line[at]) != std::string_view::npos) {
            marked += '\\';
        }
        marked += line[at];
    }
    return with_entities(marked);
}

/// `target` as the destination of a link, where brackets would end it.
std::string destination(const std::string& target)
{
    std::string result;
    for (const char character : target) {
        result += character == '(' ? "%28" : character == ')' ? "%29" : std::string(1, character);
    }
    return result;
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

/// Text between marks, which must not begin or end with a blank.
std::string between(std::string_view mark, const std::string& text)
{
    const auto first = text.find_first_not_of(' ');
    const auto last = text.find_last_not_of(' ');
    return std::string(mark) + text.substr(first, last - first + 1) + std::string(mark);
}

std::string marked_up(const Run& run)
{
    const auto text = safe(run.text);
    if (is_blank(text)) {
        return text;
    }
    switch (run.kind) {
    case RunKind::strong:
        return between("**", text);
    case RunKind::quoted:
        return "“" + text + "”";
    default:
        return text;
    }
}

std::string markdown_of(const Run& run)
{
    const auto target = link_target(run.url);
    const auto text = marked_up(run);
    return target.empty() || is_blank(text) ? text : "[" + text + "](" + destination(target) + ")";
}

/// Blanks at a line's start would make it code, and hide from safe() what else starts there.
std::string markdown_of(const Line& line)
{
    std::string markdown;
    for (auto run : line) {
        if (markdown.empty()) {
            run.text = one_line(run.text);
            run.text.erase(0, run.text.find_first_not_of(' '));
        }
        markdown += markdown_of(run);
    }
    return markdown;
}

void append(std::string& markdown, const Paragraph& paragraph)
{
    markdown += markdown_of(paragraph.line) + "\n\n";
}

void append(std::string& markdown, const Bullets& bullets)
{
    for (const auto& item : bullets.items) {
        markdown += "- " + markdown_of(item) + "\n";
    }
    markdown += "\n";
}

void append(std::string& markdown, const Terms& terms)
{
    for (const auto& [term, meaning] : terms.terms) {
        markdown += "- **" + safe(term) + ":** " + markdown_of(meaning) + "\n";
    }
    markdown += "\n";
}

std::string markdown_of_cell(const Grid::Cell& cell)
{
    std::string markdown;
    for (const auto& line : cell) {
        markdown += (markdown.empty() ? "" : "<br>") + markdown_of(line);
    }
    return markdown;
}

void append(std::string& markdown, const Grid& grid)
{
    markdown += safe(grid.caption) + "\n\n|";
    for (const auto& heading : grid.headings) {
        markdown += " " + safe(heading) + " |";
    }
    markdown += "\n|";
    for (std::size_t column = 0; column < grid.headings.size(); ++column) {
        markdown += " --- |";
    }
    for (const auto& row : grid.rows) {
        markdown += "\n|";
        for (const auto& cell : row) {
            markdown += " " + markdown_of_cell(cell) + " |";
        }
    }
    markdown += "\n\n";
}

void append(std::string& markdown, const Figure& figure)
{
    append(markdown, Paragraph{plain(figure.title)});
    append(markdown, Bullets{figure.lines});
}

void append(std::string& markdown, const std::vector<SheetPart>& parts)
{
    for (const auto& part : parts) {
        std::visit([&markdown](const auto& kind) { append(markdown, kind); }, part);
    }
}

} // namespace

std::string markdown_of(const Sheet& sheet)
{
    auto markdown = "# " + markdown_of(sheet.title) + "\n\n**" + safe(sheet.badge) + "**\n\n";
    append(markdown, sheet.opening);
    for (const auto& section : sheet.sections) {
        markdown += "## " + safe(section.heading) + "\n\n";
        append(markdown, section.parts);
    }
    markdown.erase(markdown.find_last_not_of('\n') + 1);
    return markdown + "\n";
}

} // namespace hearsay
