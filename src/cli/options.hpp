#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "model/dossier.hpp"
#include "model/terms.hpp"
#include "query/span.hpp"
#include "write/format.hpp"

namespace hearsay {

/// The options that several commands share, bound in one place so that they look alike.

/// GRAPH, the first word after a command.
void add_graph(CLI::App& app, std::string& graph);

/// `--format text|json|tsv`.
void add_format(CLI::App& app, Format& format);

/// `--format text|json` of a command whose answer is what it has done.
void add_format_of_edit(CLI::App& app, Format& format);

/// `--color auto|always|never`; the frame adds it to every command.
void add_colour(CLI::App& app, ColourChoice& colour);

/// `--texts DIR`.
void add_texts(CLI::App& app, std::string& folder);

/// `--max-chains N`, at least 1.
void add_max_chains(CLI::App& app, std::size_t& most);

/// An option that takes a whole number of at least `least`.
Option add_number(
    CLI::App& app, const std::string& name, std::size_t& number, std::size_t least,
    const std::string& description);

/// GRAPH of a command that changes it.
void add_graph_to_change(CLI::App& app, std::string& graph);

/// Accepts UTF-8 and nothing else: what is written into a dossier is never mended in silence.
ValueCheck utf8();

/// Accepts a date as documents have them.
ValueCheck a_date();

/// An option that takes an id and may be repeated.
void add_ids(
    CLI::App& app, const std::string& name, std::vector<std::string>& ids,
    const std::string& description);

/// An option that takes a date as documents write it (EDTF).
Option add_date(
    CLI::App& app, const std::string& name, std::optional<Date>& date,
    const std::string& description);

/// `--kind claim|article|…`, which may be repeated.
void add_kinds(CLI::App& app, std::vector<RecordKind>& kinds);

/// `--since DATE`, `--until DATE` and `--certainly`; `what` says of what the date is.
void add_span(CLI::App& app, DateSpan& span, const std::string& what);

/// Accepts one of `words` and nothing else; the refusal names them and the nearest.
ValueCheck one_of(std::vector<std::string> words);

/// An option that takes one of some words, each for a value.
template <class Value>
Option add_choice(
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
    return add_option(app, name, assign, description)
        .check(one_of(words))
        .type_name(fmt::format("{}", fmt::join(words, "|")));
}

/// The same, but it may be repeated.
template <class Value>
Option add_choices(
    CLI::App& app, const std::string& name, std::vector<Value>& values,
    const std::vector<std::pair<std::string, Value>>& choices, const std::string& description)
{
    std::vector<std::string> words;
    for (const auto& choice : choices) {
        words.push_back(choice.first);
    }
    const auto assign = [&values, choices](const std::vector<std::string>& given) {
        for (const auto& word : given) {
            values.push_back(
                std::ranges::find(choices, word, &std::pair<std::string, Value>::first)->second);
        }
    };
    return add_option(app, name, assign, description + ", may be repeated")
        .check(one_of(words))
        .one_value_each()
        .type_name(fmt::format("{}", fmt::join(words, "|")));
}

/// An option that takes one of the terms that documents use for `Enum`, and may be repeated.
template <class Enum>
Option add_terms(
    CLI::App& app, const std::string& name, std::vector<Enum>& values,
    const std::string& description)
{
    std::vector<std::pair<std::string, Enum>> choices;
    for (const auto term : terms_of<Enum>) {
        choices.emplace_back(term, static_cast<Enum>(choices.size()));
    }
    return add_choices(app, name, values, choices, description);
}

} // namespace hearsay
