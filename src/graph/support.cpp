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

/// Adds segments; `nodes_` is kept from one to the next.
class SegmentsAdder {
public:
    explicit SegmentsAdder(Support& support) : support_(support) {}

    void add(const Segment& segment)
    {
        find_nodes(segment.steps);
        support_.attributions.push_back(segment.attribution);
        support_.steps.add(nodes_);
        support_.ends.push_back(segment.end);
        support_.carriers.push_back(nodes_.front());
        for (std::size_t step = 1; step < nodes_.size(); ++step) {
            support_.links.emplace_back(nodes_[step - 1], nodes_[step]);
        }
        if (segment.end == End::speaker) {
            support_.speakers.push_back(nodes_.back());
        }
        if (segment.end == End::seen) {
            support_.seen.push_back(nodes_.back());
        }
    }

private:
    void find_nodes(std::span<const std::uint32_t> steps)
    {
        nodes_.clear();
        for (const auto step : steps) {
            const auto place = std::ranges::lower_bound(support_.vertices, step);
            nodes_.push_back(static_cast<Support::Node>(place - support_.vertices.begin()));
        }
    }

    Support& support_;
    std::vector<Support::Node> nodes_;
};

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
    SegmentsAdder segments(support);
    for (const auto& scoped : scope.asserting) {
        segments.add(segment_of(provenance, scoped.attribution));
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
