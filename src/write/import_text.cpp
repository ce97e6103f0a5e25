#include "write/import_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_shown = 50;
constexpr std::size_t longest_value = 200;

std::string value_text(const std::string& value)
{
    return value.empty() ? "absent" : shortened(value, longest_value);
}

} // namespace

std::string import_line(const ImportCounts& counts, const std::string& graph)
{
    const auto& taken = counts.taken;
    auto line = fmt::format("{}: {} new", one_line(graph), in_figures(taken.added, "record"));
    const auto add = [&](std::size_t count, std::string_view what) {
        if (count != 0) {
            line += fmt::format(", {} {}", count, what);
        }
    };
    add(taken.replaced, "replaced");
    add(taken.kept, "kept as they were");
    add(taken.same, "there already");
    add(counts.skipped, "bad and set aside");
    if (!taken.keys_set.empty()) {
        line += fmt::format(", {} of the dossier set", listed(taken.keys_set));
    }
    if (!taken.keys_kept.empty()) {
        line += fmt::format(", its own {} kept", listed(taken.keys_kept));
    }
    return line + "\n";
}

void write_import_conflicts(
    Output& out, const std::vector<RecordChange>& conflicts, const std::string& graph)
{
    Page page(out);
    const auto shown = std::min(conflicts.size(), most_shown);
    for (std::size_t number = 0; number < shown; ++number) {
        const auto& conflict = conflicts[number];
        for (const auto& key : conflict.keys) {
            page.paragraph(conflict.type + " " + conflict.id + ", " + key.key);
            page.row("    there   ", value_text(key.before));
            page.row("    coming  ", value_text(key.after));
        }
    }
    if (conflicts.size() > shown) {
        page.paragraph(fmt::format("… {} more", conflicts.size() - shown));
    }
    page.blank();
    page.paragraph(import_refusal(conflicts.size(), graph));
    if (std::ranges::find(conflicts, "record", &RecordChange::type) != conflicts.end()) {
        page.paragraph("One id cannot be that of two types: give one of the records another.");
    }
}

std::string import_refusal(std::size_t conflicts, const std::string& graph)
{
    return fmt::format(
        "{} otherwise in {}; nothing was imported: --replace takes those that come, --keep those "
        "that are there.",
        conflicts == 1 ? "1 record is stored" : fmt::format("{} records are stored", conflicts),
        one_line(graph));
}

} // namespace hearsay
