#include <memory>
#include <string>

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"

namespace hearsay {

Action declare_compact(CLI::App& app)
{
    const auto graph = std::make_shared<std::string>();
    add_argument(app, "GRAPH", *graph, "Database (.db)");

    return [graph](Output& out) {
        const auto [before, after, is_kept] = compact_database(*graph);
        out.write(fmt::format(
            "{}: {} bytes, {} before{}\n", one_line(*graph), after, before,
            is_kept ? "; a program that reads it keeps the room until it ends" : ""));
        return ExitCode::done;
    };
}

Explanation explain_compact()
{
    return {
        R"(Writes a database anew without the room that removed records have left in it, and in the
order in which it is read fastest. All of it happens, or nothing.)",
        {{"hearsay export graphs/niger-uranium.json -o niger.db; hearsay compact niger.db",
          "Give back the room of what is gone"}}};
}

} // namespace hearsay
