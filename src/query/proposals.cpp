#include "query/proposals.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "graph/scope.hpp"

namespace hearsay {
namespace {

void sort_by_id(const Dossier& dossier, std::vector<RecordRef>& records)
{
    std::ranges::sort(records, {}, [&](RecordRef record) { return id_of(dossier, record); });
}

} // namespace

std::vector<Proposal> proposals_of(const Provenance& provenance)
{
    const auto& dossier = *provenance.dossier;
    const auto claims = static_cast<std::uint32_t>(provenance.by_claim.size());
    auto proposals = stand_ins(provenance, claims);
    for (auto more :
         {shared_addresses(dossier), near_names(dossier),
          busy_unnamed(dossier, quoting_unnamed(provenance, claims)),
          repeated_attributions(provenance, claims)}) {
        std::ranges::move(more, std::back_inserter(proposals));
    }
    sort_proposals(dossier, proposals);
    return proposals;
}

void sort_proposals(const Dossier& dossier, std::vector<Proposal>& proposals)
{
    const auto first_id = [&](const Proposal& proposal) {
        return id_of(dossier, proposal.records.front());
    };
    std::ranges::stable_sort(proposals, [&](const Proposal& one, const Proposal& other) {
        return one.kind != other.kind ? one.kind < other.kind : first_id(one) < first_id(other);
    });
}

std::vector<Quoting> quoting_unnamed(const Provenance& provenance, std::uint32_t claims)
{
    std::vector<Quoting> quoting;
    for (std::uint32_t claim = 0; claim < claims; ++claim) {
        for (const auto attribution : provenance.by_claim.of(claim)) {
            if (provenance.out[attribution]) {
                continue;
            }
            const auto steps = segment_of(provenance, attribution).steps;
            for (const auto step : steps) {
                const auto [kind, number] = provenance.graph[step];
                if (kind == RecordKind::speaker && !provenance.facts.speakers[number].named) {
                    quoting.push_back({{kind, number}, provenance.graph[steps.front()]});
                }
            }
        }
    }
    return quoting;
}

std::vector<Proposal> busy_unnamed(const Dossier& dossier, const std::vector<Quoting>& all)
{
    std::map<RecordRef, std::set<RecordRef>> articles;
    for (const auto& [speaker, article] : all) {
        articles[speaker].insert(article);
    }
    std::vector<Proposal> proposals;
    for (const auto& [speaker, quoting] : articles) {
        if (quoting.size() > 1) {
            std::vector<RecordRef> records(quoting.begin(), quoting.end());
            sort_by_id(dossier, records);
            records.insert(records.begin(), speaker);
            proposals.push_back({ProposalKind::unnamed, std::move(records), {}});
        }
    }
    return proposals;
}

std::vector<Proposal> repeated_attributions(const Provenance& provenance, std::uint32_t claims)
{
    const auto& facts = provenance.facts;
    std::vector<Proposal> proposals;
    for (std::uint32_t claim = 0; claim < claims; ++claim) {
        std::vector<std::uint32_t> standing;
        std::ranges::copy_if(
            provenance.by_claim.of(claim), std::back_inserter(standing),
            [&](std::uint32_t attribution) { return !provenance.out[attribution]; });
        for (const auto& equal : repeats_among(provenance, standing)) {
            // What copies have in common with their original is recorded on purpose.
            std::map<std::uint32_t, std::vector<RecordRef>> by_article;
            for (const auto attribution : equal) {
                by_article[facts.attributions[attribution].article].push_back(
                    {RecordKind::attribution, attribution});
            }
            for (auto& [article, records] : by_article) {
                if (records.size() > 1) {
                    proposals.push_back({ProposalKind::repeated, std::move(records), {}});
                }
            }
        }
    }
    return proposals;
}

} // namespace hearsay
