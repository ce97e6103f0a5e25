#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "cli/command_line.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "cli/save.hpp"
#include "edit/upsert.hpp"
#include "write/import_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::vector<std::string> files;
    std::string graph;
    bool replace = false;
    bool keep = false;
};

OnConflict on_conflict(const Options& options)
{
    if (options.replace && options.keep) {
        throw WrongUsage("hearsay: --replace and --keep contradict each other");
    }
    return options.replace ? OnConflict::replace
           : options.keep  ? OnConflict::keep
                           : OnConflict::refuse;
}

/// Of records that are otherwise in GRAPH.
class Differences : public Error {
public:
    Differences(std::vector<RecordChange> found, const std::string& graph)
        : Error(import_refusal(found.size(), graph)), conflicts(std::move(found))
    {
    }

    std::vector<RecordChange> conflicts;
};

/// The dossier with the records of all files.
Upserted with_files(Records records, const Options& options)
{
    Upserted all;
    all.records = std::move(records);
    for (const auto& file : options.files) {
        const auto dossier = load_dossier(file);
        auto one = upserted(std::move(all.records), dossier.records(), on_conflict(options));
        if (!one.conflicts.empty()) {
            throw Differences(std::move(one.conflicts), options.graph);
        }
        one.added += all.added;
        one.replaced += all.replaced;
        one.kept += all.kept;
        one.same += all.same;
        all = std::move(one);
    }
    return all;
}

std::string line_of(const Upserted& all, const std::string& graph)
{
    return import_line({all.added, all.replaced, all.kept, all.same, 0}, graph);
}

void import_into(Output& out, const Options& options)
{
    std::error_code error;
    if (std::filesystem::exists(options.graph, error)) {
        change_graph(out, options.graph, [&](const Dossier& dossier) {
            auto all = with_files(dossier.records(), options);
            auto message = line_of(all, options.graph);
            return Edited{std::move(all.records), std::move(message)};
        });
        return;
    }
    const auto all = with_files({}, options);
    write_dossier(out, options.graph, all.records, Overwrite::refuse);
    out.write(line_of(all, options.graph));
}

} // namespace

Action declare_import(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("FILE", options->files, "Dossiers to take in: .json, .jsonl, .db, or -")
        ->required()
        ->type_name("");
    app.add_option("--into", options->graph, "Dossier to take them into; made if it is not there")
        ->required()
        ->type_name("GRAPH");
    app.add_flag("--replace", options->replace, "Of records that differ, those of FILE");
    app.add_flag("--keep", options->keep, "Of records that differ, those that are there");

    return [options](Output& out) {
        on_conflict(*options);
        require_known_form(options->graph);
        try {
            import_into(out, *options);
        } catch (const Differences& differences) {
            write_import_conflicts(out, differences.conflicts, options->graph);
            return ExitCode::answer_is_no;
        }
        return ExitCode::done;
    };
}

Explanation explain_import()
{
    return {
        R"(Takes dossiers into another one, record by record: those that are new are added, those that
are there with the same words change nothing, so that taking a file in twice does no harm. Records
of one id that say different things are listed and nothing is taken in, unless --replace or --keep
says which ones count. All of it happens, or nothing.

GRAPH is mostly a database (.db), which answers at once however large it is.)",
        {{"hearsay import graphs/putin-kim-2023.json --into kim.db", "A database of a document"},
         {"f=graphs/niger-uranium.json; hearsay import $f --into n.db; hearsay import $f --into n.db",
          "A file that is taken in twice changes nothing"}}};
}

} // namespace hearsay
