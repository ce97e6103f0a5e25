#include "graph/provenance_graph.hpp"

#include <span>

namespace hearsay {
namespace {

/// Adds the links of a dossier to a graph of its vertices.
class Drawing {
public:
    Drawing(const Provenance& provenance, ProvenanceGraph& graph)
        : provenance_(provenance), facts_(provenance.facts), graph_(graph)
    {
    }

    void run()
    {
        add_structure();
        for (std::uint32_t number = 0; number < facts_.attributions.size(); ++number) {
            if (facts_.attributions[number].claim != no_record && !provenance_.out[number]) {
                add_attribution(number);
            }
        }
    }

private:
    void add_structure()
    {
        for (std::uint32_t number = 0; number < facts_.organizations.size(); ++number) {
            add(RecordKind::organization, number, LinkKind::owned_by, RecordKind::organization,
                facts_.organizations[number].parent);
        }
        for (std::uint32_t number = 0; number < facts_.outlets.size(); ++number) {
            add_ties(RecordKind::outlet, number, LinkKind::owned_by, facts_.owners.of(number));
        }
        for (std::uint32_t number = 0; number < facts_.speakers.size(); ++number) {
            add_ties(RecordKind::speaker, number, LinkKind::speaks_for, facts_.voices.of(number));
        }
        for (std::uint32_t number = 0; number < facts_.articles.size(); ++number) {
            add(RecordKind::article, number, LinkKind::published_by, RecordKind::outlet,
                facts_.articles[number].outlet);
        }
        for (std::uint32_t number = 0; number < facts_.claims.size(); ++number) {
            for (const auto broader : facts_.implies.of(number)) {
                add(RecordKind::claim, number, LinkKind::implies, RecordKind::claim, broader);
            }
        }
    }

    void add_ties(
        RecordKind kind, std::uint32_t number, LinkKind link, std::span<const Facts::Tie> ties)
    {
        for (const auto& tie : ties) {
            add(kind, number, link, RecordKind::organization, tie.organization);
        }
    }

    void add(
        RecordKind from, std::uint32_t number, LinkKind link, RecordKind to, std::uint32_t other)
    {
        if (other != no_record) {
            boost::add_edge(
                vertex_of(provenance_, {from, number}), vertex_of(provenance_, {to, other}),
                Link{link}, graph_);
        }
    }

    void add_attribution(std::uint32_t number)
    {
        const auto segment = segment_of(provenance_, number);
        Vertex from =
            vertex_of(provenance_, {RecordKind::claim, facts_.attributions[number].claim});
        auto kind = LinkKind::carried_by;
        for (std::size_t step = 0; step < segment.steps.size(); ++step) {
            const Vertex to = segment.steps[step];
            const bool last = step + 1 == segment.steps.size();
            if (last && step != 0 && segment.end == End::speaker) {
                kind = LinkKind::quotes;
            }
            boost::add_edge(from, to, Link{kind, number}, graph_);
            kind = LinkKind::relays;
            from = to;
        }
    }

    const Provenance& provenance_;
    const Facts& facts_;
    ProvenanceGraph& graph_;
};

} // namespace

const ProvenanceGraph& graph_of(const Provenance& provenance)
{
    const auto draw = [&](OpenGraph& open) { Drawing(provenance, open.graph).run(); };
    return provenance.graph.opened(draw).graph;
}

} // namespace hearsay
