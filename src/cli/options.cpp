#include "cli/options.hpp"

#include <algorithm>
#include <charconv>
#include <map>

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

template <class Value>
CLI::Option* add_choice(
    CLI::App& app, const std::string& name, Value& value,
    const std::vector<std::pair<std::string, Value>>& choices, const std::string& description)
{
    std::vector<std::string> words;
    for (const auto& choice : choices) {
        words.push_back(choice.first);
    }
    const auto assign = [&value, choices](const std::string& word) {
        const auto chosen = std::ranges::find(choices, word, &std::pair<std::string, Value>::first);
        value = chosen->second;
    };
    return app.add_option_function<std::string>(name, assign, description)
        ->check(one_of(words))
        ->type_name(fmt::format("{}", fmt::join(words, "|")));
}

CLI::Validator at_least(std::size_t least)
{
    const auto check = [least](const std::string& given) {
        std::size_t number = 0;
        const auto* const end = given.data() + given.size();
        const auto read = std::from_chars(given.data(), end, number);
        const bool good = read.ec == std::errc() && read.ptr == end && number >= least;
        return good ? std::string()
                    : fmt::format("'{}' is no whole number of at least {}", given, least);
    };
    return {check, ""};
}

} // namespace

void add_graph(CLI::App& app, std::string& graph)
{
    app.add_option("GRAPH", graph, "Dossier: .json, .jsonl, or - for standard input")
        ->required()
        ->type_name("");
}

void add_graph_to_change(CLI::App& app, std::string& graph)
{
    app.add_option(
           "GRAPH", graph, "Dossier to change: .json, .jsonl, or - from standard input to output")
        ->required()
        ->type_name("");
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
    app.add_option("--texts", folder, "Folder of article texts, to quote the words themselves")
        ->type_name("DIR");
}

void add_max_chains(CLI::App& app, std::size_t& most)
{
    add_number(app, "--max-chains", most, 1, "Chains to read out at most, 10000 unless given");
}

CLI::Option* add_number(
    CLI::App& app, const std::string& name, std::size_t& number, std::size_t least,
    const std::string& description)
{
    return app.add_option(name, number, description)->check(at_least(least))->type_name("N");
}

CLI::Validator utf8()
{
    const auto check = [](const std::string& given) {
        const auto wrong = first_invalid_utf8(given);
        return wrong == std::string::npos
                   ? std::string()
                   : fmt::format("'{}' is not UTF-8 at byte {}", given, wrong + 1);
    };
    return {check, ""};
}

CLI::Validator a_date()
{
    const auto check = [](const std::string& given) {
        return parse_date(given) ? std::string()
                                 : fmt::format(
                                       "'{}' is no date, write it as 2023, 2023-07, 2023-07-12 or "
                                       "2023-07-12T05:49+07:00",
                                       given);
    };
    return {check, ""};
}

CLI::Validator one_of(std::vector<std::string> words)
{
    const auto name = fmt::format("{}", fmt::join(words, "|"));
    const auto check = [words = std::move(words)](const std::string& given) {
        const bool known = std::ranges::find(words, given) != words.end();
        return known ? std::string() : refusal(given, words);
    };
    return CLI::Validator(check, "").name(name);
}

std::vector<std::string> choices_of(CLI::Option& option)
{
    std::string joined;
    try {
        joined = option.get_validator(0)->get_name();
    } catch (const CLI::OptionNotFound&) {
        return {};
    }
    return joined.empty() ? std::vector<std::string>() : CLI::detail::split(joined, '|');
}

} // namespace hearsay
