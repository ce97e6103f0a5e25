#include "graph/support.hpp"

#include <algorithm>
#include <numeric>

#include "base/numbering.hpp"

namespace hearsay {
namespace {

/// Takes up segments one by one.
class SupportBuilder {
public:
    SupportBuilder(
        const Provenance& provenance, std::size_t assertions, std::size_t steps, Memory memory)
        : memory_(memory), provenance_(provenance), nodes_(steps, memory), roles_(memory),
          links_(memory), support_(memory)
    {
        support_.attributions.reserve(assertions);
        support_.ends.reserve(assertions);
        support_.steps.reserve(assertions, steps);
        support_.vertices.reserve(steps);
        support_.free.reserve(steps);
        support_.carriers.reserve(assertions);
        support_.speakers.reserve(assertions);
        roles_.reserve(steps);
        links_.reserve(steps);
    }

    void add(const Segment& segment)
    {
        support_.attributions.push_back(segment.attribution);
        support_.ends.push_back(segment.end);
        const auto first = node_of(segment.steps.front());
        support_.steps.push(first);
        auto last = first;
        for (const auto step : segment.steps.subspan(1)) {
            const auto node = node_of(step);
            support_.steps.push(node);
            links_.emplace_back(last, node);
            last = node;
        }
        support_.steps.end_row();
        note(first, carrier, support_.carriers);
        if (segment.end == End::speaker) {
            note(last, speaker, support_.speakers);
        }
        if (segment.end == End::seen) {
            note(last, seen, support_.seen);
        }
    }

    Support take()
    {
        leave_one_of_each_link();
        for (const auto article : support_.carriers) {
            const auto vertex = provenance_.graph[support_.vertices[article]];
            const auto outlet = nodes_.find(provenance_.outlets[vertex.number]);
            if (outlet != Numbering::none) {
                support_.own_articles.emplace_back(outlet, article);
            }
        }
        return std::move(support_);
    }

private:
    enum Role : std::uint8_t { carrier = 1, speaker = 2, seen = 4 };

    Support::Node node_of(std::uint32_t vertex)
    {
        const auto node = nodes_(vertex);
        if (node == support_.vertices.size()) {
            support_.vertices.push_back(vertex);
            support_.free.push_back(provenance_.in_hand[vertex] ? 1 : 0);
            roles_.push_back(0);
        }
        return node;
    }

    void note(Support::Node node, Role role, std::pmr::vector<Support::Node>& nodes)
    {
        if ((roles_[node] & role) == 0) {
            roles_[node] = static_cast<std::uint8_t>(roles_[node] | role);
            nodes.push_back(node);
        }
    }

    void leave_one_of_each_link()
    {
        const auto nodes = support_.vertices.size();
        std::pmr::vector<std::uint32_t> past(nodes + 1, memory_); // by node: where its links to others end
        for (const auto& link : links_) {
            ++past[link.first + 1];
        }
        std::partial_sum(past.begin(), past.end(), past.begin());
        std::pmr::vector<Support::Node> heads(links_.size(), memory_);
        for (const auto& [tail, head] : links_) {
            heads[past[tail]++] = head;
        }
        std::pmr::vector<Support::Node> tail_seen(nodes, Numbering::none, memory_); // by head
        support_.links.reserve(links_.size());
        std::size_t at = 0;
        for (Support::Node tail = 0; tail < nodes; ++tail) {
            for (; at < past[tail]; ++at) {
                if (tail_seen[heads[at]] != tail) {
                    tail_seen[heads[at]] = tail;
                    support_.links.emplace_back(tail, heads[at]);
                }
            }
        }
    }

    Memory memory_;
    const Provenance& provenance_;
    Numbering nodes_;
    std::pmr::vector<std::uint8_t> roles_;   // by node
    std::pmr::vector<Support::Link> links_;  // some more than once
    Support support_;
};

} // namespace

Support support_of(const Provenance& provenance, const Scope& scope, Memory memory)
{
    std::size_t steps = 0;
    for (const auto& scoped : scope.asserting) {
        steps += provenance.steps.of(scoped.attribution).size();
    }
    SupportBuilder builder(provenance, scope.asserting.size(), steps, memory);
    for (const auto& scoped : scope.asserting) {
        builder.add(segment_of(provenance, scoped.attribution));
    }
    return builder.take();
}

} // namespace hearsay
