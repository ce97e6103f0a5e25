#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/matching.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "cli/save.hpp"
#include "edit/join_matches.hpp"
#include "read/texts.hpp"
#include "write/matches_text.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string graph;
    bool apply = false;
    double min_score = sure_score;
    std::string texts;
    Format format = Format::text;
};

TextContents contents_for(const Dossier& dossier, const std::string& folder)
{
    if (folder.empty()) {
        return {};
    }
    auto found = find_texts(dossier, folder);
    for (const auto& file : found.unreadable) {
        report("'" + one_line(file) + "' cannot be read");
    }
    return std::move(found.contents);
}

std::vector<Match> matches_in(const Dossier& dossier, const Options& options)
{
    return find_matches(dossier, contents_for(dossier, options.texts), options.min_score);
}

Edited edit(const Dossier& dossier, const Options& options, std::size_t columns)
{
    ToldMatches told{matches_in(dossier, options), {}, options.min_score};
    std::stable_partition(told.matches.begin(), told.matches.end(), [&](const Match& match) {
        return match.score >= options.min_score;
    });
    auto sure = told.matches;
    std::erase_if(sure, [&](const Match& match) { return match.score < options.min_score; });
    auto joined = join_matches(dossier.records(), sure);
    told.outcomes = std::move(joined.outcomes);
    return {std::move(joined.records), matches_answer(told, options.format, columns)};
}

/// The number from 0 to 1 that is `given`, if it is one.
std::optional<double> share_in(const std::string& given)
{
    double number = 0;
    const auto* const end = given.data() + given.size();
    const auto read = std::from_chars(given.data(), end, number);
    const bool good = read.ec == std::errc() && read.ptr == end && number >= 0 && number <= 1;
    return good ? std::optional(number) : std::nullopt;
}

ValueCheck a_share()
{
    const auto check = [](const std::string& given) {
        return share_in(given) ? std::string() : "'" + given + "' is no number from 0 to 1";
    };
    return {check, {}};
}

} // namespace

Action declare_match(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_graph_to_change(app, options->graph);
    add_flag(app, "--apply", options->apply, "Join what is sure enough");
    const auto take_score = [options](const std::string& given) {
        options->min_score = share_in(given).value_or(sure_score);
    };
    add_option(app, "--min-score", take_score, "How sure, 0.8 unless given")
        .check(a_share())
        .type_name("S");
    add_texts(app, options->texts);
    add_format(app, options->format);

    return [options](Output& out) {
        const auto columns = out.width();
        if (options->apply) {
            change_graph(out, options->graph, [options, columns](const Dossier& dossier) {
                return edit(dossier, *options, columns);
            });
            return ExitCode::done;
        }
        const auto dossier = load_dossier(options->graph);
        const ToldMatches told{matches_in(dossier, *options), {}, options->min_score};
        out.write(matches_answer(told, options->format, columns));
        return ExitCode::done;
    };
}

Explanation explain_match()
{
    return {
        R"(Proposes what is one: claims in nearly the same words, in Indonesian, in English or in one of
each; organizations, outlets and speakers by their names; articles that copy one another, by
their texts if --texts is given and else by their claims. Each proposal has a score from 0 to 1,
what it rests on, and what both say. Other numbers, dates, names or a negation on one side keep
two claims apart, and so does distinct_from; unnamed speakers are never one.

With --apply what scores at least --min-score is joined: what a record was stays in merged_from,
its names as aliases; a copy gets a copy_of. 'hearsay unmerge' undoes either. What scores less is
for a person to judge, who can use 'hearsay join'.)",
        {{"hearsay extract graphs/ferry -o d.json && hearsay match d.json",
          "What is one among drafts"},
         {"hearsay extract graphs/ferry -o d.json && hearsay match d.json --apply && "
          "hearsay audit d.json",
          "From article texts to verdicts"}}};
}

} // namespace hearsay
