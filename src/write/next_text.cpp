#include "write/next_text.hpp"

#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>

#include "base/text.hpp"
#include "write/check_text.hpp"
#include "write/entry_text.hpp"
#include "write/json_text.hpp"
#include "write/page.hpp"
#include "write/standing_text.hpp"

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 9> question_names{
    "who_is_it",      "who_said_it", "who_owns_it",  "for_whom",   "which_article",
    "when_published", "when_said",   "one_occasion", "is_it_right"};

constexpr std::array<std::string_view, 14> finding_names{
    "organization", "shared_owner", "nobody", "same_as", "somebody_else", "speaker", "first_hand",
    "article",      "until",        "day",    "since",   "together",      "right",   "wrong"};

std::string_view name_of(Question question)
{
    return question_names[static_cast<std::size_t>(question)];
}

std::string_view name_of(Finding finding)
{
    return finding_names[static_cast<std::size_t>(finding)];
}

/// A command on lines of its own that a shell reads as one; not wrapped as prose is, so that it can
/// be copied.
void write_command(Output& out, const std::vector<std::string>& words, std::size_t columns)
{
    std::string line = "     ";
    std::size_t width = line.size();
    for (const auto& word : words) {
        if (width + 1 + display_width(word) + 2 > columns && width > 7) {
            line += " \\\n      ";
            width = 6;
        }
        line += " " + word;
        width += 1 + display_width(word);
    }
    out.write(line + "\n");
}

void write_outcome(Output& out, Page& page, const OutcomeText& outcome, const std::string& graph)
{
    const auto text = outcome.moves ? outcome.condition + ": it " + outcome.effect
                                    : outcome.condition + " it " + outcome.effect;
    page.row("   - ", text);
    for (const auto& words : commands_for(outcome.entries, graph)) {
        write_command(out, words, page.width());
    }
}

void write_person(
    Output& out, const Provenance& provenance, const Next& next, const std::string& graph,
    std::span<const Check> shown)
{
    Page page(out);
    const Labels labels(provenance);
    page.paragraph(summary_of(provenance, next));
    std::size_t number = 0;
    for (const auto& check : shown) {
        const auto text = text_of(labels, next, check);
        page.blank();
        page.row(fmt::format("{}. ", ++number), text.question, Tone::heading);
        for (const auto& outcome : text.outcomes) {
            write_outcome(out, page, outcome, graph);
        }
    }
    if (shown.size() < next.checks.size()) {
        page.blank();
        page.paragraph(fmt::format(
            "The {} of {} that would move it most; '--most {}' shows all.", shown.size(),
            next.checks.size(), next.checks.size()));
    }
}

std::string quoted_json(std::string_view text)
{
    std::string json;
    append_json(json, text);
    return json;
}

std::string
json_of(const Labels& labels, const Check& check, const Outcome& outcome, const std::string& graph)
{
    auto commands = command_lines(outcome.entries, graph);
    for (auto& command : commands) {
        command = quoted_json(command);
    }
    return fmt::format(
        "{{\"finding\":\"{}\",\"of\":{},\"condition\":{},\"standing\":{},\"commands\":[{}]}}",
        name_of(outcome.finding), outcome.of.empty() ? "null" : quoted_json(outcome.of),
        quoted_json(condition_text(labels, check, outcome)), hearsay::json_of(outcome.standing),
        fmt::join(commands, ","));
}

std::string json_of(const Labels& labels, const Check& check, const std::string& graph)
{
    std::vector<std::string> outcomes;
    for (const auto& outcome : check.outcomes) {
        outcomes.push_back(json_of(labels, check, outcome, graph));
    }
    return fmt::format(
        "{{\"question\":\"{}\",\"about\":{},\"other\":{},\"text\":{},\"outcomes\":[\n      {}\n    "
        "]}}",
        name_of(check.question), quoted_json(check.about),
        check.other.empty() ? "null" : quoted_json(check.other),
        quoted_json(question_text(labels, check)), fmt::join(outcomes, ",\n      "));
}

void write_json(
    Output& out, const Provenance& provenance, const Next& next, const std::string& graph,
    std::span<const Check> shown)
{
    const Labels labels(provenance);
    std::vector<std::string> checks;
    for (const auto& check : shown) {
        checks.push_back(json_of(labels, check, graph));
    }
    const auto rows =
        checks.empty() ? "[]" : fmt::format("[\n    {}\n  ]", fmt::join(checks, ",\n    "));
    out.write(fmt::format(
        "{{\n  \"claim\": {},\n  \"now\": {},\n  \"questions\": {},\n  \"moving\": {},\n  "
        "\"left_out\": {},\n  \"checks\": {}\n}}\n",
        quoted_json(id_of(provenance, next.claim)), hearsay::json_of(next.now), next.questions,
        next.checks.size(), next.left_out, rows));
}

void write_rows(Output& out, const std::string& graph, std::span<const Check> shown)
{
    out.write("rank\tquestion\tabout\tother\tfinding\tof\t" + tsv_columns("") + "\tcommands\n");
    std::size_t rank = 0;
    for (const auto& check : shown) {
        ++rank;
        for (const auto& outcome : check.outcomes) {
            out.write(fmt::format(
                "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", rank, name_of(check.question), check.about,
                check.other, name_of(outcome.finding), outcome.of, tsv_of(outcome.standing),
                one_line(
                    fmt::format("{}", fmt::join(command_lines(outcome.entries, graph), " && ")))));
        }
    }
}

} // namespace

void write_next(
    Output& out, const Provenance& provenance, const Next& next, const std::string& graph,
    std::size_t most, Format format)
{
    const auto shown = std::span(next.checks).first(std::min(most, next.checks.size()));
    switch (format) {
    case Format::text:
        write_person(out, provenance, next, graph, shown);
        break;
    case Format::json:
        write_json(out, provenance, next, graph, shown);
        break;
    case Format::tsv:
        write_rows(out, graph, shown);
        break;
    }
}

} // namespace hearsay
