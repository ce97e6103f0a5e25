#include "analysis/circles.hpp"

#include <algorithm>
#include <limits>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include "base/groups.hpp"
#include "base/numbering.hpp"
#include "base/unique.hpp"

namespace hearsay {
namespace {

using Node = Support::Node;
using Arc = Support::Link;
using Links = std::pmr::vector<Arc>;
constexpr Node none = std::numeric_limits<Node>::max();

/// Takes out, again and again, what nothing leads to any more (Kahn 1962), where links lead from
/// `tail` to `head`, and leaves the links of what remains. O(links + nodes).
void leave_out_what_nothing_leads_to(
    Links& links, std::size_t nodes, Node Arc::*tail, Node Arc::*head)
{
    struct Place {
        Node first = 0;    // where its links to others begin
        Node links_to = 0; // none: it is out
    };
    const Memory memory(links.get_allocator());
    std::pmr::vector<Place> places(nodes + 1, memory);
    for (const auto& link : links) {
        ++places[link.*tail].first;
        ++places[link.*head].links_to;
    }
    Node past = 0;
    for (auto& place : places) {
        past += place.first;
        place.first = past;
    }
    std::pmr::vector<Node> heads(links.size(), memory);
    for (const auto& link : links) {
        heads[--places[link.*tail].first] = link.*head;
    }
    std::pmr::vector<Node> out(memory);
    out.reserve(nodes);
    for (Node node = 0; node < nodes; ++node) {
        if (places[node].links_to == 0) {
            out.push_back(node);
        }
    }
    for (std::size_t at = 0; at < out.size(); ++at) {
        for (auto link = places[out[at]].first; link < places[out[at] + 1].first; ++link) {
            if (--places[heads[link]].links_to == 0) {
                out.push_back(heads[link]);
            }
        }
    }
    std::erase_if(links, [&](const Arc& link) { return places[link.*tail].links_to == 0; });
}

/// Leaves the links of circles, and of the ways between circles.
void leave_out_what_is_in_no_circle(Links& links, std::size_t nodes)
{
    leave_out_what_nothing_leads_to(links, nodes, &Arc::first, &Arc::second);
    if (!links.empty()) {
        leave_out_what_nothing_leads_to(links, nodes, &Arc::second, &Arc::first);
    }
}

/// Numbers the nodes that have links anew, and gives by number what they were.
std::vector<Node> number_anew(Links& links)
{
    Numbering numbering(links.size(), links.get_allocator());
    std::vector<Node> nodes;
    const auto number = [&](Node& node) {
        const auto given = numbering(node);
        if (given == nodes.size()) {
            nodes.push_back(node);
        }
        node = given;
    };
    for (auto& link : links) {
        number(link.first);
        number(link.second);
    }
    return nodes;
}

/// By node, the number of its strong component.
std::vector<Node> components_of(const Links& links, std::size_t nodes)
{
    using Graph = boost::compressed_sparse_row_graph<boost::directedS>;
    const Graph graph(
        boost::edges_are_unsorted_multi_pass, links.begin(), links.end(), nodes);
    std::vector<Node> component(nodes);
    boost::strong_components(
        graph, boost::make_iterator_property_map(
                   component.begin(), boost::get(boost::vertex_index, graph)));
    return component;
}

/// Looks for the shortest circuit of one component.
class CircuitSearch {
public:
    CircuitSearch(const Links& links, const std::vector<Node>& component)
        : links_(links), component_(component), links_from_(grouped_by(tails(links), nodes())),
          before_(nodes(), none)
    {}

    /// `members` in the order in which starts are tried.
    std::vector<Node> shortest(const std::vector<Node>& members)
    {
        std::vector<Node> best;
        std::size_t links_left = circle_search_links;
        for (const auto start : members) {
            auto circuit = shortest_from(start, best.empty() ? members.size() : best.size() - 1,
                links_left);
            if (!circuit.empty()) {
                best = std::move(circuit);
            }
            if (links_left == 0 && !best.empty()) {
                break;
            }
        }
        return best;
    }

private:
    std::size_t nodes() const { return component_.size(); }

