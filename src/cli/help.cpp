#include "cli/help.hpp"

#include "base/wrap.hpp"

namespace hearsay {
namespace {

constexpr std::size_t columns_of_help = 79;
constexpr std::size_t option_columns = 28; // that an option's name has
constexpr std::size_t all_lines = 10'000;

std::string text_of(const Example& example)
{
    std::string purpose(example.purpose);
    if (example.exit != ExitCode::done) {
        purpose += " (exits with " + std::to_string(static_cast<int>(example.exit)) + ")";
    }
    return wrapped_paragraphs(purpose, 2, columns_of_help) + "    $ " + example.line + "\n";
}

} // namespace

CommandHelp::CommandHelp(const Command& command) : explain_(command.explain)
{
    set_labels(*this);
}

std::string CommandHelp::make_usage(const CLI::App* app, std::string name) const
{
    return CLI::Formatter::make_usage(app, std::move(name)) + "\n" +
           wrapped_paragraphs(explain_().text, 0, columns_of_help);
}

std::string CommandHelp::make_option_desc(const CLI::Option* option) const
{
    auto lines = wrapped_paragraphs(option->get_description(), 0, columns_of_help - option_columns);
    lines.pop_back(); // CLI11 ends the last line itself, and indents the others
    return lines;
}

std::string CommandHelp::make_footer(const CLI::App* /*app*/) const
{
    std::string footer = "Examples:\n";
    for (const auto& example : explain_().examples) {
        footer += text_of(example);
    }
    return footer;
}

void set_labels(CLI::FormatterBase& formatter)
{
    formatter.label("SUBCOMMAND", "COMMAND");
    formatter.label("REQUIRED", "");
    formatter.column_width(option_columns);
}

std::string wrapped_paragraphs(std::string_view text, std::size_t indent, std::size_t columns)
{
    std::string result;
    while (!text.empty()) {
        const auto end = text.find("\n\n");
        for (const auto& line : wrapped(text.substr(0, end), columns - indent, all_lines)) {
            result += std::string(indent, ' ') + line + "\n";
        }
        text = end == std::string_view::npos ? "" : text.substr(end + 2);
        result += text.empty() ? "" : "\n";
    }
    return result;
}

} // namespace hearsay
