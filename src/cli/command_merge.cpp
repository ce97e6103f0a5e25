#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/core.h>

#include "base/text.hpp"
#include "cli/command_line.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/place.hpp"
#include "cli/report.hpp"
#include "cli/save.hpp"
#include "cli/stored_merge.hpp"
#include "edit/merge.hpp"
#include "write/conflicts.hpp"
#include "write/file.hpp"

namespace hearsay {
namespace {

struct Options {
    std::vector<std::string> graphs;
    std::string file;
    std::string preferred;
    bool force = false;
    Format format = Format::text;
};

Preferred preferred_of(const Options& options)
{
    if (options.preferred.empty()) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(options.graphs, options.preferred);
    if (found == options.graphs.end()) {
        throw WrongUsage(one_line(fmt::format(
            "hearsay: --prefer names '{}', which is none of the dossiers to merge",
            options.preferred)));
    }
    return static_cast<std::size_t>(found - options.graphs.begin());
}

std::vector<Records> read_all(const Options& options)
{
    std::vector<Records> dossiers;
    for (const auto& graph : options.graphs) {
        dossiers.push_back(load_dossier(graph).records());
    }
    return dossiers;
}

ExitCode refuse(Output& out, const Merged& merged, const Options& options)
{
    if (options.file == "-") {
        report(conflicts_line(merged)); // who reads on there expects a dossier
    } else {
        write_conflicts(out, merged, options.graphs, options.format);
    }
    return ExitCode::answer_is_no;
}

void require_several(const Options& options)
{
    if (options.graphs.size() < 2) {
        throw WrongUsage(
            "hearsay: one dossier alone cannot be merged, name two or more, see 'hearsay help "
            "merge'");
    }
}

/// Of a file the form follows from its name; a device or a pipe takes a document.
void require_ending(const std::string& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    const bool is_device = std::filesystem::exists(status) &&
                           !std::filesystem::is_regular_file(status) &&
                           !std::filesystem::is_directory(status);
    const bool is_named =
        file == "-" || file.ends_with(".json") || file.ends_with(".jsonl") || names_database(file);
    if (!is_named && !is_device) {
        throw WrongUsage(one_line(fmt::format(
            "hearsay: -o '{}' is no dossier's name, expected FILE.json, .jsonl, .db or -", file)));
    }
}

void tell(Output& out, const RecordCounts& counts, const Merged& merged, const Options& options)
{
    if (options.file != "-" && options.format == Format::text) {
        write_merged(out, counts, merged, options.graphs);
        out.flush();
        return;
    }
    for (const auto& line : decisions_of(merged, options.graphs)) {
        report(line);
    }
}

/// False, and nothing has happened, if it takes the whole.
bool merge_in_parts(Output& out, const Options& options, Overwrite overwrite, Place& place)
{
    const auto& graphs = options.graphs;
    const bool are_databases = std::ranges::all_of(graphs, is_database);
    if (graphs.size() != 2 || !are_databases || !names_database(options.file)) {
        return false;
    }
    return merge_stored(
        graphs.front(), graphs.back(), options.file, overwrite, [&](const StoredMerge& done) {
            place.keep_name();
            place.require_untouched();
            tell(out, done.counts, done.merged, options);
        });
}

ExitCode act(Output& out, const Options& options)
{
    require_several(options);
    const auto preferred = preferred_of(options);
    const auto overwrite = options.force ? Overwrite::force : Overwrite::refuse;
    require_known_form(options.file);
    require_ending(options.file);
    require_free(options.file, overwrite);
    Place place(options.file, overwrite, options.graphs);
    if (merge_in_parts(out, options, overwrite, place)) {
        return ExitCode::done;
    }
    const auto merged = merge(read_all(options), preferred);
    if (!merged.conflicts.empty() || !merged.problems.empty()) {
        return refuse(out, merged, options);
    }
    place.keep_name();
    write_dossier(out, options.file, merged.records, overwrite, [&] {
        place.require_untouched();
        tell(out, counts_of(merged.records), merged, options);
    });
    return ExitCode::done;
}

} // namespace

Action declare_merge(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_argument(app, "GRAPH", options->graphs, "Dossiers to merge, two or more");
    add_option(app, "-o,--output", options->file, "Dossier to write: .json, .jsonl, .db, or -")
        .required()
        .type_name("FILE");
    add_option(
        app, "--prefer", options->preferred,
        "The GRAPH whose word counts where others contradict it")
        .type_name("GRAPH");
    add_flag(app, "--force", options->force, "Overwrite FILE");
    add_format(app, options->format);

    return [options](Output& out) { return act(out, *options); };
}

Explanation explain_merge()
{
    return {
        R"(Makes one dossier of several. One id is one record where they have one base or none; ids
of a dossier with another base get that as a prefix, as it may mean other things by them.
Texts are one by their SHA-256, and what one dossier has joined is joined in all.

Of a record that several have, lists are put together and facts that one has alone are kept.
Where dossiers contradict each other nothing is chosen: all conflicts are listed with who says
what, nothing is written, and the exit code is 1. --prefer names the dossier whose word counts
then, and lists what it overrides. Attributions of different articles, or recorded apart, that
only share an id are kept both: the later gets another id. With -o - conflicts are only counted, on stderr.)",
        {{"hearsay merge graphs/niger-uranium.json graphs/brazilian-aardvark.json -o both.json",
          "Two dossiers in one file"},
         {"hearsay merge graphs/putin-kim-2023.json graphs/niger-uranium.json -o both.json",
          "Two that mean different things by one id", ExitCode::answer_is_no}}};
}

} // namespace hearsay
