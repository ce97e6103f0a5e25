#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "cli/load.hpp"
#include "cli/options.hpp"
#include "read/document.hpp"
#include "write/check.hpp"

namespace hearsay {

Action declare_check(CLI::App& app)
{
    struct Options {
        std::string graph;
        Format format = Format::text;
    };
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    add_format(app, options->format);

    return [options](Output& out) {
        require_known_form(options->graph);
        const auto document = read_document(options->graph);
        const auto& problems = document.problems;
        const bool sound = std::ranges::count(problems, Severity::error, &Problem::severity) == 0;
        if (!sound) {
            write_check(out, problems, std::nullopt, options->format);
            return ExitCode::answer_is_no;
        }
        const auto provenance = build_provenance(document.dossier);
        const Remarkable remarkable{&provenance, inspect(provenance), proposals_of(provenance)};
        write_check(out, problems, remarkable, options->format);
        return ExitCode::done;
    };
}

} // namespace hearsay
