#include "cli/as_of_option.hpp"

#include <vector>

#include <fmt/format.h>

#include "cli/command_line.hpp"
#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/report.hpp"
#include "query/as_of.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

/// `40 of 68 attributions left out: 31 later, 9 perhaps later, 2 undated; …`
std::string left_out_line(const AsOfCounts& answer)
{
    if (answer.left_out() == 0) {
        return "all of " + in_figures(answer.attributions, "attribution") + " stand";
    }
    std::vector<std::string> parts;
    const auto add = [&](std::size_t count, std::string_view what) {
        if (count != 0) {
            parts.push_back(fmt::format("{} {}", count, what));
        }
    };
    add(answer.later, "later");
    add(answer.perhaps, "perhaps later");
    add(answer.undated, "undated");
    return fmt::format(
        "{} of {} left out ({})", answer.left_out(), in_figures(answer.attributions, "attribution"),
        fmt::join(parts, ", "));
}

std::string summary_of(const AsOfCounts& answer, const AsOfOption& as_of)
{
    auto line = fmt::format(
        "as of {}, by what was {}: {}", as_of.moment->text,
        as_of.recorded ? "recorded" : "published", left_out_line(answer));
    if (answer.corrections != 0) {
        line += ", " + in_figures(answer.corrections, "correction") + " not yet made";
    }
    if (answer.reviews != 0) {
        line += ", " + in_figures(answer.reviews, "review") + " not yet made";
    }
    return line;
}

KnownBy known_by(const AsOfOption& as_of)
{
    return as_of.recorded ? KnownBy::recorded : KnownBy::published;
}

void require_sense(const AsOfOption& as_of)
{
    if (as_of.recorded && !as_of.moment) {
        throw WrongUsage("hearsay: --recorded needs --as-of");
    }
}

} // namespace

void add_as_of(CLI::App& app, AsOfOption& as_of)
{
    add_date(app, "--as-of", as_of.moment, "Only what was certainly published by the end of DATE");
    add_flag(app, "--recorded", as_of.recorded, "With --as-of: what was recorded by then");
}

bool is_read_in_parts(const std::string& graph, const AsOfOption& as_of)
{
    require_sense(as_of);
    return is_database(graph) && !as_of.moment;
}

Dossier load_dossier(const std::string& graph, const AsOfOption& as_of)
{
    require_sense(as_of);
    auto dossier = load_dossier(graph);
    if (!as_of.moment) {
        return dossier;
    }
    auto answer = hearsay::as_of(dossier.records(), *as_of.moment, known_by(as_of));
    report(summary_of(answer, as_of));
    return Dossier(std::move(answer.records));
}

Dossier load_dossier_about(
    const std::string& graph, const AsOfOption& as_of, const About& about, Beyond beyond)
{
    require_sense(as_of);
    if (!is_database(graph)) {
        return load_dossier(graph, as_of);
    }
    if (!as_of.moment) {
        auto scope = read_scope(graph, about, beyond);
        return scope ? std::move(*scope) : load_dossier(graph);
    }
    auto scope = read_scope_as_of(graph, about, beyond, *as_of.moment, known_by(as_of));
    if (!scope) {
        return load_dossier(graph, as_of);
    }
    report(summary_of(*scope, as_of));
    return Dossier(std::move(scope->records));
}

} // namespace hearsay
