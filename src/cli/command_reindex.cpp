#include <memory>
#include <string>

#include "base/text.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"

namespace hearsay {

Action declare_reindex(CLI::App& app)
{
    const auto graph = std::make_shared<std::string>();
    add_argument(app, "GRAPH", *graph, "Database (.db)");

    return [graph](Output& out) {
        const auto backup = reindex_database(*graph);
        if (!backup.empty()) {
            out.write(one_line(*graph + ": brought up to date, as it was it is " + backup) + "\n");
        }
        out.write(one_line(*graph + ": checked, indices and searched words made anew") + "\n");
        return ExitCode::done;
    };
}

Explanation explain_reindex()
{
    return {
        R"(Checks a database page by page and makes anew what is derived from its records: its indices
and views, and what 'find' searches. For one that other programs have changed, or that an older hearsay has
written: that is brought up to date, and kept as it was beside it.)",
        {{"hearsay export graphs/niger-uranium.json -o niger.db; hearsay reindex niger.db",
          "Check a database and its indices"}}};
}

} // namespace hearsay
