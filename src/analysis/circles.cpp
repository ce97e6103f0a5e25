#include "analysis/circles.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include "base/groups.hpp"
#include "base/unique.hpp"

namespace hearsay {
namespace {

using Node = Support::Node;
using Arc = std::pair<Node, Node>; // from, to
using Links = std::vector<Arc>;
constexpr Node none = std::numeric_limits<Node>::max();

/// From each outlet that is a step to its articles at which an assertion starts.
Links links_to_own_articles(const Provenance& provenance, const Support& support)
{
    Links links;
    for (const auto carrier : support.carriers) {
        const auto article = record_of(provenance, support.vertices[carrier]);
        const auto outlet = provenance.outlets[article.number];
        const auto node = std::ranges::lower_bound(support.vertices, outlet);
        if (node != support.vertices.end() && *node == outlet) {
            links.emplace_back(node - support.vertices.begin(), carrier);
        }
    }
    return links;
}

/// Takes out, again and again, what nothing leads to any more (Kahn 1962), where links lead from
/// `tail` to `head`, and leaves the links of what remains. O(links + nodes).
void leave_out_what_nothing_leads_to(
    Links& links, std::size_t nodes, Node Arc::*tail, Node Arc::*head)
{
    std::vector<std::uint32_t> past(nodes);      // by node: where its links to others end
    std::vector<std::uint32_t> links_to(nodes);  // by node
    for (const auto& link : links) {
        ++past[link.*tail];
        ++links_to[link.*head];
    }
    std::partial_sum(past.begin(), past.end(), past.begin());
    auto first = past;
    std::vector<Node> heads(links.size());
    for (const auto& link : links) {
        heads[--first[link.*tail]] = link.*head;
    }
    std::vector<Node> out;
    out.reserve(nodes);
    for (Node node = 0; node < nodes; ++node) {
        if (links_to[node] == 0) {
            out.push_back(node);
        }
    }
    for (std::size_t at = 0; at < out.size(); ++at) {
        for (auto link = first[out[at]]; link < past[out[at]]; ++link) {
            if (--links_to[heads[link]] == 0) {
                out.push_back(heads[link]);
            }
        }
    }
    std::vector<bool> is_out(nodes);
    for (const auto node : out) {
        is_out[node] = true;
    }
    std::erase_if(links, [&](const Arc& link) { return is_out[link.*tail]; });
}

/// Leaves the links of circles, and of the ways between circles.
void leave_out_what_is_in_no_circle(Links& links, std::size_t nodes)
{
    leave_out_what_nothing_leads_to(links, nodes, &Arc::first, &Arc::second);
    if (!links.empty()) {
        leave_out_what_nothing_leads_to(links, nodes, &Arc::second, &Arc::first);
    }
}

/// By node, the number of its strong component.
std::vector<Node> components_of(const Links& links, std::size_t nodes)
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    const Graph graph(links.begin(), links.end(), nodes);
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
    const Provenance& provenance, const Support& support, const Links& links,
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
        std::ranges::sort(nodes, {}, [&](Node node) {
            return provenance.rank[support.vertices[node]];
        });
        erase_repeats(nodes);
    }
    return members;
}

} // namespace

std::vector<Circle> circles_of(const Provenance& provenance, const Support& support)
{
    auto links = links_to_own_articles(provenance, support);
    links.insert(links.end(), support.links.begin(), support.links.end());
    std::vector<Circle> circles;
    leave_out_what_is_in_no_circle(links, support.vertices.size());
    if (links.empty()) {
        return circles;
    }
    const auto component = components_of(links, support.vertices.size());
    std::ranges::sort(links, {}, [&](const auto& link) {
        return std::pair(link.first, provenance.rank[support.vertices[link.second]]);
    });
    CircuitSearch search(links, component);
    for (const auto& members : circular_components(provenance, support, links, component)) {
        Circle circle;
        for (const auto node : search.shortest(members)) {
            circle.push_back(support.vertices[node]);
        }
        circles.push_back(std::move(circle));
    }
    std::ranges::sort(circles, {}, [&](const Circle& circle) {
        return provenance.rank[circle.front()];
    });
    return circles;
}

} // namespace hearsay
