#include "analysis/flow.hpp"

#include <limits>

namespace hearsay {
namespace {

constexpr std::uint32_t no_arc = std::numeric_limits<std::uint32_t>::max();

} // namespace

FlowNetwork::FlowNetwork(std::size_t nodes, std::size_t arcs)
    : first_(nodes, no_arc), current_(nodes), opened_(nodes), closed_(nodes)
{
    arcs_.reserve(2 * arcs);
}

void FlowNetwork::add_arc(Node from, Node to, std::uint32_t capacity)
{
    const auto number = static_cast<std::uint32_t>(arcs_.size());
    arcs_.push_back({to, first_[from], capacity, capacity});
    arcs_.push_back({from, first_[to], 0, 0});
    first_[from] = number;
    first_[to] = number + 1;
}

std::size_t FlowNetwork::max_flow(Node source, Node sink, std::size_t enough)
{
    std::size_t flow = 0;
    while (flow < enough) {
        const auto found = augment_all(source, sink);
        if (found == 0) {
            break;
        }
        flow += found;
    }
    return flow;
}

/// One round: from the sink backward, trying no arc twice and no node that led nowhere. The last
/// round finds nothing, and proves by that that there is nothing to find.
std::size_t FlowNetwork::augment_all(Node source, Node sink)
{
    ++round_;
    std::size_t found = 0;
    auto& path = path_;
    path.clear();
    enter(sink);
    for (;;) {
        const Node at = path.empty() ? sink : arcs_[path.back()].to;
        if (at == source) {
            push(path);
            ++found;
            for (const auto arc : path) {
                closed_[arcs_[arc].to] = 0;
            }
            path.clear();
        } else if (!advance(at, path)) {
            if (path.empty()) {
                return found;
            }
            path.pop_back();
        }
    }
}

/// Steps from `at` to a node that could send it more, along the reverse of the arc that would.
bool FlowNetwork::advance(Node at, std::vector<std::uint32_t>& path)
{
    for (auto& arc = current_[at]; arc != no_arc; arc = arcs_[arc].next) {
        const Node before = arcs_[arc].to;
        if (arcs_[arc ^ 1U].residual == 0 || closed_[before] == round_) {
            continue;
        }
        enter(before);
        path.push_back(arc);
        return true;
    }
    return false;
}

void FlowNetwork::enter(Node node)
{
    closed_[node] = round_;
    if (opened_[node] != round_) {
        opened_[node] = round_;
        current_[node] = first_[node];
    }
}

void FlowNetwork::push(const std::vector<std::uint32_t>& path)
{
    for (const auto arc : path) {
        --arcs_[arc ^ 1U].residual;
        ++arcs_[arc].residual;
        changed_.push_back(arc & ~1U);
    }
}

std::vector<bool> FlowNetwork::reachable_from(Node source) const
{
    std::vector<bool> reached(first_.size());
    std::vector<Node> open{source};
    reached[source] = true;
    while (!open.empty()) {
        const Node at = open.back();
        open.pop_back();
        for (auto arc = first_[at]; arc != no_arc; arc = arcs_[arc].next) {
            if (arcs_[arc].residual != 0 && !reached[arcs_[arc].to]) {
                reached[arcs_[arc].to] = true;
                open.push_back(arcs_[arc].to);
            }
        }
    }
    return reached;
}

void FlowNetwork::clear()
{
    for (const auto arc : changed_) {
        arcs_[arc].residual = arcs_[arc].capacity;
        arcs_[arc ^ 1U].residual = 0;
    }
    changed_.clear();
}

} // namespace hearsay
