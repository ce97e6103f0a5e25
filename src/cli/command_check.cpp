#include <memory>
#include <optional>
#include <string>

#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/stored_check.hpp"
#include "write/check.hpp"

namespace hearsay {
namespace {

ExitCode check_whole(Output& out, const std::string& graph, Format format)
{
    const auto document = load_document(graph);
    const auto& problems = document.problems;
    if (has_errors(problems)) {
        write_check(out, problems, std::nullopt, format);
        return ExitCode::answer_is_no;
    }
    const auto provenance = build_provenance(document.dossier);
    write_check(
        out, problems,
        Remarkable{
            counts_of(document.dossier.records()), &provenance, inspect(provenance),
            proposals_of(provenance)},
        format);
    return ExitCode::done;
}

} // namespace

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
        if (is_database(options->graph)) {
            if (const auto check = stored_check(options->graph)) {
                write_check(out, check->problems, check->remarkable, options->format);
                return ExitCode::done;
            }
        }
        return check_whole(out, options->graph, options->format);
    };
}

Explanation explain_check()
{
    return {
        R"(Reads the whole document and tells of everything that is wrong with it, each with the
place in the file: what breaks the schema, ids that nothing has, dates that cannot be
read. Exits with 1 if there is anything that must be mended.

Of a database the places are those of the document that it would be; a row that no document
could have is told of by itself, with its table and record, and nothing else.

Of a sound document it then tells what is odd, though it breaks no rule: circles, words
printed before they were said, and records that may be one.)",
        {{"hearsay check graphs/brazilian-aardvark.json",
          "Whether a dossier is sound, and what is odd in it"},
         {"hearsay check graphs/putin-kim-2023.json --format tsv",
          "The same as a table for other programs"},
         {"echo '{}' | hearsay check -", "A document without what every dossier has",
          ExitCode::answer_is_no}}};
}

} // namespace hearsay
