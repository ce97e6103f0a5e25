#include "cli/program.hpp"

#include "cli/help.hpp"
#include "cli/options.hpp"

namespace hearsay {
namespace {

constexpr auto summary =
    "Which chains does a claim come down through, and how many sources are behind "
    "it?";
constexpr auto footer =
    "GRAPH is a dossier of claims: .json, .jsonl, .db, or - for standard input.\n"
    "'hearsay help COMMAND' tells more of one command.";

void configure(CLI::App& app)
{
    app.name("hearsay");
    app.description(summary);
    app.footer(footer);
    app.set_help_flag("-h,--help", "Print this help");
    app.set_version_flag("--version", "hearsay " HEARSAY_VERSION, "Print the version");
    set_labels(*app.get_formatter());
}

} // namespace

std::unique_ptr<Program> declare_program(std::string_view only)
{
    auto program = std::make_unique<Program>();
    configure(program->app);
    for (const auto& command : commands()) {
        if (!only.empty() && only != command.name) {
            program->actions.emplace_back();
            continue;
        }
        auto* declared = program->app.add_subcommand(command.name, command.description);
        declared->group("Commands");
        declared->formatter(std::make_shared<CommandHelp>(command));
        program->actions.push_back(command.declare(*declared));
        add_colour(*declared, program->colour);
    }
    return program;
}

} // namespace hearsay
