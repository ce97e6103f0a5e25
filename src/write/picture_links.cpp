#include "write/picture_links.hpp"

#include <algorithm>
#include <set>

#include <boost/range/iterator_range.hpp>

#include "graph/provenance_graph.hpp"
#include "write/picture_texts.hpp"

namespace hearsay {
namespace {

LinkState state_of(const Attribution& attribution, const Stretch& stretch)
{
    if (stretch.withdrawn) {
        return LinkState::withdrawn;
    }
    return attribution.status == Status::draft ? LinkState::draft : LinkState::checked;
}

/// The places that a stretch leads over, its claim first.
std::vector<PicturePlace> places_of(const Provenance& provenance, const Stretch& stretch)
{
    std::vector<PicturePlace> places;
    if (stretch.with_claim) {
        const auto claim = provenance.claims[stretch.attribution];
        places.push_back({vertex_of(provenance, {RecordKind::claim, claim})});
    }
    const auto steps = provenance.steps.of(stretch.attribution);
    for (auto step = stretch.first; step <= stretch.last; ++step) {
        places.push_back({steps[step]});
    }
    if (stretch.names_nobody) {
        places.push_back({places.back().vertex, true});
    }
    return places;
}

void add_stretch(
    Arrows& arrows, const Provenance& provenance, const Stretch& stretch, const WordsOf& words)
{
    const auto& attribution = provenance.dossier->attributions()[stretch.attribution];
    const auto state = state_of(attribution, stretch);
    const auto spoken = words.find(stretch.attribution);
    const auto sentence =
        full_text(provenance, stretch.attribution, spoken == words.end() ? "" : spoken->second);
    const auto places = places_of(provenance, stretch);
    ArrowTexts* last = nullptr;
    for (std::size_t place = 1; place < places.size(); ++place) {
        auto& texts = arrows[{
            places[place - 1], places[place], ArrowKind::relies, attribution.stance, state}];
        texts.tooltips.push_back(sentence);
        if (!places[place].names_nobody) {
            last = &texts;
        }
    }
    const auto label = short_text(attribution);
    if (last != nullptr && !label.empty() && std::ranges::count(last->labels, label) == 0) {
        last->labels.push_back(label);
    }
}

/// The nearest of `wanted` that `claim` implies.
std::vector<Vertex>
nearest_implied(const Provenance& provenance, Vertex claim, const std::set<Vertex>& wanted)
{
    const auto& graph = graph_of(provenance);
    std::vector<Vertex> found;
    std::vector<Vertex> open{claim};
    std::set<Vertex> seen{claim};
    while (!open.empty()) {
        const auto from = open.back();
        open.pop_back();
        for (const auto link : boost::make_iterator_range(out_edges(from, graph))) {
            const auto to = target(link, graph);
            if (graph[link].kind == LinkKind::implies && seen.insert(to).second) {
                (wanted.contains(to) ? found : open).push_back(to);
            }
        }
    }
    return found;
}

} // namespace

Arrows arrows_of(const Provenance& provenance, const Selection& selection, const WordsOf& words)
{
    Arrows arrows;
    for (const auto& stretch : selection.stretches) {
        add_stretch(arrows, provenance, stretch, words);
    }
    return arrows;
}

Arrows implications_among(const Provenance& provenance, const std::vector<Vertex>& claims)
{
    const std::set<Vertex> wanted(claims.begin(), claims.end());
    Arrows arrows;
    for (const auto claim : claims) {
        for (const auto broader : nearest_implied(provenance, claim, wanted)) {
            arrows[{{claim}, {broader}, ArrowKind::implies}];
        }
    }
    return arrows;
}

Arrows ties_among(const Provenance& provenance, const std::vector<Vertex>& vertices)
{
    const auto& graph = graph_of(provenance);
    const std::set<Vertex> wanted(vertices.begin(), vertices.end());
    Arrows arrows;
    for (const auto vertex : vertices) {
        for (const auto link : boost::make_iterator_range(out_edges(vertex, graph))) {
            const auto kind = graph[link].kind;
            const bool belongs = kind == LinkKind::owned_by || kind == LinkKind::speaks_for;
            if (belongs && wanted.contains(target(link, graph))) {
                arrows[{{vertex}, {target(link, graph)}, ArrowKind::belongs}];
            }
        }
    }
    return arrows;
}

} // namespace hearsay
