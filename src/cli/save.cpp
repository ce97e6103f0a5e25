#include "cli/save.hpp"

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "cli/database.hpp"
#include "cli/judgement.hpp"
#include "cli/load.hpp"
#include "cli/report.hpp"
#include "read/document.hpp"
#include "read/file.hpp"
#include "write/file.hpp"
#include "write/file_in_pieces.hpp"
#include "write/file_lock.hpp"
#include "write/json_records.hpp"
#include "write/rewritten.hpp"

namespace hearsay {
namespace {

bool is_error(const Problem& problem)
{
    return problem.severity == Severity::error;
}

Document parse_sound(const std::string& text, const std::string& graph)
{
    auto document = parse_document(text, graph);
    if (std::ranges::any_of(document.problems, is_error)) {
        throw BadDocument(std::move(document.problems));
    }
    return document;
}

/// A text before and after an edit.
struct Change {
    std::string text;
    std::string message;
};

Change changed(const std::string& text, const std::string& graph, const Edit& edit)
{
    const auto before = parse_sound(text, graph);
    auto edited = edit(before.dossier);
    if (edited.records == before.dossier.records()) {
        return {text, std::move(edited.message)};
    }
    auto result = rewritten(text, before.dossier.records(), edited.records);
    const auto after = parse_document(result, graph);
    judge(before, after);
    if (after.dossier.records() != edited.records) {
        throw Error("'" + one_line(graph) + "' cannot be made to say this; nothing was changed");
    }
    return {std::move(result), std::move(edited.message)};
}

void change_stream(Output& out, const Edit& edit)
{
    const auto change = changed(contents_of("-"), "-", edit);
    std::istringstream lines(change.message);
    for (std::string line; std::getline(lines, line);) {
        report(line);
    }
    out.write(change.text);
}

void change_file(Output& out, const std::string& graph, const Edit& edit)
{
    const FileLock lock(graph, lock_patience);
    remove_leftovers(graph);
    const auto text = contents_of(graph);
    const auto change = changed(text, graph, edit);
    if (change.text == text) {
        out.write(change.message);
        return;
    }
    Replacement replacement(graph, change.text);
    if (!lock.is_untouched()) {
        throw OutputError(
            "cannot change '" + one_line(graph) +
            "': another program has written to it meanwhile; try again");
    }
    out.write(change.message);
    out.flush();
    replacement.commit();
}

} // namespace

void write_dossier(
    Output& out, const std::string& path, const Records& records, Overwrite overwrite,
    const Tell& tell)
{
    if (names_database(path)) {
        write_database(path, records, overwrite, tell);
        return;
    }
    const auto is_bulk = path.ends_with(".jsonl");
    FileInPieces file(out, path, overwrite);
    file.write(is_bulk ? json_lines_of(records) : json_document_of(records));
    tell();
    file.finish();
}

void change_graph(Output& out, const std::string& graph, const Edit& edit)
{
    require_known_form(graph);
    if (is_database(graph)) {
        change_database(out, graph, edit);
    } else if (graph == "-") {
        change_stream(out, edit);
    } else {
        change_file(out, graph, edit);
    }
}

} // namespace hearsay
