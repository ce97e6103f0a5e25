#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "model/dossier.hpp"
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
CLI::Option* add_number(
    CLI::App& app, const std::string& name, std::size_t& number, std::size_t least,
    const std::string& description);

/// GRAPH of a command that changes it.
void add_graph_to_change(CLI::App& app, std::string& graph);

/// Accepts UTF-8 and nothing else: what is written into a dossier is never mended in silence.
CLI::Validator utf8();

/// Accepts a date as documents have them.
CLI::Validator a_date();

/// Accepts one of `words` and nothing else; the refusal names them and the nearest.
CLI::Validator one_of(std::vector<std::string> words);

/// The words that one_of() lets through for `option`, if that is what checks it; else none.
std::vector<std::string> choices_of(CLI::Option& option);

} // namespace hearsay
