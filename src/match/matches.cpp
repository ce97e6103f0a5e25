#include "match/matches.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "match/claim_setting.hpp"
#include "match/same_claims.hpp"
#include "model/references.hpp"

namespace hearsay {
namespace {

/// How strongly each record of a kind stays, by its number.
using Ranks = std::vector<std::size_t>;

constexpr std::size_t rank_of_reviewed = 1U << 20U;

template <class Record>
void count_references(
    const Dossier& dossier, const std::vector<Record>& records, RecordKind kind, Ranks& ranks)
{
    for (const auto& record : records) {
        visit_references(
            record, [&](std::string_view, std::optional<std::uint32_t>, const std::string& id) {
                const auto found = dossier.find(id);
                if (found && found->kind == kind) {
                    ++ranks[found->number];
                }
            });
    }
}

Ranks ranks_of(const Dossier& dossier, RecordKind kind, std::size_t records)
{
    Ranks ranks(records);
    count_references(dossier, dossier.organizations(), kind, ranks);
    count_references(dossier, dossier.outlets(), kind, ranks);
    count_references(dossier, dossier.speakers(), kind, ranks);
    count_references(dossier, dossier.articles(), kind, ranks);
    count_references(dossier, dossier.attributions(), kind, ranks);
    return ranks;
}

Ranks ranks_of_claims(const std::vector<ClaimSetting>& settings)
{
    Ranks ranks;
    for (const auto& setting : settings) {
        ranks.push_back(setting.attributions + (setting.is_reviewed ? rank_of_reviewed : 0));
    }
    return ranks;
}

const std::string& words_of(const Claim& claim)
{
    return claim.text;
}

template <class Record> std::string words_of(const Record& record)
{
    return record.aliases.empty()
               ? record.name
               : fmt::format("{} ({})", record.name, fmt::join(record.aliases, ", "));
}

template <class Record>
void add_matches(
    std::vector<Match>& matches, RecordKind kind, const std::vector<Record>& records,
    const std::vector<Likely>& links, const Ranks& ranks)
{
    for (const auto& link : links) {
        const bool turned = ranks[link.other] > ranks[link.one];
        const auto& survivor = records[turned ? link.other : link.one];
        const auto& other = records[turned ? link.one : link.other];
        matches.push_back(
            {kind, survivor.id.text, other.id.text, link.score, link.reason, words_of(survivor),
             words_of(other)});
    }
}

std::vector<Likely> sure_ones(std::vector<Likely> links, double min_score)
{
    std::erase_if(links, [=](const Likely& link) { return link.score < min_score; });
    return links;
}

} // namespace

std::vector<Match> matches_of(
    const Dossier& dossier, const MatchingTools& tools, const TextContents& contents,
    double min_score)
{
    std::vector<Match> matches;
    const auto add = [&](RecordKind kind, const auto& records) {
        auto links = same_names(dossier, kind, tools.known);
        add_matches(matches, kind, records, links, ranks_of(dossier, kind, records.size()));
        return links;
    };
    add(RecordKind::organization, dossier.organizations());
    add(RecordKind::outlet, dossier.outlets());
    const auto speakers = add(RecordKind::speaker, dossier.speakers());
    const auto sets = sets_of(
        sure_ones(speakers, min_score), static_cast<std::uint32_t>(dossier.speakers().size()));
    const auto claims = same_claims(dossier, tools.dictionary, sets);
    add_matches(
        matches, RecordKind::claim, dossier.claims(), claims,
        ranks_of_claims(claim_settings(dossier, sets)));
    auto copies = copied_articles(dossier, contents);
    std::ranges::stable_sort(copies, [](const Match& one, const Match& other) {
        return std::tuple(-one.score, std::string_view(one.other)) <
               std::tuple(-other.score, std::string_view(other.other));
    });
    std::ranges::move(copies, std::back_inserter(matches));
    return matches;
}

} // namespace hearsay
