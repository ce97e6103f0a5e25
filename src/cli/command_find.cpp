#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <fmt/ranges.h>

#include "base/folded_words.hpp"
#include "cli/as_of_option.hpp"
#include "cli/command_line.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "write/found_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    std::vector<std::string> words;
    std::vector<RecordKind> kinds;
    AsOfOption as_of;
    Format format = Format::text;
};

void bind(CLI::App& app, Options& options)
{
    add_graph(app, options.graph);
    add_argument(
        app, "WORDS", options.words, "What to find: words or their beginnings, in any order");
    add_kinds(app, options.kinds);
    add_as_of(app, options.as_of);
    add_format(app, options.format);
}

std::vector<std::string> words_of(const Options& options)
{
    auto words = folded_words(fmt::format("{}", fmt::join(options.words, " ")));
    if (words.empty()) {
        throw WrongUsage("hearsay: there is no letter or digit to search for");
    }
    return words;
}

/// What is searched.
struct Searched {
    Dossier dossier;
    bool is_whole = true; // not what a database has found that may have the words
};

Searched load_searched(const Options& options, const std::vector<std::string>& words)
{
    if (is_database(options.graph) && !options.as_of.moment && !options.as_of.recorded) {
        if (auto candidates = read_candidates(options.graph, words)) {
            return {std::move(*candidates), false};
        }
    }
    return {load_dossier(options.graph, options.as_of)};
}

} // namespace

Action declare_find(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    bind(app, *options);

    return [options](Output& out) {
        const auto words = words_of(*options);
        const auto searched = load_searched(*options, words);
        const auto& dossier = searched.dossier;
        const auto found = find_records(dossier, words, options->kinds);
        if (options->format != Format::text) {
            write_rows(out, rows_of(dossier, found), options->format);
        } else if (!found.empty()) {
            write_found(out, dossier, found);
        }
        if (found.empty()) {
            report(nothing_found(
                searched.is_whole ? vocabulary_of(dossier) : read_vocabulary(options->graph),
                words));
        }
        return found.empty() ? ExitCode::answer_is_no : ExitCode::done;
    };
}

Explanation explain_find()
{
    return {
        R"(Finds records that have all of WORDS, or words that begin with them, in their id, name,
aliases, title or texts; case and accents make no difference. The best come first: whole
names, then whole words, then beginnings.)",
        {{"hearsay find graphs/putin-kim-2023.json kim putin", "Everything that names both"},
         {"hearsay find graphs/putin-kim-2023.json launch satellites --kind claim",
          "Claims, by a word of any language that they are given in"},
         {"hearsay find graphs/putin-kim-2023.json atlantis", "A search in vain",
          ExitCode::answer_is_no}}};
}

} // namespace hearsay