    static std::vector<Node> tails(const Links& links)
    {
        std::vector<Node> tails;
        for (const auto& link : links) {
            tails.push_back(link.first);
        }
        return tails;
    }

    /// The shortest circuit through `start` of at most `longest` links, by breadth-first search.
    std::vector<Node> shortest_from(Node start, std::size_t longest, std::size_t& links_left)
    {
        std::vector<Node> open{start};
        std::size_t level_end = 1;
        std::size_t length = 1;
        std::vector<Node> circuit;
        for (std::size_t at = 0; at < open.size() && length <= longest; ++at) {
            if (at == level_end) {
                level_end = open.size();
                ++length;
            }
            if (length <= longest && visit(open[at], start, open, links_left)) {
                circuit = way_back(open[at], start);
                break;
            }
        }
        for (const auto node : open) {
            before_[node] = none;
        }
        return circuit;
    }

    /// Opens the neighbours of `at`; true if one of them is `start`.
    bool visit(Node at, Node start, std::vector<Node>& open, std::size_t& links_left)
    {
        for (const auto link : links_from_.of(at)) {
            links_left -= links_left == 0 ? 0 : 1;
            const Node head = links_[link].second;
            if (head == start) {
                return true;
            }
            if (component_[head] == component_[start] && before_[head] == none) {
                before_[head] = at;
                open.push_back(head);
            }
        }
        return false;
    }

    std::vector<Node> way_back(Node last, Node start) const
    {
        std::vector<Node> circuit{last};
        while (circuit.back() != start) {
            circuit.push_back(before_[circuit.back()]);
        }
        std::ranges::reverse(circuit);
        return circuit;
    }

    const Links& links_;
    const std::vector<Node>& component_;
    Groups<std::uint32_t> links_from_;
    std::vector<Node> before_;
};

/// The nodes of each component that has a link within itself, by id.
std::vector<std::vector<Node>> circular_components(
    const std::vector<std::uint32_t>& ranks, const Links& links,
    const std::vector<Node>& component)
{
    std::vector<std::vector<Node>> members(component.size());
    for (const auto& [tail, head] : links) {
        if (component[tail] == component[head]) {
            members[component[tail]].push_back(tail);
        }
    }
    std::erase_if(members, [](const auto& nodes) { return nodes.empty(); });
    for (auto& nodes : members) {
        std::ranges::sort(nodes, {}, [&](Node node) { return ranks[node]; });
        erase_repeats(nodes);
    }
    return members;
}

} // namespace

std::vector<Circle>
circles_of(const Provenance& provenance, const Support& support, Memory memory)
{
    Links links(memory);
    links.reserve(support.own_articles.size() + support.links.size());
    links = support.own_articles;
    links.insert(links.end(), support.links.begin(), support.links.end());
    std::vector<Circle> circles;
    leave_out_what_is_in_no_circle(links, support.vertices.size());
    if (links.empty()) {
        return circles;
    }
    const auto nodes = number_anew(links);
    std::vector<std::uint32_t> ranks;
    ranks.reserve(nodes.size());
    for (const auto node : nodes) {
        ranks.push_back(provenance.rank[support.vertices[node]]);
    }
    const auto component = components_of(links, nodes.size());
    std::ranges::sort(links, {}, [&](const auto& link) {
        return std::pair(link.first, ranks[link.second]);
    });
    CircuitSearch search(links, component);
    for (const auto& members : circular_components(ranks, links, component)) {
        Circle circle;
        for (const auto node : search.shortest(members)) {
            circle.push_back(support.vertices[nodes[node]]);
        }
        circles.push_back(std::move(circle));
    }
    std::ranges::sort(circles, {}, [&](const Circle& circle) {
        return provenance.rank[circle.front()];
    });
    return circles;
}

} // namespace hearsay
