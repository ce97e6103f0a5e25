#include "analysis/support_flow.hpp"

namespace hearsay {
namespace {

FlowNetwork::Node in(Support::Node node)
{
    return 2 * node;
}

FlowNetwork::Node out(Support::Node node)
{
    return 2 * node + 1;
}

std::size_t nodes_for(const Support& support)
{
    return 2 * (support.vertices.size() + support.seen.size()) + 2;
}

std::size_t arcs_for(const Support& support)
{
    return support.vertices.size() + support.links.size() + support.carriers.size() +
           support.speakers.size() + 3 * support.seen.size();
}

} // namespace

FlowNetwork::Node SupportFlow::unit_in(std::size_t place) const
{
    return in(static_cast<Support::Node>(support_.vertices.size() + place));
}

FlowNetwork::Node SupportFlow::source() const
{
    return unit_in(support_.seen.size());
}

FlowNetwork::Node SupportFlow::ground() const
{
    return source() + 1;
}

SupportFlow::SupportFlow(const Support& support, Measure measure)
    : support_(support), network_(nodes_for(support), arcs_for(support)),
      links_to_(support.vertices.size())
{
    for (Support::Node node = 0; node < support.vertices.size(); ++node) {
        const bool shared = measure == Measure::sources && support.free[node];
        network_.add_arc(in(node), out(node), shared ? FlowNetwork::unlimited : 1);
    }
    for (const auto& [from, to] : support.links) {
        network_.add_arc(out(from), in(to), FlowNetwork::unlimited);
        ++links_to_[to];
    }
    for (const auto carrier : support.carriers) {
        network_.add_arc(source(), in(carrier), FlowNetwork::unlimited);
    }
    for (const auto speaker : support.speakers) {
        network_.add_arc(out(speaker), ground(), FlowNetwork::unlimited);
    }
    for (std::size_t place = 0; place < support.seen.size(); ++place) {
        network_.add_arc(out(support.seen[place]), unit_in(place), FlowNetwork::unlimited);
        network_.add_arc(unit_in(place), unit_in(place) + 1, 1);
        network_.add_arc(unit_in(place) + 1, ground(), FlowNetwork::unlimited);
    }
}

std::size_t SupportFlow::count()
{
    network_.clear();
    return network_.max_flow(source(), ground());
}

std::vector<Support::Node> SupportFlow::nearest_cut() const
{
    const auto reached = network_.reachable_from(source());
    std::vector<Support::Node> cut;
    for (Support::Node node = 0; 2 * node < source(); ++node) {
        if (reached[in(node)] && !reached[out(node)]) {
            const auto vertices = support_.vertices.size();
            cut.push_back(node < vertices ? node : support_.seen[node - vertices]);
        }
    }
    return cut;
}

std::size_t SupportFlow::heard_from_speaker(Support::Node speaker)
{
    network_.clear();
    return network_.max_flow(source(), in(speaker), links_to_[speaker]);
}

} // namespace hearsay
