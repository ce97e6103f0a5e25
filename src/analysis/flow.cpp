#include "analysis/flow.hpp"

namespace hearsay {

FlowNetwork::FlowNetwork(std::size_t nodes, std::size_t arcs)
    : first_in_(nodes, none), first_out_(nodes, none), first_carrying_(nodes, none),
      current_(nodes), opened_(nodes), closed_(nodes)
{
    arcs_.reserve(arcs);
}

void FlowNetwork::add_arc(Node from, Node to, std::uint32_t capacity)
{
    const auto number = static_cast<Number>(arcs_.size());
    arcs_.push_back({from, to, capacity, 0, first_in_[to], first_out_[from]});
    first_in_[to] = number;
    first_out_[from] = number;
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
        const Node at = path.empty() ? sink : end_of(path.back());
        if (at == source) {
            push(path);
            ++found;
            for (const auto step : path) {
                closed_[end_of(step)] = 0;
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

/// Steps from `at` to a node that could send it more.
bool FlowNetwork::advance(Node at, std::vector<Step>& path)
{
    for (auto& step = current_[at]; step.along != Step::Along::nothing;
         step = step_after(at, step)) {
        if (can_take(step)) {
            enter(end_of(step));
            path.push_back(step);
            return true;
        }
    }
    return false;
}

void FlowNetwork::enter(Node node)
{
    closed_[node] = round_;
    if (opened_[node] != round_) {
        opened_[node] = round_;
        current_[node] = first_step(node);
    }
}

FlowNetwork::Step FlowNetwork::first_step(Node at) const
{
    const auto arc = first_in_[at];
    return arc != none ? Step{Step::Along::arc, arc} : carrying_step(first_carrying_[at]);
}

FlowNetwork::Step FlowNetwork::carrying_step(Number arc) const
{
    return arc != none ? Step{Step::Along::flow, arc} : Step{};
}

FlowNetwork::Step FlowNetwork::step_after(Node at, Step step) const
{
    if (step.along == Step::Along::flow) {
        return carrying_step(arcs_[step.arc].next_carrying);
    }
    const auto next = arcs_[step.arc].next_in;
    return next != none ? Step{Step::Along::arc, next} : carrying_step(first_carrying_[at]);
}

FlowNetwork::Node FlowNetwork::end_of(Step step) const
{
    const auto& arc = arcs_[step.arc];
    return step.along == Step::Along::arc ? arc.from : arc.to;
}

bool FlowNetwork::can_take(Step step) const
{
    const auto& arc = arcs_[step.arc];
    const bool gives = step.along == Step::Along::arc ? arc.flow < arc.capacity : arc.flow != 0;
    return gives && closed_[end_of(step)] != round_;
}

void FlowNetwork::push(const std::vector<Step>& path)
{
    for (const auto step : path) {
        auto& arc = arcs_[step.arc];
        if (step.along == Step::Along::flow) {
            --arc.flow;
            continue;
        }
        ++arc.flow;
        if (arc.next_carrying == not_listed) {
            arc.next_carrying = first_carrying_[arc.from];
            first_carrying_[arc.from] = step.arc;
            changed_.push_back(step.arc);
        }
    }
}

std::vector<bool> FlowNetwork::reachable_from(Node source) const
{
    std::vector<bool> reached(first_in_.size());
    std::vector<Node> open{source};
    reached[source] = true;
    while (!open.empty()) {
        const Node at = open.back();
        open.pop_back();
        const auto reach = [&](Node next) {
            if (!reached[next]) {
                reached[next] = true;
                open.push_back(next);
            }
        };
        for (auto arc = first_out_[at]; arc != none; arc = arcs_[arc].next_out) {
            if (arcs_[arc].flow < arcs_[arc].capacity) {
                reach(arcs_[arc].to);
            }
        }
        for (auto arc = first_in_[at]; arc != none; arc = arcs_[arc].next_in) {
            if (arcs_[arc].flow != 0) {
                reach(arcs_[arc].from);
            }
        }
    }
    return reached;
}

void FlowNetwork::clear()
{
    for (const auto number : changed_) {
        auto& arc = arcs_[number];
        arc.flow = 0;
        arc.next_carrying = not_listed;
        first_carrying_[arc.from] = none;
    }
    changed_.clear();
}

} // namespace hearsay
