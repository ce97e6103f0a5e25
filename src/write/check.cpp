#include "write/check.hpp"

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "write/page.hpp"
#include "write/problem.hpp"
#include "write/remarks_text.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::ordered_json;

std::size_t errors_in(const std::vector<Problem>& problems)
{
    return static_cast<std::size_t>(
        std::ranges::count(problems, Severity::error, &Problem::severity));
}

/// A problem as a line; warnings say that they are.
std::string line_for(Problem problem)
{
    if (problem.severity == Severity::warning) {
        problem.message = "warning: " + problem.message;
    }
    return line_of(problem);
}

std::string words_for(const RecordCounts& counts)
{
    return listed(
        {in_figures(counts.claims, "claim"), in_figures(counts.attributions, "attribution"),
         in_figures(counts.articles, "article"), in_figures(counts.outlets, "outlet"),
         in_figures(counts.speakers, "speaker")});
}

std::string
verdict_on(const std::vector<Problem>& problems, const std::optional<Remarkable>& remarkable)
{
    const auto errors = errors_in(problems);
    const auto warnings = problems.size() - errors;
    const auto warned = warnings == 0 ? "" : in_figures(warnings, "warning");
    if (!remarkable) {
        return in_figures(errors, "error") + (warnings == 0 ? "" : " and " + warned) +
               ". Dates, circles and duplicates are looked at once there are no errors.";
    }
    return (warnings == 0 ? "No problems" : "No errors and " + warned) + " in " +
           words_for(remarkable->counts) + ".";
}

template <class Found>
void write_sentences(
    Page& page, const Labels& labels, std::string_view heading, const std::vector<Found>& all)
{
    if (all.empty()) {
        return;
    }
    page.heading(heading);
    for (const auto& one : all) {
        page.row("- ", sentence_of(labels, one));
    }
}

void write_text(
    Output& out, const std::vector<Problem>& problems, const std::optional<Remarkable>& remarkable)
{
    Page page(out);
    for (const auto& problem : problems) {
        out.write(line_for(problem) + "\n");
    }
    if (!problems.empty()) {
        page.blank();
    }
    page.paragraph(verdict_on(problems, remarkable));
    if (!remarkable) {
        return;
    }
    const Labels labels(*remarkable->provenance);
    write_sentences(page, labels, "Dates that do not fit", remarkable->inspection.anachronisms);
    write_sentences(
        page, labels, "Circles, each relying on the next", remarkable->inspection.circles);
    write_sentences(page, labels, "Proposals", remarkable->proposals);
}

Json ids_of(const Provenance& provenance, const std::vector<Vertex>& vertices)
{
    auto ids = Json::array();
    for (const auto vertex : vertices) {
        ids.push_back(id_of(provenance, vertex));
    }
    return ids;
}

Json json_of(const Problem& problem)
{
    const auto number_or_null = [](std::size_t number) {
        return number == 0 ? Json() : Json(number);
    };
    return {
        {"severity", problem.severity == Severity::error ? "error" : "warning"},
        {"file", problem.where.file},
        {"line", number_or_null(problem.where.line)},
        {"column", number_or_null(problem.where.column)},
        {"pointer", problem.where.pointer},
        {"message", problem.message}};
}

Json json_of(const Labels& labels, const AnachronismFound& found)
{
    const auto& provenance = labels.provenance();
    return {
        {"from", id_of(provenance, found.anachronism.from)},
        {"to", id_of(provenance, found.anachronism.to)},
        {"certain", found.anachronism.certain},
        {"claims", ids_of(provenance, found.claims)},
        {"message", sentence_of(labels, found)}};
}

Json json_of(const Labels& labels, const CircleFound& found)
{
    return {
        {"circle", ids_of(labels.provenance(), found.circle)},
        {"claims", ids_of(labels.provenance(), found.claims)},
        {"message", sentence_of(labels, found)}};
}

std::vector<std::string_view> ids_of(const Labels& labels, const Proposal& proposal)
{
    std::vector<std::string_view> ids;
    for (const auto record : proposal.records) {
        ids.push_back(id_of(*labels.provenance().dossier, record));
    }
    return ids;
}

