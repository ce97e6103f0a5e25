#include "write/whatif_text.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/text.hpp"
#include "write/json_text.hpp"
#include "write/labels.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/standing_text.hpp"

namespace hearsay {
namespace {

constexpr std::size_t widest_id = 40;

std::string name_in(const Labels& labels, RecordRef record)
{
    const auto& provenance = labels.provenance();
    const std::string id(id_of(*provenance.dossier, record));
    switch (record.kind) {
    case RecordKind::claim:
        return "the claim " + id;
    case RecordKind::attribution:
        return "the attribution " + id;
    default:
        return labels.of(vertex_of(provenance, record));
    }
}

std::vector<std::string> names_in(const Labels& labels, std::span<const RecordRef> records)
{
    std::vector<std::string> names;
    for (const auto record : records) {
        names.push_back(name_in(labels, record));
    }
    return names;
}

/// What becomes of a claim, in the order in which it is told.
enum class Fate { unsupported, ungrounded, other };

Fate fate_of(const StandingChange& change)
{
    const auto is_lost = [](Verdict verdict) {
        return verdict == Verdict::ungrounded || verdict == Verdict::circular;
    };
    if (change.after.verdict == change.before.verdict) {
        return Fate::other;
    }
    if (change.after.verdict == Verdict::unsupported) {
        return Fate::unsupported;
    }
    const bool had_origin = change.before.sources.high != 0;
    return had_origin && is_lost(change.after.verdict) ? Fate::ungrounded : Fate::other;
}

std::string contest_note(const StandingChange& change)
{
    if (change.before.contested == change.after.contested) {
        return {};
    }
    return change.after.contested ? ", contested then" : ", no longer contested";
}

std::string line_of(const StandingChange& change)
{
    return fate_of(change) == Fate::other
               ? change_text(change.before, change.after)
               : "was " + standing_text(change.before) + contest_note(change);
}

std::string heading_of(Fate fate)
{
    switch (fate) {
    case Fate::unsupported:
        return "Nothing supports any more";
    case Fate::ungrounded:
        return "Still asserted, with nobody who said, wrote or saw it";
    default:
        return "Stands otherwise";
    }
}

std::string tally_text(Fate fate, std::size_t claims)
{
    const auto verb = [claims](const char* one, const char* several) {
        return std::to_string(claims) + (claims == 1 ? one : several);
    };
    switch (fate) {
    case Fate::unsupported:
        return verb(" loses all support", " lose all support");
    case Fate::ungrounded:
        return verb(" reaches nobody any more", " reach nobody any more");
    default:
        return verb(" stands otherwise", " stand otherwise");
    }
}

using ByFate = std::map<Fate, std::vector<StandingChange>>;

std::string first_sentence(
    const Labels& labels, std::span<const RecordRef> records, const WhatIf& answer,
    const OutOf& all)
{
    return fmt::format(
        "Without {}: {} of {} {}; {} of {} left out.", listed(names_in(labels, records)),
        answer.changes.size(), in_figures(all.claims, "claim"),
        answer.changes.size() == 1 ? "changes" : "change", answer.left_out.size(),
        in_figures(all.attributions, "attribution"));
}

std::string tally_of(const ByFate& by_fate)
{
    std::vector<std::string> parts;
    for (const auto& [fate, changes] : by_fate) {
        parts.push_back(tally_text(fate, changes.size()));
    }
    return parts.size() < 2 ? std::string() : " " + listed(parts) + ".";
}

void write_changes(
    Page& page, const Provenance& provenance, const std::vector<StandingChange>& changes)
{
    std::size_t columns = 0;
    for (const auto& change : changes) {
        columns = std::max(columns, display_width(id_of(provenance, change.claim)));
    }
    columns = std::min(columns, widest_id);
    for (const auto& change : changes) {
        const auto id = padded(id_of(provenance, change.claim), columns);
        page.row("  " + id + "  ", line_of(change));
    }
}

void write_person(
    Output& out, const Provenance& provenance, std::span<const RecordRef> records,
    const WhatIf& answer, const OutOf& all)
{
    Page page(out);
    const Labels labels(provenance);
    ByFate by_fate;
    bool complete = true;
    for (const auto& change : answer.changes) {
        by_fate[fate_of(change)].push_back(change);
        complete = complete && change.before.complete && change.after.complete;
    }
    page.paragraph(first_sentence(labels, records, answer, all) + tally_of(by_fate));
    for (const auto& [fate, changes] : by_fate) {
        page.heading(heading_of(fate));
        write_changes(page, provenance, changes);
    }
    if (!complete) {
        page.blank();
        page.paragraph("Of some claims there are too many chains for an exact search: their low "
                       "counts are lower bounds.");
    }
}

std::string quoted_json(std::string_view text)
{
    std::string json;
    append_json(json, text);
    return json;
}

/// An array with an item a line, on lines of its own.
std::string json_rows(const std::vector<std::string>& rows)
{
    return rows.empty() ? "[]" : fmt::format("[\n    {}\n  ]", fmt::join(rows, ",\n    "));
}

void write_json(
    Output& out, const Provenance& provenance, std::span<const RecordRef> records,
    const WhatIf& answer, const OutOf& all)
{
    const auto& dossier = *provenance.dossier;
    std::vector<std::string> without;
    for (const auto record : records) {
        without.push_back(quoted_json(id_of(dossier, record)));
    }
    std::vector<std::string> left_out;
    for (const auto attribution : answer.left_out) {
        left_out.push_back(quoted_json(dossier.attributions()[attribution].id.text));
    }
    std::ranges::sort(left_out);
    std::vector<std::string> changes;
    for (const auto& change : answer.changes) {
        changes.push_back(fmt::format(
            "{{\"claim\":{},\"before\":{},\"after\":{}}}",
            quoted_json(id_of(provenance, change.claim)), json_of(change.before),
            json_of(change.after)));
    }
    out.write(fmt::format(
        "{{\n  \"without\": [{}],\n  \"claims\": {},\n  \"left_out\": [{}],\n  \"changes\": "
        "{}\n}}\n",
        fmt::join(without, ","), all.claims, fmt::join(left_out, ","), json_rows(changes)));
}

void write_rows(Output& out, const Provenance& provenance, const WhatIf& answer)
{
    out.write("claim\t" + tsv_columns("_before") + "\t" + tsv_columns("_after") + "\n");
    for (const auto& change : answer.changes) {
        out.write(fmt::format(
            "{}\t{}\t{}\n", id_of(provenance, change.claim), tsv_of(change.before),
            tsv_of(change.after)));
    }
}

} // namespace

void write_whatif(
    Output& out, const Provenance& provenance, std::span<const RecordRef> records,
    const WhatIf& answer, const OutOf& all, Format format)
{
    switch (format) {
    case Format::text:
        write_person(out, provenance, records, answer, all);
        break;
    case Format::json:
        write_json(out, provenance, records, answer, all);
        break;
    case Format::tsv:
        write_rows(out, provenance, answer);
        break;
    }
}

} // namespace hearsay
