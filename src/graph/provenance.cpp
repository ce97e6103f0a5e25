#include "graph/provenance.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/text_order.hpp"
#include "graph/roots.hpp"
#include "graph/segments.hpp"

namespace hearsay {
namespace {

constexpr std::size_t place_of(RecordKind kind)
{
    return static_cast<std::size_t>(kind);
}

/// The kinds that have vertices, in the order of the vertices.
template <class Each> void for_each_kind(const Facts& facts, Each each)
{
    each(RecordKind::organization, facts.organizations);
    each(RecordKind::outlet, facts.outlets);
    each(RecordKind::speaker, facts.speakers);
    each(RecordKind::article, facts.articles);
    each(RecordKind::claim, facts.claims);
}

void number_vertices(Provenance& provenance)
{
    std::vector<RecordRef> records;
    for_each_kind(provenance.facts, [&](RecordKind kind, const auto& facts) {
        provenance.first[place_of(kind)] = static_cast<std::uint32_t>(records.size());
        for (std::uint32_t number = 0; number < facts.size(); ++number) {
            records.push_back({kind, number});
        }
    });
    provenance.graph = SealedGraph(std::move(records));
}

void rank_vertices(Provenance& provenance)
{
    std::vector<std::string_view> ids;
    ids.reserve(num_vertices(provenance.graph));
    for_each_kind(provenance.facts, [&](RecordKind, const auto& facts) {
        for (const auto& fact : facts) {
            ids.push_back(fact.id);
        }
    });
    provenance.rank.resize(ids.size());
    std::uint32_t place = 0;
    for (const auto vertex : places_in_order(ids)) {
        provenance.rank[vertex] = place++;
    }
}

/// By number, the one to which `parent` leads from each, or itself.
template <class Fact>
std::vector<std::uint32_t>
parents_of(const std::vector<Fact>& facts, std::uint32_t Fact::*parent)
{
    std::vector<std::uint32_t> parents(facts.size());
    for (std::uint32_t number = 0; number < facts.size(); ++number) {
        const auto found = facts[number].*parent;
        parents[number] = found == no_record ? number : found;
    }
    return parents;
}

/// The vertices of the top organizations of ties, one for each tie, no_vertex for an unknown one.
Groups<std::uint32_t> tops_of(const Provenance& provenance, const Groups<Facts::Tie>& ties)
{
    Groups<std::uint32_t> all;
    std::vector<std::uint32_t> tops;
    for (std::size_t holder = 0; holder < ties.size(); ++holder) {
        tops.clear();
        for (const auto& tie : ties.of(holder)) {
            const bool known = tie.organization != no_record;
            tops.push_back(known ? provenance.tops[tie.organization] : no_vertex);
        }
        all.add(tops);
    }
    return all;
}

void find_publishers(Provenance& provenance)
{
    const auto& facts = provenance.facts;
    provenance.roots = roots_of(parents_of(facts.articles, &Facts::Article::copy_of));
    provenance.tops = roots_of(parents_of(facts.organizations, &Facts::Organization::parent));
    provenance.owners = tops_of(provenance, facts.owners);
    provenance.voices = tops_of(provenance, facts.voices);
    const auto first = provenance.first[place_of(RecordKind::outlet)];
    provenance.outlets.reserve(facts.articles.size());
    for (const auto& article : facts.articles) {
        provenance.outlets.push_back(
            article.outlet == no_record ? no_vertex : first + article.outlet);
    }
}

void mark_in_hand(Provenance& provenance)
{
    provenance.in_hand.assign(num_vertices(provenance.graph), false);
    auto vertex = provenance.first[place_of(RecordKind::article)];
    for (const auto& article : provenance.facts.articles) {
        provenance.in_hand[vertex++] = article.in_hand;
    }
}

void group_by_claim(Provenance& provenance)
{
    const auto& facts = provenance.facts;
    provenance.claims.reserve(facts.attributions.size());
    for (const auto& attribution : facts.attributions) {
        provenance.claims.push_back(attribution.claim);
    }
    provenance.by_claim = grouped_by(provenance.claims, facts.claims.size());
}

/// Turns the implications around.
void find_narrower(Provenance& provenance)
{
    const auto& implies = provenance.facts.implies;
    std::vector<std::uint32_t> broader;
    std::vector<std::uint32_t> claims; // by implication
    for (std::uint32_t claim = 0; claim < implies.size(); ++claim) {
        for (const auto other : implies.of(claim)) {
            broader.push_back(other);
            claims.push_back(claim);
        }
    }
    const auto implications = grouped_by(broader, implies.size());
    std::vector<std::uint32_t> narrower;
    for (std::size_t claim = 0; claim < implies.size(); ++claim) {
        narrower.clear();
        for (const auto implication : implications.of(claim)) {
            narrower.push_back(claims[implication]);
        }
        provenance.narrower.add(narrower);
    }
}

} // namespace

Provenance build_provenance(const Dossier& dossier)
{
    auto provenance = build_provenance(facts_of(dossier));
    provenance.dossier = &dossier;
    return provenance;
}

Provenance build_provenance(Facts facts)
{
    Provenance provenance;
    provenance.facts = std::move(facts);
    number_vertices(provenance);
    rank_vertices(provenance);
    mark_in_hand(provenance);
    find_publishers(provenance);
    read_segments(provenance);
    group_by_claim(provenance);
    find_narrower(provenance);
    return provenance;
}

Vertex vertex_of(const Provenance& provenance, RecordRef record)
{
    return provenance.first[place_of(record.kind)] + record.number;
}

RecordRef record_of(const Provenance& provenance, Vertex vertex)
{
    return provenance.graph[vertex];
}

std::string_view id_of(const Provenance& provenance, Vertex vertex)
{
    const auto& facts = provenance.facts;
    const auto [kind, number] = provenance.graph[vertex];
    switch (kind) {
    case RecordKind::organization:
        return facts.organizations[number].id;
    case RecordKind::outlet:
        return facts.outlets[number].id;
    case RecordKind::speaker:
        return facts.speakers[number].id;
    case RecordKind::article:
        return facts.articles[number].id;
    default:
        return facts.claims[number].id;
    }
}

Segment segment_of(const Provenance& provenance, std::uint32_t attribution)
{
    return {attribution, provenance.steps.of(attribution), provenance.ends[attribution]};
}

std::optional<Vertex> speaker_of(const Segment& segment)
{
    return segment.end == End::speaker ? std::optional<Vertex>(segment.steps.back())
                                       : std::nullopt;
}

std::optional<Interval> date_of(const Provenance& provenance, const Segment& segment)
{
    const auto& said_on = provenance.facts.attributions[segment.attribution].said_on;
    const auto start = provenance.graph[segment.steps.front()];
    return said_on ? said_on : provenance.facts.articles[start.number].published;
}

void sort_by_id(const Provenance& provenance, std::vector<Vertex>& vertices)
{
    std::ranges::sort(vertices, {}, [&](Vertex vertex) { return provenance.rank[vertex]; });
}

} // namespace hearsay
