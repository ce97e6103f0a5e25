#include "support/oracle_network.hpp"

#include <algorithm>
#include <stdexcept>

namespace hearsay::test {
namespace {

const std::string unit_prefix = "unit of ";

NameSet all_vertices(const Network& network)
{
    NameSet all;
    for (const auto& [from, targets] : network) {
        all.insert(from);
        all.insert(targets.begin(), targets.end());
    }
    return all;
}

void add_paths(
    const Network& network, const NameSet& unlimited, Names& path, std::vector<NameSet>& found)
{
    if (path.back() == ground) {
        NameSet limited(path.begin() + 1, path.end() - 1);
        std::erase_if(limited, [&](const auto& vertex) { return unlimited.contains(vertex); });
        found.push_back(std::move(limited));
        return;
    }
    const auto targets = network.find(path.back());
    if (targets == network.end()) {
        return;
    }
    for (const auto& target : targets->second) {
        if (std::ranges::find(path, target) == path.end()) {
            path.push_back(target);
            add_paths(network, unlimited, path, found);
            path.pop_back();
        }
    }
}

/// A set of numbers below 64.
using Bits = std::uint64_t;

std::size_t most_disjoint_from(const std::vector<Bits>& sets, std::size_t first, Bits taken)
{
    std::size_t most = 0;
    for (std::size_t place = first; place < sets.size(); ++place) {
        if ((sets[place] & taken) == 0) {
            most = std::max(most, 1 + most_disjoint_from(sets, place + 1, taken | sets[place]));
        }
    }
    return most;
}

/// Tries the sets of `size` of `candidates`; gives those that cut, with what stays reachable.
std::vector<std::pair<NameSet, std::size_t>>
cuts_of(const Network& network, const Names& candidates, std::size_t size)
{
    std::vector<std::pair<NameSet, std::size_t>> found;
    std::vector<bool> chosen(candidates.size());
    std::fill(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(size), true);
    do {
        NameSet cut;
        for (std::size_t place = 0; place < candidates.size(); ++place) {
            if (chosen[place]) {
                cut.insert(candidates[place]);
            }
        }
        const auto side = reachable(network, claim_end, cut);
        if (!side.contains(ground)) {
            found.emplace_back(std::move(cut), side.size());
        }
    } while (std::prev_permutation(chosen.begin(), chosen.end()));
    return found;
}

void reach(
    const Network& network, const std::string& vertex, const NameSet& without, NameSet& reached)
{
    const auto targets = network.find(vertex);
    if (!reached.insert(vertex).second || targets == network.end()) {
        return;
    }
    for (const auto& target : targets->second) {
        if (!without.contains(target)) {
            reach(network, target, without, reached);
        }
    }
}

} // namespace

std::string unit_of(const std::string& article)
{
    return unit_prefix + article;
}

std::string name_in_cut(const std::string& vertex)
{
    return vertex.starts_with(unit_prefix) ? vertex.substr(unit_prefix.size()) : vertex;
}

Network support_network(const std::vector<Told>& asserting)
{
    Network network;
    for (const auto& told : asserting) {
        network[claim_end].insert(told.steps.front());
        for (std::size_t place = 0; place + 1 < told.steps.size(); ++place) {
            network[told.steps[place]].insert(told.steps[place + 1]);
        }
        if (told.speaker) {
            network[*told.speaker].insert(ground);
        }
        if (told.first_hand) {
            network[told.steps.front()].insert(unit_of(told.steps.front()));
            network[unit_of(told.steps.front())].insert(ground);
        }
    }
    return network;
}

Network linked_only_by(Network network, const std::string& origin)
{
    for (auto& [from, targets] : network) {
        if (from != origin) {
            targets.erase(ground);
        }
    }
    return network;
}

NameSet reachable(const Network& network, const std::string& start, const NameSet& without)
{
    NameSet reached;
    reach(network, start, without, reached);
    return reached;
}

NameSet smallest_cut(const Network& network, const NameSet& unlimited)
{
    Names candidates;
    for (const auto& vertex : all_vertices(network)) {
        if (vertex != claim_end && vertex != ground && !unlimited.contains(vertex)) {
            candidates.push_back(vertex);
        }
    }
    for (std::size_t size = 0; size <= candidates.size(); ++size) {
        auto cuts = cuts_of(network, candidates, size);
        if (!cuts.empty()) {
            std::ranges::sort(cuts, {}, [](const auto& cut) { return cut.second; });
            if (cuts.size() > 1 && cuts[0].second == cuts[1].second) {
                throw std::logic_error("two smallest cuts are equally near to the claim");
            }
            return cuts.front().first;
        }
    }
    throw std::logic_error("nothing cuts the claim from the ground");
}

std::size_t most_paths(const Network& network, const NameSet& unlimited)
{
    std::vector<NameSet> paths;
    Names path{claim_end};
    add_paths(network, unlimited, path, paths);
    return most_disjoint(std::move(paths));
}

Names on_every_path(const Network& network)
{
    Names found;
    for (const auto& vertex : all_vertices(network)) {
        const bool is_unit = name_in_cut(vertex) != vertex;
        if (vertex != claim_end && vertex != ground && !is_unit &&
            reachable(network, claim_end).contains(ground) &&
            !reachable(network, claim_end, {vertex}).contains(ground)) {
            found.push_back(vertex);
        }
    }
    const auto all = found;
    std::ranges::sort(found, {}, [&](const std::string& vertex) {
        const auto side = reachable(network, claim_end, {vertex});
        return std::ranges::count_if(all, [&](const auto& other) { return side.contains(other); });
    });
    return found;
}

std::size_t most_disjoint(std::vector<NameSet> sets)
{
    NameSet all;
    for (const auto& set : sets) {
        all.insert(set.begin(), set.end());
    }
    const Names elements(all.begin(), all.end());
    if (elements.size() > 64) {
        throw std::logic_error("too much to try all choices");
    }
    std::set<Bits> distinct;
    for (const auto& set : sets) {
        Bits bits = 0;
        for (std::size_t place = 0; place < elements.size(); ++place) {
            bits |= Bits{set.contains(elements[place])} << place;
        }
        distinct.insert(bits);
    }
    std::vector<Bits> smallest; // a set that holds another one is never the better choice
    for (const auto one : distinct) {
        const auto inside = [&](Bits other) { return other != one && (other & one) == other; };
        if (std::ranges::none_of(distinct, inside)) {
            smallest.push_back(one);
        }
    }
    return most_disjoint_from(smallest, 0, 0);
}

} // namespace hearsay::test
