#include "cli/man_page.hpp"

#include <array>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "base/text.hpp"
#include "cli/commands.hpp"

namespace hearsay {
namespace {

/// roff's name for a character that it would read, or print, in its own way.
std::string_view roff_name(char character)
{
    switch (character) {
    case '\\':
        return "\\e";
    case '-':
        return "\\-";
    case '\'':
        return "\\(aq";
    case '"':
        return "\\(dq";
    case '`':
        return "\\(ga";
    case '^':
        return "\\(ha";
    case '~':
        return "\\(ti";
    default:
        return {};
    }
}

std::size_t length_of_code_point(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80U ? 1 : byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

std::uint32_t code_point_in(std::string_view bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    auto code_point = static_cast<std::uint32_t>(first & (0xFFU >> (bytes.size() + 1)));
    for (const char byte : bytes.substr(1)) {
        code_point = (code_point << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
    }
    return code_point;
}

std::string line_of(std::string_view macro, std::string_view text)
{
    return std::string(macro) + " " + roff_text(text) + "\n";
}

/// A text in paragraphs, which empty lines part.
std::string paragraphs_of(std::string_view text)
{
    std::string page;
    while (!text.empty()) {
        const auto end = text.find("\n\n");
        page += (page.empty() ? "" : ".PP\n") + roff_text(text.substr(0, end)) + "\n";
        text = end == std::string_view::npos ? "" : text.substr(end + 2);
    }
    return page;
}

/// `\fB--format\fR \fItext|json|tsv\fR`.
std::string heading_of(const CLI::Option& option)
{
    std::string heading;
    for (const auto& name : option.get_snames()) {
        heading += "\\fB" + roff_text("-" + name) + "\\fR";
    }
    for (const auto& name : option.get_lnames()) {
        heading += (heading.empty() ? "" : ", ") + ("\\fB" + roff_text("--" + name) + "\\fR");
    }
    const auto value = heading.empty() ? option.get_name(true) : option.get_type_name();
    const bool takes_value = option.get_items_expected_min() > 0 || heading.empty();
    if (takes_value && !value.empty()) {
        heading += (heading.empty() ? "" : " ") + ("\\fI" + roff_text(value) + "\\fR");
    }
    return heading;
}

bool is_shown(const CLI::Option& option)
{
    return !option.get_group().empty();
}

std::string options_of(CLI::App& app)
{
    std::string page;
    for (const auto* option : app.get_options()) {
        if (is_shown(*option) && !option->check_lname("help")) {
            page += ".TP\n" + heading_of(*option) + "\n" + paragraphs_of(option->get_description());
        }
    }
    return page;
}

/// `sources GRAPH CLAIM`.
std::string usage_of(const Command& command, CLI::App& app)
{
    std::string usage = command.name;
    for (const auto* option : app.get_options()) {
        if (option->nonpositional()) {
            continue;
        }
        const auto name =
            option->get_name(true) + (option->get_items_expected_max() > 1 ? "..." : "");
        usage += option->get_required() ? " " + name : " [" + name + "]";
    }
    return usage;
}

std::string commands_section(CLI::App& program)
{
    std::string page = ".SH COMMANDS\n";
    for (const auto& command : commands()) {
        auto& app = *program.get_subcommand(command.name);
        page += line_of(".SS", usage_of(command, app)) +
                paragraphs_of(std::string(command.description) + ".") + ".PP\n" +
                paragraphs_of(command.explain().text) + options_of(app);
    }
    return page;
}

std::string examples_section()
{
    std::string page = ".SH EXAMPLES\n";
    for (const auto& command : commands()) {
        for (const auto& example : command.explain().examples) {
            page += ".PP\n" + roff_text(example.purpose) + ":\n.PP\n.RS 4\n.EX\n" +
                    roff_text(example.line) + "\n.EE\n.RE\n";
        }
    }
    return page;
}

std::string terms_section(
    std::string_view heading, const std::vector<std::pair<const char*, const char*>>& terms)
{
    auto page = line_of(".SH", heading);
    for (const auto& [term, meaning] : terms) {
        page += ".TP\n\\fB" + roff_text(term) + "\\fR\n" + paragraphs_of(meaning);
    }
    return page;
}

constexpr auto description =
    R"(Reads a dossier of who attributes what to whom, and answers three questions about any claim in
it: who quoted whom, down which chain did it come, and how many sources are behind it. Every
count comes with its proof and says what it does not know.

Answers go to standard output, everything else to standard error. It works offline.)";

} // namespace

std::string roff_text(std::string_view text)
{
    const auto line = one_line(text);
    std::string roff = line.starts_with('.') ? "\\&" : "";
    for (std::size_t at = 0; at < line.size();) {
        const auto length = length_of_code_point(line[at]);
        if (const auto name = roff_name(line[at]); !name.empty()) {
            roff += name;
        } else if (length > 1) {
            roff += fmt::format("\\[u{:04X}]", code_point_in(line.substr(at, length)));
        } else {
            roff += line[at];
        }
        at += length;
    }
    return roff;
}

std::string man_page(CLI::App& program)
{
    return ".TH HEARSAY 1 \"\" \"hearsay " HEARSAY_VERSION "\" \"User Commands\"\n"
           ".SH NAME\n" +
           line_of(
               "hearsay \\-", "which chains a claim came down through, and how many sources "
                              "are behind it") +
           ".SH SYNOPSIS\n.B hearsay\n.I COMMAND\n.RI [ OPTIONS ]\n.I GRAPH ...\n.br\n"
           ".B hearsay help\n.RI [ COMMAND ]\n"
           ".SH DESCRIPTION\n" +
           paragraphs_of(description) + commands_section(program) + ".SH OPTIONS\n" +
           ".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\n" +
           paragraphs_of("Prints help, of a command if it stands after one.") +
           ".TP\n\\fB\\-\\-version\\fR\nPrints the version.\n" +
           terms_section(
               "EXIT STATUS",
               {{"0", "Done, whatever the verdict."},
                {"1", "Done, and the answer is no: check found problems, a house rule is not met."},
                {"2", "Wrong command line."},
                {"3", "Could not read or write: a bad document, an unknown id, a full disk."}}) +
           terms_section(
               "ENVIRONMENT",
               {{"COLUMNS", "How wide answers are, if not as wide as the terminal."},
                {"NO_COLOR", "If set, nothing is coloured unless --color always asks for it."}}) +
           examples_section() +
           terms_section(
               "FILES",
               {{"GRAPH", "A dossier: one JSON object (.json), the same records one a line "
                          "(.jsonl), a database (.db, .db3, .sqlite, .sqlite3), or - for standard "
                          "input. The form of the first two is described by graph.schema.json, "
                          "which comes with the "
                          "program; a database is one of SQLite, with views for sqlite3(1)."}}) +
           ".SH SEE ALSO\n.BR dot (1),\n.BR jq (1)\n";
}

} // namespace hearsay
