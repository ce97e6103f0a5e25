#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/place.hpp"
#include "cli/stored_lines.hpp"
#include "write/file_in_pieces.hpp"
#include "write/json_records.hpp"
#include "write/progress.hpp"

namespace hearsay {
namespace {

/// A form in which a dossier can be written, and the ending of its files. Others come here.
enum class ExportForm { by_ending, json, jsonl, db };

struct Options {
    std::string graph;
    ExportForm form = ExportForm::by_ending;
    std::string file = "-";
    bool force = false;

    Overwrite overwrite() const { return force ? Overwrite::force : Overwrite::refuse; }
};

ExportForm form_of(const Options& options)
{
    if (options.form != ExportForm::by_ending) {
        return options.form;
    }
    if (names_database(options.file)) {
        return ExportForm::db;
    }
    return options.file.ends_with(".jsonl") ? ExportForm::jsonl : ExportForm::json;
}

void require_place(const Options& options)
{
    if (form_of(options) == ExportForm::db && options.file == "-") {
        throw WrongUsage(
            "hearsay: a database cannot be written to standard output, name it: -o FILE");
    }
}

/// The bulk form of a database, of which no more than a piece is ever in memory.
void write_lines_of_database(Output& out, const Options& options, const Place& place)
{
    FileInPieces file(out, options.file, options.overwrite());
    Progress progress(
        "writing records", options.file == "-" ? AnswerComes::meanwhile : AnswerComes::at_the_end);
    stored_lines(options.graph, progress.callback(), [&](const std::string& lines) {
        file.write(lines);
        return file.closed() ? Go::stop : Go::on;
    });
    place.require_untouched();
    file.finish();
}

void write_text(Output& out, const std::string& text, const Options& options, const Place& place)
{
    FileInPieces file(out, options.file, options.overwrite());
    file.write(text);
    place.require_untouched();
    file.finish();
}

void write(Output& out, const Records& records, const Options& options, const Place& place)
{
    switch (form_of(options)) {
    case ExportForm::db:
        write_database(
            options.file, records, options.overwrite(), [&] { place.require_untouched(); });
        break;
    case ExportForm::jsonl:
        write_text(out, json_lines_of(records), options, place);
        break;
    default:
        write_text(out, json_document_of(records), options, place);
    }
}

} // namespace

Action declare_export(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph(app, options->graph);
    const std::vector<std::pair<std::string, ExportForm>> forms{
        {"json", ExportForm::json}, {"jsonl", ExportForm::jsonl}, {"db", ExportForm::db}};
    add_choice(
        app, "--to", options->form, forms, "Form to write; by the ending of FILE unless given");
    add_option(app, "-o,--output", options->file, "File to write; standard output unless given")
        .type_name("FILE");
    add_flag(app, "--force", options->force, "Overwrite FILE");

    return [options](Output& out) {
        require_place(*options);
        require_free(options->file, options->overwrite());
        Place place(options->file, options->overwrite(), {options->graph});
        place.keep_name();
        if (is_database(options->graph) && form_of(*options) == ExportForm::jsonl) {
            write_lines_of_database(out, *options, place);
        } else {
            write(out, load_dossier(options->graph).records(), *options, place);
        }
        return ExitCode::done;
    };
}

Explanation explain_export()
{
    return {
        R"(Writes a dossier in another form: one JSON document that people and version control can
read, the same records one a line, or a database that answers at once however large it is. Nothing
is lost on the way there and back.)",
        {{"hearsay export graphs/putin-kim-2023.json -o kim.db", "A database of a document"},
         {"hearsay export graphs/niger-uranium.json --to jsonl", "One record a line, for a pipe"}}};
}

} // namespace hearsay
