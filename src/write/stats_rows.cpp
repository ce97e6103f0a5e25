#include <algorithm>
#include <utility>

#include "analysis/verdict.hpp"
#include "write/rows.hpp"
#include "write/stats_text.hpp"
#include "write/table.hpp"

namespace hearsay {
namespace {

/// The counts of one group, `total` first.
std::vector<std::pair<std::string, RowValue>> members_of(const StatsGroup& group)
{
    std::vector<std::pair<std::string, RowValue>> members{{"total", group.total}};
    for (const auto& count : group.counts) {
        members.emplace_back(count.name, count.number);
    }
    return members;
}

std::vector<std::pair<std::string, RowValue>> members_of(const VerdictCounts& counts)
{
    std::vector<std::pair<std::string, RowValue>> members;
    constexpr auto last = static_cast<int>(Verdict::several_sources_if);
    for (int number = 0; number <= last; ++number) {
        const auto verdict = static_cast<Verdict>(number);
        const auto found = counts.verdicts.find(verdict);
        members.emplace_back(
            name_of(verdict), found == counts.verdicts.end() ? std::size_t{0} : found->second);
    }
    members.emplace_back("contested", counts.contested);
    return members;
}

RowValue text_of(const std::optional<Date>& date)
{
    return date ? RowValue(date->text) : RowValue();
}

std::string object_of(const std::vector<std::pair<std::string, RowValue>>& members)
{
    std::string json = "{";
    for (const auto& [name, value] : members) {
        json += (json.size() == 1 ? "" : ",") + RowValue(name).json() + ":" + value.json();
    }
    return json + "}";
}

std::string list_of(const Dossier& dossier, const std::vector<Tally>& tallies)
{
    std::string json = "[";
    for (std::size_t place = 0; place < std::min(tallies.size(), most_tallies); ++place) {
        const auto& tally = tallies[place];
        json += place == 0 ? "" : ",";
        json += object_of(
            {{"id", id_of(dossier, *tally.record)},
             {"name", label_of(dossier, *tally.record)},
             {"quotes", tally.quotes},
             {"claims", tally.claims},
             {"articles", tally.articles}});
    }
    return json + "]";
}

} // namespace

void write_stats_json(
    Output& out, const Provenance& provenance, const Stats& stats, const VerdictCounts& verdicts)
{
    const auto& dossier = *provenance.dossier;
    out.write("{\"title\":" + unless_empty(dossier.records().title).json());
    for (const auto& group : stats.groups) {
        out.write(",\n\"" + std::string(group.name) + "\":" + object_of(members_of(group)));
    }
    out.write(",\n\"verdicts\":" + object_of(members_of(verdicts)));
    out.write(",\n\"first\":" + text_of(stats.first).json());
    out.write(",\"last\":" + text_of(stats.last).json());
    out.write(",\n\"relied_on\":" + list_of(dossier, stats.relied_on));
    out.write(",\n\"quoted\":" + list_of(dossier, stats.quoted) + "}\n");
}

void write_stats_tsv(
    Output& out, const Provenance& provenance, const Stats& stats, const VerdictCounts& verdicts)
{
    const auto write = [&out](const std::string& name, const RowValue& value) {
        out.write(tsv_line({name, value.cell()}));
    };
    const auto write_all = [&](std::string_view group, const auto& members) {
        for (const auto& [name, value] : members) {
            write(std::string(group) + "." + name, value);
        }
    };
    out.write(tsv_line({"name", "value"}));
    write("title", provenance.dossier->records().title);
    for (const auto& group : stats.groups) {
        write_all(group.name, members_of(group));
    }
    write_all("verdicts", members_of(verdicts));
    write("first", text_of(stats.first));
    write("last", text_of(stats.last));
}

} // namespace hearsay