Json json_of(const Labels& labels, const Proposal& proposal)
{
    return {
        {"kind", name_of(proposal.kind)},
        {"ids", ids_of(labels, proposal)},
        {"shared", proposal.shared.empty() ? Json() : Json(proposal.shared)},
        {"message", sentence_of(labels, proposal)}};
}

template <class Found>
std::vector<Json> rows_of(const Labels& labels, const std::vector<Found>& all)
{
    std::vector<Json> rows;
    for (const auto& one : all) {
        rows.push_back(json_of(labels, one));
    }
    return rows;
}

/// `"key": [` and a row a line; `null` where nothing was looked for.
void write_rows(Output& out, std::string_view key, const std::optional<std::vector<Json>>& rows)
{
    out.write("  \"" + std::string(key) + "\": ");
    if (!rows) {
        out.write("null");
        return;
    }
    std::string_view before = "[\n    ";
    for (const auto& row : *rows) {
        out.write(before);
        out.write(row.dump(-1, ' ', false, Json::error_handler_t::replace));
        before = ",\n    ";
    }
    out.write(rows->empty() ? "[]" : "\n  ]");
}

void write_json(
    Output& out, const std::vector<Problem>& problems, const std::optional<Remarkable>& remarkable)
{
    std::vector<Json> rows;
    for (const auto& problem : problems) {
        rows.push_back(json_of(problem));
    }
    std::optional<std::vector<Json>> dates;
    std::optional<std::vector<Json>> circles;
    std::optional<std::vector<Json>> proposals;
    if (remarkable) {
        const Labels labels(*remarkable->provenance);
        dates = rows_of(labels, remarkable->inspection.anachronisms);
        circles = rows_of(labels, remarkable->inspection.circles);
        proposals = rows_of(labels, remarkable->proposals);
    }
    out.write("{\n");
    write_rows(out, "problems", rows);
    out.write(",\n");
    write_rows(out, "dates", dates);
    out.write(",\n");
    write_rows(out, "circles", circles);
    out.write(",\n");
    write_rows(out, "proposals", proposals);
    out.write("\n}\n");
}

/// Writes one row: what it is, where, the ids that it is about, and the sentence.
void write_row(
    Output& out, std::string_view kind, const std::string& place,
    const std::vector<std::string_view>& ids, const std::string& message)
{
    std::string row = std::string(kind) + '\t' + one_line(place) + '\t';
    for (const auto id : ids) {
        row += row.ends_with('\t') ? "" : " ";
        row += one_line(id);
    }
    out.write(row + '\t' + one_line(message) + '\n');
}

void write_remarks_tsv(Output& out, const Remarkable& remarkable)
{
    const auto& provenance = *remarkable.provenance;
    const Labels labels(provenance);
    for (const auto& found : remarkable.inspection.anachronisms) {
        const auto& [from, to, certain] = found.anachronism;
        write_row(
            out, certain ? "date" : "possible_date", "",
            {id_of(provenance, from), id_of(provenance, to)}, sentence_of(labels, found));
    }
    for (const auto& found : remarkable.inspection.circles) {
        std::vector<std::string_view> ids;
        for (const auto vertex : found.circle) {
            ids.push_back(id_of(provenance, vertex));
        }
        write_row(out, "circle", "", ids, sentence_of(labels, found));
    }
    for (const auto& proposal : remarkable.proposals) {
        write_row(
            out, name_of(proposal.kind), "", ids_of(labels, proposal),
            sentence_of(labels, proposal));
    }
}

void write_tsv(
    Output& out, const std::vector<Problem>& problems, const std::optional<Remarkable>& remarkable)
{
    out.write("kind\tplace\tids\tmessage\n");
    for (const auto& problem : problems) {
        const auto kind = problem.severity == Severity::error ? "error" : "warning";
        write_row(out, kind, problem.where.str(), {}, problem.message);
    }
    if (remarkable) {
        write_remarks_tsv(out, *remarkable);
    }
}

} // namespace

void write_check(
    Output& out, const std::vector<Problem>& problems, const std::optional<Remarkable>& remarkable,
    Format format)
{
    switch (format) {
    case Format::text:
        write_text(out, problems, remarkable);
        break;
    case Format::json:
        write_json(out, problems, remarkable);
        break;
    case Format::tsv:
        write_tsv(out, problems, remarkable);
        break;
    }
}

} // namespace hearsay
