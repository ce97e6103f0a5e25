#include "write/conflicts.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "write/page.hpp"
#include "write/problem.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_shown = 50;
constexpr std::size_t longest_value = 200;

std::string name_of(const Conflict& conflict)
{
    const auto record = conflict.id.empty() ? conflict.record : conflict.record + " " + conflict.id;
    return record + ", " + conflict.key;
}

void write_text(Output& out, const Merged& merged, const std::vector<std::string>& names)
{
    Page page(out);
    std::size_t columns = 0;
    for (const auto& name : names) {
        columns = std::max(columns, std::min<std::size_t>(display_width(one_line(name)), 40));
    }
    for (std::size_t number = 0; number < std::min(merged.conflicts.size(), most_shown); ++number) {
        const auto& conflict = merged.conflicts[number];
        page.paragraph(name_of(conflict));
        for (const auto& version : conflict.versions) {
            page.row(
                "    " + padded(shortened(names[version.input], 40), columns) + "  ",
                version.value.empty() ? "absent" : shortened(version.value, longest_value));
        }
    }
    if (merged.conflicts.size() > most_shown) {
        page.paragraph(
            fmt::format("… {} more, see --format tsv", merged.conflicts.size() - most_shown));
    }
    for (const auto& problem : merged.problems) {
        page.paragraph(line_of(problem));
    }
    page.blank();
    page.paragraph(conflicts_line(merged));
}

void write_json(Output& out, const Merged& merged, const std::vector<std::string>& names)
{
    auto rows = Json::array();
    for (const auto& conflict : merged.conflicts) {
        auto versions = Json::array();
        for (const auto& version : conflict.versions) {
            versions.push_back({{"file", names[version.input]}, {"value", version.value}});
        }
        rows.push_back(
            {{"type", conflict.record},
             {"id", conflict.id},
             {"key", conflict.key},
             {"versions", versions}});
    }
    for (const auto& problem : merged.problems) {
        rows.push_back({{"problem", problem.message}, {"at", problem.where.pointer}});
    }
    out.write(rows.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

void write_tsv(Output& out, const Merged& merged, const std::vector<std::string>& names)
{
    out.write("type\tid\tkey\tfile\tvalue\n");
    for (const auto& conflict : merged.conflicts) {
        for (const auto& version : conflict.versions) {
            out.write(fmt::format(
                "{}\t{}\t{}\t{}\t{}\n", conflict.record, conflict.id, one_line(conflict.key),
                one_line(names[version.input]), one_line(version.value)));
        }
    }
    for (const auto& problem : merged.problems) {
        out.write(fmt::format(
            "problem\t\t{}\t\t{}\n", one_line(problem.where.pointer), one_line(problem.message)));
    }
}

} // namespace

std::string conflicts_line(const Merged& merged)
{
    if (merged.conflicts.empty()) {
        return in_figures(merged.problems.size(), "problem") +
               " in the whole that no part has; nothing was written. Mend one of the files.";
    }
    return in_figures(merged.conflicts.size(), "conflict") +
           "; nothing was written. Mend one of the files, or name the one whose word counts with "
           "--prefer.";
}

void write_conflicts(
    Output& out, const Merged& merged, const std::vector<std::string>& names, Format format)
{
    switch (format) {
    case Format::text:
        return write_text(out, merged, names);
    case Format::json:
        return write_json(out, merged, names);
    case Format::tsv:
        return write_tsv(out, merged, names);
    }
}

std::vector<std::string> decisions_of(const Merged& merged, const std::vector<std::string>& names)
{
    std::vector<std::string> lines;
    for (const auto& conflict : merged.overridden) {
        std::vector<std::string> versions;
        for (const auto& version : conflict.versions) {
            versions.push_back(
                shortened(names[version.input], 40) + ": " +
                (version.value.empty() ? "absent" : shortened(version.value, 60)));
        }
        const auto counts = versions.front();
        versions.erase(versions.begin());
        lines.push_back(fmt::format(
            "{}, as {}; overridden: {}", name_of(conflict), counts, fmt::join(versions, "; ")));
    }
    for (const auto& namesake : merged.namesakes) {
        lines.push_back(fmt::format(
            "attribution {} of {} is {} now: {} means another by that id", namesake.id,
            shortened(names[namesake.input], 40), namesake.new_id,
            shortened(names[namesake.earlier], 40)));
    }
    return lines;
}

void write_merged(
    Output& out, const RecordCounts& counts, const Merged& merged,
    const std::vector<std::string>& names)
{
    Page page(out);
    page.paragraph(
        listed(
            {in_figures(counts.claims, "claim"), in_figures(counts.attributions, "attribution"),
             in_figures(counts.articles, "article"), in_figures(counts.outlets, "outlet"),
             in_figures(counts.speakers, "speaker"),
             in_figures(counts.organizations, "organization"), in_figures(counts.texts, "text")}) +
        " in all.");
    for (std::size_t input = 0; input < names.size(); ++input) {
        page.row(
            "  " + shortened(names[input], 60) + "  ",
            in_figures(merged.added[input], "record") + (input == 0 ? ""
                                                         : merged.added[input] == 1
                                                             ? " that was not there"
                                                             : " that were not there"));
    }
    for (const auto& line : decisions_of(merged, names)) {
        page.paragraph(line);
    }
}

} // namespace hearsay
