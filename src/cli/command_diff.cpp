#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/verdict_changes.hpp"
#include "cli/as_of_option.hpp"
#include "cli/command_line.hpp"
#include "cli/database.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "cli/stored_versions.hpp"
#include "edit/changes.hpp"
#include "write/changes.hpp"
#include "write/progress.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string before;
    std::string after;
    Format format = Format::text;
    WeighingLimits limits;
    AsOfOption as_of;
};

/// Without B, A is compared with what it was.
bool is_of_one(const Options& options)
{
    return options.after.empty();
}

std::string name_before(const Options& options)
{
    return is_of_one(options) ? options.before + " as of " + options.as_of.moment->text
                              : options.before;
}

void require_question(const Options& options)
{
    if (is_of_one(options) && !options.as_of.moment) {
        throw WrongUsage(
            "hearsay: B is missing, or --as-of DATE to compare A with what it was, see 'hearsay "
            "help diff'");
    }
}

void warn_of_bases(const std::string& before, const std::string& after)
{
    if (!before.empty() && !after.empty() && before != after) {
        report(
            "the two have different bases: records are compared by their ids alone, which may name "
            "different things; 'hearsay merge' keeps them apart");
    }
}

/// Of two databases what differs is read alone.
bool are_read_in_parts(const Options& options)
{
    return !is_of_one(options) && is_read_in_parts(options.before, options.as_of) &&
           is_database(options.after);
}

Versions versions(const Options& options)
{
    if (are_read_in_parts(options)) {
        Progress progress("comparing records");
        if (auto stored = stored_versions(options.before, options.after, progress.callback())) {
            return *std::move(stored);
        }
    }
    auto before = load_dossier(options.before, options.as_of);
    auto after = is_of_one(options) ? load_dossier(options.before)
                                    : load_dossier(options.after, options.as_of);
    auto changes = changes_between(before.records(), after.records());
    return {std::move(before), std::move(after), std::move(changes), std::nullopt};
}

std::vector<ClaimChange> verdict_changes(
    const Provenance& old, const Provenance& now, const Versions& versions,
    const WeighingLimits& limits)
{
    return versions.claims
               ? verdict_changes_of(*versions.claims, old, now, versions.changes, limits)
               : verdict_changes(old, now, versions.changes, limits);
}

ExitCode act(Output& out, const Options& options)
{
    require_question(options);
    const auto both = versions(options);
    warn_of_bases(both.before.records().base, both.after.records().base);
    const auto old = build_provenance(both.before);
    const auto now = build_provenance(both.after);
    const auto& records = both.changes;
    const auto verdicts = verdict_changes(old, now, both, options.limits);
    const Labels old_labels(old);
    const Labels new_labels(now);
    write_changes(
        out,
        {{name_before(options), old_labels},
         {is_of_one(options) ? options.before : options.after, new_labels},
         records,
         verdicts},
        options.format);
    return records.empty() ? ExitCode::done : ExitCode::answer_is_no;
}

} // namespace

Action declare_diff(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    add_argument(app, "A", options->before, "Dossier as it was");
    add_option(app, "B", options->after, "Dossier as it is").type_name("");
    add_as_of(app, options->as_of);
    add_format(app, options->format);
    add_max_chains(app, options->limits.max_chains);

    return [options](Output& out) { return act(out, *options); };
}

Explanation explain_diff()
{
    return {
        R"(Compares two dossiers, or two versions of one. Claims that stand otherwise come first:
another verdict, other counts, new claims, each with the changed records that bear on it. Then
the records, key by key. In which order a file has its records is no difference.

Without B: what A has learnt since --as-of DATE, by what its articles had published by then or,
with --recorded, by what had been recorded.

The exit code is 0 if nothing differs and 1 if anything does.)",
        {{"hearsay diff graphs/putin-kim-2023.json graphs/putin-kim-2023.json",
          "Whether two files say the same"},
         {"hearsay diff graphs/putin-kim-2023.json --as-of 2023-09-07",
          "What has been learnt since", ExitCode::answer_is_no},
         {"d=graphs/putin-kim-2023.json; cp $d now; hearsay join now us us-nsc; "
          "hearsay diff $d now",
          "What an edit has changed", ExitCode::answer_is_no}}};
}

} // namespace hearsay
