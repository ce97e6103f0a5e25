#include "write/html.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "write/html_style.hpp"
#include "write/markup.hpp"

namespace hearsay {
namespace {

std::string safe(std::string_view text)
{
    return with_entities(one_line(text));
}

std::string safe_attribute(std::string_view text)
{
    return with_entities(one_line(text), MarkupPlace::attribute);
}

/// ` lang="id"`; nothing for what is no tag of BCP 47.
std::string lang_attribute(std::string_view language)
{
    const auto fits = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '-';
    };
    const bool tag = language.size() >= 2 && language.size() <= 35 &&
                     std::ranges::all_of(language, fits) && language.front() != '-' &&
                     language.back() != '-';
    return tag ? " lang=\"" + std::string(language) + "\"" : std::string();
}

std::string_view element_for(RunKind kind)
{
    switch (kind) {
    case RunKind::plain:
        return "span";
    case RunKind::strong:
        return "strong";
    case RunKind::code:
        return "code";
    case RunKind::name:
        return "bdi";
    case RunKind::quoted:
        return "q";
    }
    return "span";
}

std::string linked(std::string html, std::string_view url)
{
    const auto target = link_target(url);
    return target.empty()
               ? html
               : "<a href=\"" + target + "\" rel=\"noreferrer\">" + std::move(html) + "</a>";
}

std::string html_of(const Run& run)
{
    const auto language = lang_attribute(run.language);
    const std::string element(element_for(run.kind));
    const bool bare = run.kind == RunKind::plain && language.empty();
    const auto text = safe(run.text);
    return linked(
        bare ? text : "<" + element + language + ">" + text + "</" + element + ">", run.url);
}

std::string html_of(const Line& line)
{
    std::string html;
    for (const auto& run : line) {
        html += html_of(run);
    }
    return html;
}

void append(std::string& html, const Paragraph& paragraph)
{
    html += "<p>" + html_of(paragraph.line) + "</p>\n";
}

void append(std::string& html, const Bullets& bullets)
{
    html += "<ul>\n";
    for (const auto& item : bullets.items) {
        html += "<li>" + html_of(item) + "</li>\n";
    }
    html += "</ul>\n";
}

void append(std::string& html, const Terms& terms)
{
    html += "<dl>\n";
    for (const auto& [term, meaning] : terms.terms) {
        html += "<dt>" + safe(term) + "</dt><dd>" + html_of(meaning) + "</dd>\n";
    }
    html += "</dl>\n";
}

std::string html_of_cell(const Grid::Cell& cell)
{
    std::string html;
    for (const auto& line : cell) {
        html += "<div>" + html_of(line) + "</div>";
    }
    return html;
}

/// Narrow screens show each cell on lines of its own, after what its column is called.
void append_row(
    std::string& html, const std::vector<std::string>& headings,
    const std::vector<Grid::Cell>& cells)
{
    html += "<tr role=\"row\">";
    for (std::size_t place = 0; place < cells.size(); ++place) {
        html += place == 0
                    ? "<th scope=\"row\" role=\"rowheader\">"
                    : "<td role=\"cell\" data-label=\"" + safe_attribute(headings[place]) + "\">";
        html += html_of_cell(cells[place]) + (place == 0 ? "</th>" : "</td>");
    }
    html += "</tr>\n";
}

void append(std::string& html, const Grid& grid)
{
    // The roles say what `display: block` on narrow screens would make readers aloud forget.
    html += "<table role=\"table\">\n<caption>" + safe(grid.caption) +
            "</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">";
    for (const auto& heading : grid.headings) {
        html += "<th scope=\"col\" role=\"columnheader\">" + safe(heading) + "</th>";
    }
    html += "</tr>\n</thead>\n<tbody role=\"rowgroup\">\n";
    for (const auto& row : grid.rows) {
        append_row(html, grid.headings, row);
    }
    html += "</tbody>\n</table>\n";
}

std::string_view attribute_of(std::string_view tag, std::string_view name)
{
    const auto start = tag.find(" " + std::string(name) + "=\"");
    if (start == std::string_view::npos) {
        return {};
    }
    const auto value = tag.substr(start + name.size() + 3);
    return value.substr(0, value.find('"'));
}

/// The svg element with its title and description, by which it is read aloud, and with a size that
/// yields to the page's.
std::string described(const Figure& figure)
{
    const auto tag_end = figure.svg.find('>');
    const auto tag = std::string_view(figure.svg).substr(0, tag_end);
    const auto title = safe_attribute(figure.title);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"" +
           std::string(attribute_of(tag, "viewBox")) +
           "\" style=\"width: " + std::string(attribute_of(tag, "width")) +
           "\" role=\"img\" aria-label=\"" + title +
           "\" aria-describedby=\"picture-description\">\n<title>" + safe(figure.title) +
           "</title>\n<desc id=\"picture-description\">" + safe(figure.description) + "</desc>" +
           figure.svg.substr(tag_end + 1);
}

void append(std::string& html, const Figure& figure)
{
    if (figure.svg.empty()) {
        append(html, Bullets{figure.lines});
        return;
    }
    html += "<figure>\n" + described(figure) + "<figcaption>" + safe(figure.title) +
            "</figcaption>\n</figure>\n";
}

void append(std::string& html, const std::vector<SheetPart>& parts)
{
    for (const auto& part : parts) {
        std::visit([&html](const auto& kind) { append(html, kind); }, part);
    }
}

std::string_view class_for(Tone tone)
{
    switch (tone) {
    case Tone::good:
        return "good";
    case Tone::uncertain:
        return "uncertain";
    case Tone::bad:
        return "bad";
    default:
        return "plain";
    }
}

std::string head_of(const Sheet& sheet)
{
    return "<!DOCTYPE html>\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
           "<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
           "<meta name=\"generator\" content=\"" +
           safe_attribute(sheet.generator) + "\"/>\n<title>" + safe(sheet.title.text) +
           "</title>\n<style>\n" + std::string(html_style()) + "</style>\n</head>\n";
}

} // namespace

std::string html_of(const Sheet& sheet)
{
    auto html = head_of(sheet) + "<body>\n<main>\n<header>\n<h1>" + html_of(sheet.title) +
                "</h1>\n<p class=\"badge " + std::string(class_for(sheet.tone)) + "\">" +
                safe(sheet.badge) + "</p>\n";
    append(html, sheet.opening);
    html += "</header>\n";
    for (const auto& section : sheet.sections) {
        html += "<section>\n<h2>" + safe(section.heading) + "</h2>\n";
        append(html, section.parts);
        html += "</section>\n";
    }
    return html + "</main>\n</body>\n</html>\n";
}

} // namespace hearsay
