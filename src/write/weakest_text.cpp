#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "analysis/verdict.hpp"
#include "base/text.hpp"
#include "write/json_text.hpp"
#include "write/labels.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/whatif_text.hpp"

namespace hearsay {
namespace {

constexpr std::size_t widest_name = 36;

/// How many claims get which verdict, the worst first.
std::map<Verdict, std::size_t> tally_of(const Dependence& dependence)
{
    std::map<Verdict, std::size_t> tally;
    for (const auto& change : dependence.changes) {
        ++tally[change.after];
    }
    return tally;
}

std::string tally_text(const Dependence& dependence)
{
    std::vector<std::string> parts;
    for (const auto& [verdict, claims] : tally_of(dependence)) {
        parts.push_back(std::to_string(claims) + " " + std::string(name_of(verdict)));
    }
    return listed(parts);
}

std::string in_columns(std::size_t number)
{
    return fmt::format("{:>6}", number);
}

void write_person(
    Output& out, const Provenance& provenance, std::span<const Dependence> shown, std::size_t all)
{
    Page page(out);
    const Labels labels(provenance);
    if (shown.empty()) {
        page.paragraph("No verdict hangs on one outlet, speaker or organization alone.");
        return;
    }
    const auto name_of = [&](const Dependence& one) {
        const auto record = provenance.dossier->find(one.on).value();
        return labels.with_id(vertex_of(provenance, record));
    };
    std::size_t columns = std::string_view("without").size();
    for (const auto& one : shown) {
        columns = std::max(columns, display_width(name_of(one)));
    }
    columns = std::min(columns, widest_name);
    page.flow(padded("without", columns) + "  claims  which become", "", 0, Tone::heading);
    for (const auto& one : shown) {
        auto name = name_of(one);
        if (display_width(name) > columns) {
            page.paragraph(name);
            name.clear();
        }
        const auto number = in_columns(one.changes.size());
        page.row(padded(name, columns) + "  " + number + "  ", tally_text(one));
    }
    if (shown.size() < all) {
        page.blank();
        page.paragraph(fmt::format(
            "{} of {} on whom a verdict hangs; '--weakest {}' lists them all.", shown.size(), all,
            all));
    }
}

std::string json_of(const VerdictChange& change)
{
    std::string claim;
    append_json(claim, change.claim);
    return fmt::format(
        "{{\"claim\":{},\"before\":\"{}\",\"after\":\"{}\"}}", claim, name_of(change.before),
        name_of(change.after));
}

void write_json(Output& out, std::span<const Dependence> shown)
{
    out.write("[");
    const char* between = "\n  ";
    for (const auto& one : shown) {
        std::vector<std::string> changes;
        for (const auto& change : one.changes) {
            changes.push_back(json_of(change));
        }
        std::string id;
        append_json(id, one.on);
        out.write(fmt::format(
            "{}{{\"without\":{},\"changes\":[{}]}}", between, id, fmt::join(changes, ",")));
        between = ",\n  ";
    }
    out.write(shown.empty() ? "]\n" : "\n]\n");
}

void write_rows(Output& out, std::span<const Dependence> shown)
{
    out.write("without\tclaim\tverdict_before\tverdict_after\n");
    for (const auto& one : shown) {
        for (const auto& change : one.changes) {
            out.write(fmt::format(
                "{}\t{}\t{}\t{}\n", one.on, change.claim, name_of(change.before),
                name_of(change.after)));
        }
    }
}

} // namespace

void write_weakest(
    Output& out, const Provenance& provenance, const std::vector<Dependence>& all, std::size_t most,
    Format format)
{
    const auto shown = std::span(all).first(std::min(most, all.size()));
    switch (format) {
    case Format::text:
        write_person(out, provenance, shown, all.size());
        break;
    case Format::json:
        write_json(out, shown);
        break;
    case Format::tsv:
        write_rows(out, shown);
        break;
    }
}

} // namespace hearsay
