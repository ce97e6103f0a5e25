#include <memory>
#include <string>

#include "analysis/verdict_changes.hpp"
#include "cli/explanation.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "edit/changes.hpp"
#include "write/changes.hpp"

namespace hearsay {
namespace {

struct Options {
    std::string before;
    std::string after;
    Format format = Format::text;
    WeighingLimits limits;
};

ExitCode act(Output& out, const Options& options)
{
    const auto before = load_dossier(options.before);
    const auto after = load_dossier(options.after);
    const auto records = changes_between(before.records(), after.records());
    const auto old = build_provenance(before);
    const auto now = build_provenance(after);
    const auto verdicts = verdict_changes(old, now, records, options.limits);
    const Labels old_labels(old);
    const Labels new_labels(now);
    write_changes(
        out, {{options.before, old_labels}, {options.after, new_labels}, records, verdicts},
        options.format);
    return records.empty() ? ExitCode::done : ExitCode::answer_is_no;
}

} // namespace

Action declare_diff(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("A", options->before, "Dossier as it was")->required()->type_name("");
    app.add_option("B", options->after, "Dossier as it is")->required()->type_name("");
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

The exit code is 0 if nothing differs and 1 if anything does.)",
        {{"hearsay diff graphs/putin-kim-2023.json graphs/putin-kim-2023.json",
          "Whether two files say the same"},
         {"d=graphs/putin-kim-2023.json; cp $d now; hearsay join now us us-nsc; "
          "hearsay diff $d now",
          "What an edit has changed", ExitCode::answer_is_no}}};
}

} // namespace hearsay
