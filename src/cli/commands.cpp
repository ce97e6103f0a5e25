#include "cli/commands.hpp"

#include <vector>

namespace hearsay {

// One line a command here and below; a header for each would have this one reader.
Action declare_check(CLI::App& app);
Action declare_sources(CLI::App& app);
Action declare_audit(CLI::App& app);
Action declare_trace(CLI::App& app);
Action declare_draw(CLI::App& app);

std::span<const Command> commands()
{
    static const std::vector<Command> list{
        {"check", "What is wrong with a dossier, and what may be mended", declare_check},
        {"sources", "Who is behind one claim, and how many", declare_sources},
        {"audit", "The same for every claim, the worst first", declare_audit},
        {"trace", "The chains of a claim, article, outlet or speaker", declare_trace},
        {"draw", "A picture: DOT, SVG, PNG or PDF", declare_draw},
    };
    return list;
}

} // namespace hearsay
