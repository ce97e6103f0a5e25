#include "cli/completion.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include <CLI/CLI.hpp>

#include "cli/completion_ids.hpp"
#include "cli/program.hpp"
#include "cli/shell_words.hpp"

namespace hearsay {
namespace {

/// The words that one_of() lets through for `option`, if that is what checks it; else none.
std::vector<std::string> choices_of(CLI::Option& option)
{
    std::string joined;
    try {
        joined = option.get_validator(0)->get_name();
    } catch (const CLI::OptionNotFound&) {
        return {};
    }
    return joined.empty() ? std::vector<std::string>() : CLI::detail::split(joined, '|');
}

using Words = std::vector<std::string>;

bool takes_value(const CLI::Option& option)
{
    return option.get_items_expected_min() > 0;
}

bool may_be_repeated(const CLI::Option& option)
{
    return option.get_items_expected_max() > 1;
}

bool is_hidden(const CLI::Option& option)
{
    return option.get_group().empty();
}

std::vector<CLI::Option*> positionals_of(CLI::App& command)
{
    return command.get_options([](CLI::Option* option) { return !option->nonpositional(); });
}

/// `--format`, of `--format=json` too; null for what is no option of the command.
CLI::Option* option_named(CLI::App& command, const std::string& word)
{
    return word.starts_with('-') ? command.get_option_no_throw(word.substr(0, word.find('=')))
                                 : nullptr;
}

/// What the words after a command have said so far.
struct SoFar {
    std::set<const CLI::Option*> used;
    CLI::Option* awaits = nullptr; // takes the next word as its value
    Words positionals;
    bool options_ended = false; // by `--`
};

SoFar read_words(CLI::App& command, const Words& words)
{
    SoFar so_far;
    for (std::size_t place = 2; place + 1 < words.size(); ++place) {
        const auto& word = words[place];
        auto* const option = so_far.options_ended ? nullptr : option_named(command, word);
        if (so_far.awaits != nullptr) {
            so_far.awaits = nullptr;
        } else if (option != nullptr) {
            so_far.used.insert(option);
            const bool has_value = word.find('=') != std::string::npos;
            so_far.awaits = takes_value(*option) && !has_value ? option : nullptr;
        } else if (word == "--") {
            so_far.options_ended = true;
        } else if (!word.starts_with('-') || word == "-" || so_far.options_ended) {
            so_far.positionals.push_back(word);
        }
    }
    return so_far;
}

/// The positional that the next word is; the last may go on.
CLI::Option* next_positional(CLI::App& command, std::size_t given)
{
    const auto positionals = positionals_of(command);
    if (given < positionals.size()) {
        return positionals[given];
    }
    const bool goes_on = !positionals.empty() && may_be_repeated(*positionals.back());
    return goes_on ? positionals.back() : nullptr;
}

/// What help calls a value: `CLAIM`, `FILE`.
std::string placeholder_of(const CLI::Option& option)
{
    const auto type = option.get_type_name();
    return type.empty() ? option.get_name(true) : type;
}

FilesWanted files_for(const std::string& placeholder)
{
    if (placeholder == "DIR") {
        return FilesWanted::folders;
    }
    const bool named =
        placeholder == "N" || placeholder == "DATE" || ids_called(placeholder).has_value();
    return named ? FilesWanted::none : FilesWanted::files;
}

/// The dossier that a command line names: its first positional.
std::string graph_among(CLI::App& command, const SoFar& so_far)
{
    const auto positionals = positionals_of(command);
    const bool reads = !positionals.empty() && positionals.front()->get_name(true) == "GRAPH";
    return reads && !so_far.positionals.empty() ? so_far.positionals.front() : std::string();
}

void add_values(Completion& completion, CLI::Option& option, const std::string& graph)
{
    const auto choices = choices_of(option);
    for (const auto& word : choices) {
        completion.candidates.push_back({word, ""});
    }
    if (!choices.empty()) {
        return;
    }
    const auto placeholder = placeholder_of(option);
    completion.files = files_for(placeholder);
    const auto by_name = ids_for_option(option.get_name());
    if (const auto wanted = by_name ? by_name : ids_called(placeholder)) {
        completion.candidates = ids_in(graph, *wanted, completion.typed);
    }
}

void add_option_names(Completion& completion, CLI::App& command, const SoFar& so_far)
{
    for (const auto* option : command.get_options()) {
        const bool spent = so_far.used.contains(option) && !may_be_repeated(*option);
        if (spent || is_hidden(*option)) {
            continue;
        }
        for (const auto& name : option->get_lnames()) {
            completion.candidates.push_back({"--" + name, option->get_description()});
        }
        for (const auto& name : option->get_snames()) {
            completion.candidates.push_back({"-" + name, option->get_description()});
        }
    }
}

void add_commands(Completion& completion, CLI::App& program)
{
    for (const auto* command : program.get_subcommands({})) {
        completion.candidates.push_back({command->get_name(), command->get_description()});
    }
}

void complete_command(Completion& completion, CLI::App& command, const Words& words)
{
    const auto so_far = read_words(command, words);
    const auto& typed = words.back();
    const auto graph = graph_among(command, so_far);
    if (so_far.awaits != nullptr) {
        add_values(completion, *so_far.awaits, graph);
        return;
    }
    auto* const option = so_far.options_ended ? nullptr : option_named(command, typed);
    if (const auto equals = typed.find('='); option != nullptr && equals != std::string::npos) {
        completion.unmoved = typed.substr(0, equals + 1);
        completion.typed = typed.substr(equals + 1);
        add_values(completion, *option, graph);
    } else if (typed.starts_with('-') && !so_far.options_ended) {
        add_option_names(completion, command, so_far);
    } else if (auto* const positional = next_positional(command, so_far.positionals.size())) {
        add_values(completion, *positional, graph);
    }
}

void complete(Completion& completion, CLI::App& program, const Words& words)
{
    if (words.size() == 2) {
        add_commands(completion, program);
        completion.candidates.push_back({"help", "What a command does, with examples"});
        if (completion.typed.starts_with('-')) {
            add_option_names(completion, program, {});
        }
    } else if (words[1] == "help") {
        if (words.size() == 3) {
            add_commands(completion, program);
        }
        return;
    }
    const auto named = program.get_subcommands(
        [&words](CLI::App* command) { return command->get_name() == words[1]; });
    if (!named.empty()) {
        complete_command(completion, *named.front(), words);
    }
}

} // namespace

Completion completion_of(CLI::App& program, std::string_view line)
{
    const auto words = shell_words(line);
    Completion completion;
    if (words.size() < 2) {
        return completion;
    }
    completion.typed = words.back();
    complete(completion, program, words);
    std::erase_if(completion.candidates, [&](const Candidate& candidate) {
        return !candidate.word.starts_with(completion.typed);
    });
    return completion;
}

} // namespace hearsay
