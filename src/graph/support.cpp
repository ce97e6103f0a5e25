#include "graph/support.hpp"

#include <algorithm>

#include "base/unique.hpp"

namespace hearsay {
namespace {

template <class Value>
void sort_unique(std::vector<Value>& values)
{
    std::ranges::sort(values);
    erase_repeats(values);
}

std::vector<std::uint32_t> vertices_in(const Provenance& provenance, const Scope& scope)
{
    std::vector<std::uint32_t> vertices;
    vertices.reserve(4 * scope.asserting.size());
    for (const auto& scoped : scope.asserting) {
        const auto steps = provenance.steps.of(scoped.attribution);
        vertices.insert(vertices.end(), steps.begin(), steps.end());
    }
    sort_unique(vertices);
    return vertices;
}

std::vector<Support::Node>
nodes_of(const std::vector<std::uint32_t>& vertices, std::span<const std::uint32_t> steps)
{
    std::vector<Support::Node> nodes;
    nodes.reserve(steps.size());
    for (const auto step : steps) {
        const auto place = std::ranges::lower_bound(vertices, step) - vertices.begin();
        nodes.push_back(static_cast<Support::Node>(place));
    }
    return nodes;
}

void add_segment(Support& support, const Segment& segment)
{
    const auto nodes = nodes_of(support.vertices, segment.steps);
    support.attributions.push_back(segment.attribution);
    support.steps.add(nodes);
    support.ends.push_back(segment.end);
    support.carriers.push_back(nodes.front());
    for (std::size_t step = 1; step < nodes.size(); ++step) {
        support.links.emplace_back(nodes[step - 1], nodes[step]);
    }
    if (segment.end == End::speaker) {
        support.speakers.push_back(nodes.back());
    }
    if (segment.end == End::seen) {
        support.seen.push_back(nodes.back());
    }
}

} // namespace

Support support_of(const Provenance& provenance, const Scope& scope)
{
    Support support;
    support.vertices = vertices_in(provenance, scope);
    support.attributions.reserve(scope.asserting.size());
    support.ends.reserve(scope.asserting.size());
    support.carriers.reserve(scope.asserting.size());
    support.links.reserve(support.vertices.size() + scope.asserting.size());
    support.free.reserve(support.vertices.size());
    for (const auto& scoped : scope.asserting) {
        add_segment(support, segment_of(provenance, scoped.attribution));
    }
    sort_unique(support.links);
    sort_unique(support.carriers);
    sort_unique(support.speakers);
    sort_unique(support.seen);
    for (const auto vertex : support.vertices) {
        support.free.push_back(provenance.in_hand[vertex]);
    }
    return support;
}

} // namespace hearsay
