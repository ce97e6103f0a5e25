#include "query/proposals.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "graph/scope.hpp"

namespace hearsay {
namespace {

/// The speakers that an attribution names, in `via` and as its speaker.
std::set<RecordRef> speakers_in(const Provenance& provenance, std::uint32_t attribution)
{
    std::set<RecordRef> speakers;
    for (const auto step : segment_of(provenance, attribution).steps) {
        if (provenance.graph[step].kind == RecordKind::speaker) {
            speakers.insert(provenance.graph[step]);
        }
    }
    return speakers;
}

void sort_by_id(const Dossier& dossier, std::vector<RecordRef>& records)
{
    std::ranges::sort(records, {}, [&](RecordRef record) { return id_of(dossier, record); });
}

} // namespace

std::vector<Proposal> proposals_of(const Provenance& provenance)
{
    auto proposals = stand_ins(provenance);
    for (auto more :
         {shared_addresses(*provenance.dossier), near_names(*provenance.dossier),
          busy_unnamed(provenance), repeated_attributions(provenance)}) {
        std::ranges::move(more, std::back_inserter(proposals));
    }
    const auto first_id = [&](const Proposal& proposal) {
        return id_of(*provenance.dossier, proposal.records.front());
    };
    std::ranges::stable_sort(proposals, [&](const Proposal& one, const Proposal& other) {
        return one.kind != other.kind ? one.kind < other.kind : first_id(one) < first_id(other);
    });
    return proposals;
}

std::vector<Proposal> busy_unnamed(const Provenance& provenance)
{
    const auto& dossier = *provenance.dossier;
    std::map<RecordRef, std::set<RecordRef>> articles;
    for (std::uint32_t number = 0; number < provenance.out.size(); ++number) {
        if (provenance.out[number]) {
            continue;
        }
        const auto article = provenance.graph[segment_of(provenance, number).steps.front()];
        for (const auto speaker : speakers_in(provenance, number)) {
            if (!dossier.speakers()[speaker.number].named) {
                articles[speaker].insert(article);
            }
        }
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

std::vector<Proposal> repeated_attributions(const Provenance& provenance)
{
    const auto& attributions = provenance.dossier->attributions();
    std::vector<Proposal> proposals;
    for (std::size_t claim = 0; claim < provenance.by_claim.size(); ++claim) {
        std::vector<std::uint32_t> standing;
        std::ranges::copy_if(
            provenance.by_claim.of(claim), std::back_inserter(standing),
            [&](std::uint32_t attribution) { return !provenance.out[attribution]; });
        for (const auto& equal : repeats_among(provenance, std::move(standing))) {
            // What copies have in common with their original is recorded on purpose.
            std::map<std::string_view, std::vector<RecordRef>> by_article;
            for (const auto attribution : equal) {
                by_article[attributions[attribution].article.text].push_back(
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
