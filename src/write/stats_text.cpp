#include "write/stats_text.hpp"

#include <algorithm>

#include "analysis/verdict.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/table.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_rows = 5;

/// `31 fact, 4 in hand`.
std::string without_zeros(const std::vector<Count>& counts)
{
    std::string text;
    for (const auto& count : counts) {
        if (count.number != 0) {
            text += (text.empty() ? "" : ", ") + std::to_string(count.number) + " ";
            auto name = std::string(count.name);
            std::ranges::replace(name, '_', ' ');
            text += name;
        }
    }
    return text;
}

std::string dates_of(const Stats& stats)
{
    if (!stats.first) {
        return {};
    }
    const auto& first = stats.first->text;
    const auto& last = stats.last->text;
    return first == last ? "published " + first : "published " + first + " to " + last;
}

std::string verdicts_of(const VerdictCounts& counts)
{
    std::vector<Count> all;
    for (const auto& [verdict, number] : counts.verdicts) {
        all.push_back({name_of(verdict), number});
    }
    all.push_back({"contested", counts.contested});
    return without_zeros(all);
}

Table records_of(const Stats& stats, const VerdictCounts& verdicts)
{
    Table table{{{"records"}, {"", Align::right}, {"of these", Align::left, 30}}, {}};
    for (const auto& group : stats.groups) {
        std::vector<std::string> shares{without_zeros(group.counts)};
        if (group.name == "claims") {
            shares.push_back(verdicts_of(verdicts));
        } else if (group.name == "articles") {
            shares.push_back(dates_of(stats));
        }
        std::erase(shares, "");
        shares.resize(std::max<std::size_t>(shares.size(), 1));
        table.rows.push_back({std::string(group.name), std::to_string(group.total), shares[0]});
        for (std::size_t place = 1; place < shares.size(); ++place) {
            table.rows.push_back({"", "", shares[place]});
        }
    }
    return table;
}

void write_most(
    Output& out, const Dossier& dossier, const std::string& heading,
    const std::vector<Tally>& tallies)
{
    if (tallies.empty()) {
        return;
    }
    Table table{
        {{heading, Align::left, 20},
         {"id"},
         {"quotes", Align::right},
         {"claims", Align::right},
         {"articles", Align::right}},
        {}};
    for (std::size_t place = 0; place < std::min(tallies.size(), most_rows); ++place) {
        const auto& tally = tallies[place];
        table.rows.push_back(
            {std::string(label_of(dossier, *tally.record)),
             std::string(id_of(dossier, *tally.record)), std::to_string(tally.quotes),
             std::to_string(tally.claims), std::to_string(tally.articles)});
    }
    out.write("\n");
    write_table(out, table);
}

} // namespace

void write_stats(
    Output& out, const Provenance& provenance, const Stats& stats, const VerdictCounts& verdicts)
{
    const auto& dossier = *provenance.dossier;
    if (const auto& title = dossier.records().title; !title.empty()) {
        Page(out).paragraph(title);
        out.write("\n");
    }
    write_table(out, records_of(stats, verdicts));
    write_most(out, dossier, "most relied on", stats.relied_on);
    write_most(out, dossier, "most quoted", stats.quoted);
}

} // namespace hearsay
