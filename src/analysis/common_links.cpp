#include "analysis/common_links.hpp"

#include <algorithm>
#include <limits>

#include "base/groups.hpp"

namespace hearsay {
namespace {

using Node = Support::Node;
constexpr Node none = std::numeric_limits<Node>::max();

/// The support network with claim and ground as nodes of their own.
struct Network {
    Node claim;
    Node ground;
    std::pmr::vector<Node> heads;          // by link
    Groups<std::uint32_t> links_from;      // by node: numbers of links
};

Network network_of(const Support& support, Memory memory)
{
    Network network{0, 0, std::pmr::vector<Node>(memory), Groups<std::uint32_t>(memory)};
    network.claim = static_cast<Node>(support.vertices.size());
    network.ground = network.claim + 1;
    const auto links = support.links.size() + support.carriers.size() + support.speakers.size() +
                       support.seen.size();
    network.heads.reserve(links);
    std::pmr::vector<Node> tails(memory);
    tails.reserve(links);
    const auto add = [&](Node from, Node to) {
        tails.push_back(from);
        network.heads.push_back(to);
    };
    for (const auto& [from, to] : support.links) {
        add(from, to);
    }
    for (const auto carrier : support.carriers) {
        add(network.claim, carrier);
    }
    for (const auto speaker : support.speakers) {
        add(speaker, network.ground);
    }
    for (const auto article : support.seen) {
        add(article, network.ground);
    }
    network.links_from = grouped_by(tails, network.ground + std::size_t{1}, memory);
    return network;
}

/// One shortest way from the claim to ground, both included; empty if there is none.
std::pmr::vector<Node> shortest_way(const Network& network, Memory memory)
{
    std::pmr::vector<Node> before(network.ground + std::size_t{1}, none, memory);
    std::pmr::vector<Node> open(memory);
    open.reserve(before.size());
    open.push_back(network.claim);
    before[network.claim] = network.claim;
    for (std::size_t at = 0; at < open.size() && before[network.ground] == none; ++at) {
        for (const auto link : network.links_from.of(open[at])) {
            const Node head = network.heads[link];
            if (before[head] == none) {
                before[head] = open[at];
                open.push_back(head);
            }
        }
    }
    std::pmr::vector<Node> way(memory);
    if (before[network.ground] != none) {
        for (Node node = network.ground; node != network.claim; node = before[node]) {
            way.push_back(node);
        }
        way.push_back(network.claim);
        std::ranges::reverse(way);
    }
    return way;
}

/// Follows all that can be reached from `start` without treading on the way; returns the farthest
/// place on the way at which that arrives, or `farthest` if none is farther. `open` is empty.
std::size_t farthest_detour(
    const Network& network, const std::pmr::vector<std::uint32_t>& place_on_way, Node start,
    std::pmr::vector<std::uint8_t>& visited, std::pmr::vector<Node>& open, std::size_t farthest)
{
    open.push_back(start);
    while (!open.empty()) {
        const Node at = open.back();
        open.pop_back();
        for (const auto link : network.links_from.of(at)) {
            const Node head = network.heads[link];
            if (place_on_way[head] != 0) {
                farthest = std::max<std::size_t>(farthest, place_on_way[head]);
            } else if (visited[head] == 0) {
                visited[head] = 1;
                open.push_back(head);
            }
        }
    }
    return farthest;
}

} // namespace

std::vector<Node> common_links_of(const Support& support, Memory memory)
{
    const auto network = network_of(support, memory);
    const auto way = shortest_way(network, memory);
    std::pmr::vector<std::uint32_t> place_on_way(network.ground + std::size_t{1}, memory);
    for (std::uint32_t place = 1; place < way.size(); ++place) {
        place_on_way[way[place]] = place;
    }
    std::pmr::vector<std::uint8_t> visited(network.ground + std::size_t{1}, memory);
    visited[network.claim] = 1;
    std::pmr::vector<Node> open(memory);
    std::vector<Node> common;
    std::size_t farthest = 0;
    for (std::size_t place = 0; place + 1 < way.size(); ++place) {
        if (place != 0 && farthest == place) {
            common.push_back(way[place]);
        }
        farthest = farthest_detour(network, place_on_way, way[place], visited, open, farthest);
    }
    return common;
}

} // namespace hearsay
