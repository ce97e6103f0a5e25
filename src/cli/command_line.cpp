#include "cli/command_line.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/program.hpp"

namespace hearsay {
namespace {

std::vector<std::string_view> names_of(std::span<const Command> known)
{
    std::vector<std::string_view> names{"help"};
    for (const auto& command : known) {
        names.push_back(command.name);
    }
    return names;
}

[[noreturn]] void refuse(const std::string& message)
{
    throw WrongUsage("hearsay: " + one_line(message));
}

/// CLI11 says of an unknown command only that one is required.
void require_known(std::string_view word)
{
    const auto names = names_of(commands());
    if (std::ranges::find(names, word) != names.end()) {
        return;
    }
    const auto guess = did_you_mean(word, names);
    refuse(fmt::format(
        "unknown command '{}'{}", word, guess.empty() ? ", see 'hearsay --help'" : guess));
}

/// `help` is `--help`, and `help sources` is `sources --help`.
std::vector<std::string> without_help_command(std::vector<std::string> words)
{
    if (words.empty() || words.front() != "help") {
        return words;
    }
    if (words.size() > 2) {
        refuse("help explains one command at a time");
    }
    if (words.size() == 1) {
        return {"--help"};
    }
    require_known(words[1]);
    return words[1] == "help" ? std::vector<std::string>{"--help"}
                              : std::vector<std::string>{words[1], "--help"};
}

std::vector<std::string> words_of(std::span<char* const> arguments)
{
    std::vector<std::string> words;
    if (!arguments.empty()) {
        words.assign(arguments.begin() + 1, arguments.end());
    }
    if (!words.empty() && !words.front().starts_with('-')) {
        require_known(words.front());
    }
    return without_help_command(std::move(words));
}

/// The command that the words begin with; empty if they begin with an option.
std::string command_in(const std::vector<std::string>& words)
{
    const bool is_command = !words.empty() && !words.front().starts_with('-');
    return is_command ? words.front() : std::string();
}

Action print(std::string text)
{
    return [text = std::move(text)](Output& out) {
        out.write(text);
        return ExitCode::done;
    };
}

std::vector<std::string> option_names(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

/// The command line that explains `command`, which may be the whole program.
std::string help_for(const CLI::App& command)
{
    return command.get_parent() == nullptr ? "hearsay --help"
                                           : "hearsay help " + command.get_name();
}

/// What CLI11 calls an extra: an option that is not known, or a word too many.
[[noreturn]] void refuse_extra(const CLI::App& app, const CLI::App& command)
{
    const auto extras = app.remaining(true);
    const auto word = extras.empty() ? std::string() : extras.front();
    const auto see = ", see '" + help_for(command) + "'";
    if (!word.starts_with('-')) {
        refuse("'" + word + "' is one word too many" + see);
    }
    const auto option = word.substr(0, word.find('='));
    const auto names = option_names(command);
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const auto guess = did_you_mean(option, candidates);
    refuse("unknown option '" + option + "'" + (guess.empty() ? see : guess));
}

[[noreturn]] void refuse_incomplete(const CLI::App& command, const std::string& problem)
{
    refuse(problem + ", see '" + help_for(command) + "'");
}

/// What CLI11's message is about: `GRAPH is required`, `--format: 1 required TEXT missing`.
std::string word_of(const std::string& message, char end)
{
    return message.substr(0, message.find(end));
}

/// CLI11 ends help with as many line ends as there are parts missing from it.
std::string help_of(const CLI::App& app)
{
    auto help = app.help();
    help.erase(help.find_last_not_of('\n') + 1);
    return help;
}

const CLI::App& chosen(const CLI::App& app)
{
    const auto parsed = app.get_subcommands();
    return parsed.empty() ? app : *parsed.front();
}

Action action_of(const Program& program)
{
    const auto known = commands();
    const auto& name = chosen(program.app).get_name();
    for (std::size_t number = 0; number < known.size(); ++number) {
        if (known[number].name == name) {
            return program.actions[number];
        }
    }
    throw WrongUsage(help_of(program.app));
}

} // namespace

Request parse_command_line(std::span<char* const> arguments)
{
    auto words = words_of(arguments);
    const auto program = declare_program(command_in(words));
    auto& app = program->app;
    Request request;
    try {
        std::ranges::reverse(words); // as CLI11 wants them
        app.parse(words);
        request = {action_of(*program), program->colour};
    } catch (const CLI::CallForHelp&) {
        request.action = print(help_of(app) + "\n");
    } catch (const CLI::CallForVersion& version) {
        request.action = print(std::string(version.what()) + "\n");
    } catch (const CLI::ExtrasError&) {
        refuse_extra(app, chosen(app));
    } catch (const CLI::RequiredError& error) {
        refuse_incomplete(chosen(app), word_of(error.what(), ' ') + " is missing");
    } catch (const CLI::ArgumentMismatch& error) {
        refuse_incomplete(chosen(app), word_of(error.what(), ':') + " takes one value");
    } catch (const CLI::ParseError& error) {
        refuse(error.what());
    }
    return request;
}

} // namespace hearsay
