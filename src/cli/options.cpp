#include "cli/options.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "base/date.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"

namespace hearsay {
namespace {

std::string refusal(const std::string& given, const std::vector<std::string>& words)
{
    const std::vector<std::string_view> candidates(words.begin(), words.end());
    return fmt::format(
        "'{}' is none of {}{}", given, fmt::join(words, ", "), did_you_mean(given, candidates));
}

ValueCheck at_least(std::size_t least)
{
    const auto check = [least](const std::string& given) {
        std::size_t number = 0;
        const auto* const end = given.data() + given.size();
        const auto read = std::from_chars(given.data(), end, number);
        const bool good = read.ec == std::errc() && read.ptr == end && number >= least;
        return good ? std::string()
                    : fmt::format("'{}' is no whole number of at least {}", given, least);
    };
    return {check, {}};
}

} // namespace

void add_graph(CLI::App& app, std::string& graph)
{
    add_argument(app, "GRAPH", graph, "Dossier: .json, .jsonl, .db, or - for standard input");
}

void add_graph_to_change(CLI::App& app, std::string& graph)
{
    add_argument(
        app, "GRAPH", graph, "Dossier to change: .json, .jsonl, .db, or - from stdin to stdout");
}

void add_format(CLI::App& app, Format& format)
{
    const std::vector<std::pair<std::string, Format>> formats{
        {"text", Format::text}, {"json", Format::json}, {"tsv", Format::tsv}};
    add_choice(app, "--format", format, formats, "Form of the answer");
}

void add_format_of_edit(CLI::App& app, Format& format)
{
    const std::vector<std::pair<std::string, Format>> formats{
        {"text", Format::text}, {"json", Format::json}};
    add_choice(app, "--format", format, formats, "Form of the report of what was done");
}

void add_colour(CLI::App& app, ColourChoice& colour)
{
    const std::vector<std::pair<std::string, ColourChoice>> choices{
        {"auto", ColourChoice::automatic},
        {"always", ColourChoice::always},
        {"never", ColourChoice::never}};
    add_choice(app, "--color", colour, choices, "Whether to colour the answer");
}

void add_texts(CLI::App& app, std::string& folder)
{
    add_option(app, "--texts", folder, "Folder of article texts, to quote the words themselves")
        .type_name("DIR");
}

void add_max_chains(CLI::App& app, std::size_t& most)
{
    add_number(app, "--max-chains", most, 1, "Chains to read out at most, 10000 unless given");
}

Option add_number(
    CLI::App& app, const std::string& name, std::size_t& number, std::size_t least,
    const std::string& description)
{
    const auto assign = [&number](const std::string& given) {
        std::from_chars(given.data(), given.data() + given.size(), number);
    };
    return add_option(app, name, assign, description).check(at_least(least)).type_name("N");
}

void add_ids(
    CLI::App& app, const std::string& name, std::vector<std::string>& ids,
    const std::string& description)
{
    add_option(app, name, ids, description + ", may be repeated").one_value_each().type_name("ID");
}

Option add_date(
    CLI::App& app, const std::string& name, std::optional<Date>& date,
    const std::string& description)
{
    const auto assign = [&date](const std::string& text) { date = parse_date(text); };
    return add_option(app, name, assign, description).check(a_date()).type_name("DATE");
}

void add_kinds(CLI::App& app, std::vector<RecordKind>& kinds)
{
    std::vector<std::pair<std::string, RecordKind>> choices;
    for (auto kind = 0U; kind <= static_cast<unsigned>(RecordKind::attribution); ++kind) {
        const auto value = static_cast<RecordKind>(kind);
        choices.emplace_back(name_of(value), value);
    }
    add_choices(app, "--kind", kinds, choices, "Only records of this kind").type_name("KIND");
}

void add_span(CLI::App& app, DateSpan& span, const std::string& what)
{
    add_date(app, "--since", span.since, "Only what was " + what + " not before DATE");
    add_date(app, "--until", span.until, "Only what was " + what + " not after DATE");
    add_flag(
        app, "--certainly", span.certainly,
        "With --since, --until: not what only perhaps lies between them");
}

ValueCheck utf8()
{
    const auto check = [](const std::string& given) {
        const auto wrong = first_invalid_utf8(given);
        return wrong == std::string::npos
                   ? std::string()
                   : fmt::format("'{}' is not UTF-8 at byte {}", given, wrong + 1);
    };
    return {check, {}};
}

ValueCheck a_date()
{
    const auto check = [](const std::string& given) {
        return parse_date(given) ? std::string()
                                 : fmt::format(
                                       "'{}' is no date, write it as 2023, 2023-07, 2023-07-12, "
                                       "2023-07-12T05:49+07:00 or 2023-07/2023-08",
                                       given);
    };
    return {check, {}};
}

ValueCheck one_of(std::vector<std::string> words)
{
    const auto name = fmt::format("{}", fmt::join(words, "|"));
    const auto check = [words = std::move(words)](const std::string& given) {
        const bool known = std::ranges::find(words, given) != words.end();
        return known ? std::string() : refusal(given, words);
    };
    return {check, name};
}

} // namespace hearsay
