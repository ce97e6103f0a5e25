#include "graph/provenance.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "graph/provenance_graph.hpp"
#include "graph/roots.hpp"
#include "graph/segments.hpp"
#include "model/copies.hpp"

namespace hearsay {
namespace {

std::uint32_t count(std::size_t records)
{
    return static_cast<std::uint32_t>(records);
}

/// The first vertex of each kind, in the order of the vertices.
struct Offsets {
    std::uint32_t outlets;
    std::uint32_t speakers;
    std::uint32_t articles;
    std::uint32_t claims;
    std::uint32_t end;

    explicit Offsets(const Dossier& dossier)
        : outlets(count(dossier.organizations().size())),
          speakers(outlets + count(dossier.outlets().size())),
          articles(speakers + count(dossier.speakers().size())),
          claims(articles + count(dossier.articles().size())),
          end(claims + count(dossier.claims().size()))
    {}
};

void add_vertices(OpenGraph& open, RecordKind kind, std::size_t records)
{
    for (std::uint32_t number = 0; number < records; ++number) {
        boost::add_vertex(RecordRef{kind, number}, open.graph);
    }
}

SealedGraph vertices_for(const Dossier& dossier)
{
    OpenGraph open;
    add_vertices(open, RecordKind::organization, dossier.organizations().size());
    add_vertices(open, RecordKind::outlet, dossier.outlets().size());
    add_vertices(open, RecordKind::speaker, dossier.speakers().size());
    add_vertices(open, RecordKind::article, dossier.articles().size());
    add_vertices(open, RecordKind::claim, dossier.claims().size());
    return SealedGraph(std::move(open));
}

void add_link(Provenance& provenance, Vertex from, Vertex to, Link link)
{
    boost::add_edge(from, to, link, provenance.graph.opened().graph);
}

void add_link(Provenance& provenance, Vertex from, std::string_view id, LinkKind kind)
{
    if (const auto to = provenance.dossier->find(id)) {
        add_link(provenance, from, vertex_of(provenance, *to), Link{kind});
    }
}

void add_ties(Provenance& provenance, Vertex from, const Ties& ties, LinkKind kind)
{
    if (!ties) {
        return;
    }
    for (const auto& tie : *ties) {
        add_link(provenance, from, tie.organization.text, kind);
    }
}

void add_structure(Provenance& provenance)
{
    const auto& dossier = *provenance.dossier;
    Vertex vertex = 0;
    for (const auto& organization : dossier.organizations()) {
        if (organization.parent) {
            add_link(provenance, vertex, organization.parent->text, LinkKind::owned_by);
        }
        ++vertex;
    }
    for (const auto& outlet : dossier.outlets()) {
        add_ties(provenance, vertex++, outlet.owner, LinkKind::owned_by);
    }
    for (const auto& speaker : dossier.speakers()) {
        add_ties(provenance, vertex++, ties_of(speaker), LinkKind::speaks_for);
    }
    for (const auto& article : dossier.articles()) {
        if (article.outlet) {
            add_link(provenance, vertex, article.outlet->text, LinkKind::published_by);
        }
        ++vertex;
    }
    for (const auto& claim : dossier.claims()) {
        for (const auto& broader : claim.implies) {
            add_link(provenance, vertex, broader.text, LinkKind::implies);
        }
        ++vertex;
    }
}

void add_attribution(Provenance& provenance, Vertex claim, std::uint32_t number)
{
    const auto segment = segment_of(provenance, number);
    Vertex from = claim;
    auto kind = LinkKind::carried_by;
    for (std::size_t step = 0; step < segment.steps.size(); ++step) {
        const Vertex to = segment.steps[step];
        const bool last = step + 1 == segment.steps.size();
        if (last && step != 0 && segment.end == End::speaker) {
            kind = LinkKind::quotes;
        }
        add_link(provenance, from, to, Link{kind, number});
        kind = LinkKind::relays;
        from = to;
    }
}

void add_attributions(Provenance& provenance)
{
    const auto& dossier = *provenance.dossier;
    auto& claims = provenance.claims;
    for (std::uint32_t number = 0; number < dossier.attributions().size(); ++number) {
        const auto claim = dossier.find(dossier.attributions()[number].claim.text);
        const bool known = claim && claim->kind == RecordKind::claim;
        claims.push_back(known ? claim->number : no_attribution);
        if (known && !provenance.out[number]) {
            add_attribution(provenance, vertex_of(provenance, *claim), number);
        }
    }
    provenance.by_claim = grouped_by(claims, dossier.claims().size());
}

void rank_vertices(Provenance& provenance)
{
    const auto vertices = num_vertices(provenance.graph);
    std::vector<std::pair<std::string_view, Vertex>> ids(vertices);
    for (Vertex vertex = 0; vertex < vertices; ++vertex) {
        ids[vertex] = {id_of(provenance, vertex), vertex};
    }
    std::ranges::sort(ids);
    provenance.rank.resize(vertices);
    for (std::uint32_t place = 0; place < vertices; ++place) {
        provenance.rank[ids[place].second] = place;
    }
}

std::vector<std::uint32_t> parents_of(const Dossier& dossier)
{
    std::vector<std::uint32_t> parents;
    for (std::uint32_t number = 0; number < dossier.organizations().size(); ++number) {
        const auto& parent = dossier.organizations()[number].parent;
        const auto found = parent ? dossier.find(parent->text) : std::nullopt;
        const bool known = found && found->kind == RecordKind::organization;
        parents.push_back(known ? found->number : number);
    }
    return parents;
}

void find_roots(Provenance& provenance)
{
    provenance.roots = originals_of(*provenance.dossier);
    provenance.tops = roots_of(parents_of(*provenance.dossier));
}

/// The vertices of the top organizations of `ties`, one for each tie, no_vertex for an unknown one.
std::vector<std::uint32_t> tops_of(const Provenance& provenance, const Ties& ties)
{
    std::vector<std::uint32_t> tops;
    for (const auto& tie : ties ? std::span(*ties) : std::span<const Tie>()) {
        const auto found = provenance.dossier->find(tie.organization.text);
        const bool known = found && found->kind == RecordKind::organization;
        tops.push_back(known ? provenance.tops[found->number] : no_vertex);
    }
    return tops;
}

void find_publishers(Provenance& provenance)
{
    const auto& dossier = *provenance.dossier;
    for (const auto& outlet : dossier.outlets()) {
        provenance.owners.add(tops_of(provenance, outlet.owner));
    }
    for (const auto& speaker : dossier.speakers()) {
        provenance.voices.add(tops_of(provenance, ties_of(speaker)));
    }
    for (const auto& article : dossier.articles()) {
        const auto found = article.outlet ? dossier.find(article.outlet->text) : std::nullopt;
        const bool known = found && found->kind == RecordKind::outlet;
        const auto vertex = known ? vertex_of(provenance, *found) : no_vertex;
        provenance.outlets.push_back(static_cast<std::uint32_t>(vertex));
    }
}

void mark_in_hand(Provenance& provenance)
{
    provenance.in_hand.assign(num_vertices(provenance.graph), false);
    const auto in_hand = articles_in_hand(*provenance.dossier);
    const auto first = vertex_of(provenance, {RecordKind::article, 0});
    for (std::size_t number = 0; number < in_hand.size(); ++number) {
        provenance.in_hand[first + number] = in_hand[number];
    }
}

} // namespace

Provenance build_provenance(const Dossier& dossier)
{
    Provenance provenance;
    provenance.dossier = &dossier;
    provenance.graph = vertices_for(dossier);
    rank_vertices(provenance);
    mark_in_hand(provenance);
    add_structure(provenance);
    find_roots(provenance);
    find_publishers(provenance);
    read_segments(provenance);
    add_attributions(provenance);
    return provenance;
}

Vertex vertex_of(const Provenance& provenance, RecordRef record)
{
    const Offsets first(*provenance.dossier);
    switch (record.kind) {
    case RecordKind::outlet:
        return first.outlets + record.number;
    case RecordKind::speaker:
        return first.speakers + record.number;
    case RecordKind::article:
        return first.articles + record.number;
    case RecordKind::claim:
        return first.claims + record.number;
    default:
        return record.number;
    }
}

RecordRef record_of(const Provenance& provenance, Vertex vertex)
{
    return provenance.graph[vertex];
}

std::string_view id_of(const Provenance& provenance, Vertex vertex)
{
    return id_of(*provenance.dossier, provenance.graph[vertex]);
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

const std::optional<Date>& date_of(const Provenance& provenance, const Segment& segment)
{
    const auto& dossier = *provenance.dossier;
    const auto& said_on = dossier.attributions()[segment.attribution].said_on;
    const auto start = provenance.graph[segment.steps.front()];
    return said_on ? said_on : dossier.articles()[start.number].published;
}

const Ties& ties_of(const Speaker& speaker)
{
    return speaker.speaks_for ? speaker.speaks_for : speaker.affiliation;
}

void sort_by_id(const Provenance& provenance, std::vector<Vertex>& vertices)
{
    std::ranges::sort(vertices, {}, [&](Vertex vertex) { return provenance.rank[vertex]; });
}

} // namespace hearsay
