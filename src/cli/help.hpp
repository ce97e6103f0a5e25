#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"

namespace hearsay {

/// How a command's own help looks: what it does and its usage, then its explanation, positionals,
/// options and examples, at most 80 columns wide.
class CommandHelp : public CLI::Formatter {
public:
    explicit CommandHelp(const Command& command);

    std::string make_usage(const CLI::App* app, std::string name) const override;
    std::string make_option_desc(const CLI::Option* option) const override;
    std::string make_footer(const CLI::App* app) const override;

private:
    Explain explain_;
};

/// The words that help uses for its parts, the same for the program and all commands.
void set_labels(CLI::FormatterBase& formatter);

/// `text` in paragraphs of at most `columns`, each line after `indent` blanks; empty lines in
/// `text` part them, other line ends do not count.
std::string wrapped_paragraphs(std::string_view text, std::size_t indent, std::size_t columns);

} // namespace hearsay
