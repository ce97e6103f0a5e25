#include "peer_flow.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <vector>

#ifdef HEARSAY_WITH_IGRAPH
#include <igraph/igraph.h>
#endif

namespace hearsay::test {
namespace {

constexpr int unlimited = 1'000'000;

/// Calls `arc(from, to, capacity)` for each arc of the split network; returns the number of nodes,
/// of which the last two are the claim and ground.
template <class Arc>
std::size_t for_each_arc(const Support& support, Measure measure, Arc arc)
{
    const auto vertices = support.vertices.size();
    const auto claim = 2 * (vertices + support.seen.size());
    const auto ground = claim + 1;
    for (std::size_t node = 0; node < vertices; ++node) {
        const bool shared = measure == Measure::sources && support.free[node];
        arc(2 * node, 2 * node + 1, shared ? unlimited : 1);
    }
    for (const auto& [from, to] : support.links) {
        arc(2 * from + 1, 2 * to, unlimited);
    }
    for (const auto carrier : support.carriers) {
        arc(claim, 2 * carrier, unlimited);
    }
    for (const auto speaker : support.speakers) {
        arc(2 * speaker + 1, ground, unlimited);
    }
    for (std::size_t place = 0; place < support.seen.size(); ++place) {
        const auto unit = 2 * (vertices + place);
        arc(2 * support.seen[place] + 1, unit, unlimited);
        arc(unit, unit + 1, 1);
        arc(unit + 1, ground, unlimited);
    }
    return ground + 1;
}

} // namespace

std::size_t high_by_boost(const Support& support, Measure measure)
{
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
    struct Node {
        boost::default_color_type colour{};
        Traits::edge_descriptor before{};
        long distance = 0;
    };
    struct Arc {
        int capacity = 0;
        int residual = 0;
        Traits::edge_descriptor reverse{};
    };
    using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, Node, Arc>;
    Network network(2 * (support.vertices.size() + support.seen.size()) + 2);
    const auto nodes =
        for_each_arc(support, measure, [&](std::size_t from, std::size_t to, int capacity) {
            const auto forth = add_edge(from, to, network).first;
            const auto back = add_edge(to, from, network).first;
            network[forth].capacity = capacity;
            network[forth].reverse = back;
            network[back].reverse = forth;
        });
    return static_cast<std::size_t>(boost::boykov_kolmogorov_max_flow(
        network, get(&Arc::capacity, network), get(&Arc::residual, network),
        get(&Arc::reverse, network), get(&Node::before, network), get(&Node::colour, network),
        get(&Node::distance, network), get(boost::vertex_index, network), nodes - 2, nodes - 1));
}

#ifdef HEARSAY_WITH_IGRAPH
std::size_t high_by_igraph(const Support& support, Measure measure)
{
    std::vector<igraph_integer_t> ends;
    std::vector<igraph_real_t> capacities;
    const auto nodes =
        for_each_arc(support, measure, [&](std::size_t from, std::size_t to, int capacity) {
            ends.push_back(static_cast<igraph_integer_t>(from));
            ends.push_back(static_cast<igraph_integer_t>(to));
            capacities.push_back(capacity);
        });
    igraph_vector_int_t end_view;
    igraph_vector_t capacity_view;
    igraph_vector_int_view(&end_view, ends.data(), static_cast<igraph_integer_t>(ends.size()));
    igraph_vector_view(
        &capacity_view, capacities.data(), static_cast<igraph_integer_t>(capacities.size()));
    igraph_t network;
    igraph_create(&network, &end_view, static_cast<igraph_integer_t>(nodes), true);
    igraph_real_t flow = 0;
    igraph_maxflow_value(
        &network, &flow, static_cast<igraph_integer_t>(nodes - 2),
        static_cast<igraph_integer_t>(nodes - 1), &capacity_view, nullptr);
    igraph_destroy(&network);
    return static_cast<std::size_t>(flow);
}
#endif

} // namespace hearsay::test
