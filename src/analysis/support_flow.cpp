#include "analysis/support_flow.hpp"

#include <limits>
#include <numeric>

namespace hearsay {
namespace {

constexpr auto no_link = std::numeric_limits<std::uint32_t>::max();
constexpr auto unlimited = std::numeric_limits<std::size_t>::max();

std::uint32_t in(Support::Node vertex)
{
    return 2 * vertex;
}

std::uint32_t out(Support::Node vertex)
{
    return 2 * vertex + 1;
}

bool is_in(std::uint32_t node)
{
    return node % 2 == 0;
}

Support::Node vertex_of(std::uint32_t node)
{
    return node / 2;
}

Groups<std::uint32_t> links_by_head(const Support& support, Memory memory)
{
    std::pmr::vector<std::uint32_t> heads(memory);
    heads.reserve(support.links.size());
    for (const auto& link : support.links) {
        heads.push_back(link.second);
    }
    return grouped_by(heads, support.vertices.size(), memory);
}

/// By vertex: its first link; and past the last.
std::pmr::vector<std::uint32_t> first_links(const Support& support, Memory memory)
{
    std::pmr::vector<std::uint32_t> first(support.vertices.size() + 1, memory);
    for (const auto& link : support.links) {
        ++first[link.first + 1];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    return first;
}

} // namespace

SupportFlow::SupportFlow(const Support& support, Measure measure, Memory memory)
    : memory_(memory), support_(support), measure_(measure),
      first_from_(first_links(support, memory)), links_to_(links_by_head(support, memory)),
      flow_(support.links.size(), memory), passing_(support.vertices.size(), memory),
      visits_(2 * support.vertices.size(), memory), path_(memory), pushed_(memory)
{
    for (Support::Node vertex = 0; vertex < passing_.size(); ++vertex) {
        passing_[vertex].is_free = support.free[vertex] != 0;
    }
    for (const auto carrier : support.carriers) {
        passing_[carrier].is_carrier = true;
    }
}

/// The last round finds nothing, and proves by that that there is nothing to find.
std::size_t SupportFlow::count()
{
    for (auto found = find_round(); found != 0; found = find_round()) {
        counted_ += found;
    }
    return counted_;
}

/// One round: from ground backward, trying no step twice and no node that led nowhere.
std::size_t SupportFlow::find_round()
{
    ++round_;
    std::size_t found = 0;
    for (const auto speaker : support_.speakers) {
        found += find_all(out(speaker), unlimited);
    }
    for (const auto article : support_.seen) {
        auto& unit = passing_[article].is_unit_used;
        if (!unit && find_way(out(article))) {
            unit = true;
            ++found;
        }
    }
    return found;
}

std::size_t SupportFlow::find_all(Node start, std::size_t enough)
{
    std::size_t found = 0;
    while (found < enough && find_way(start)) {
        ++found;
    }
    return found;
}

/// The claim leads to carriers without limit, so that it is reached where ways come in to one.
bool SupportFlow::find_way(Node start)
{
    if (visits_[start].closed == round_) {
        return false;
    }
    path_.clear();
    open(start);
    for (Node at = start;; at = path_.empty() ? start : path_.back().node) {
        if (is_in(at) && passing_[vertex_of(at)].is_carrier) {
            push(start);
            return true;
        }
        if (advance(at)) {
            continue;
        }
        if (path_.empty()) {
            return false;
        }
        path_.pop_back();
    }
}

/// Steps from `at` to a node that could send it more.
bool SupportFlow::advance(Node at)
{
    return is_in(at) ? advance_from_in(at) : advance_from_out(at);
}

/// Ways come in along links, or could turn around that pass the vertex.
bool SupportFlow::advance_from_in(Node at)
{
    auto& next = visits_[at].next;
    const auto links = links_to_.of(vertex_of(at));
    for (; next < links.size(); ++next) {
        if (enter(out(support_.links[links[next]].first), links[next])) {
            return true;
        }
    }
    return passing_[vertex_of(at)].ways != 0 && enter(at + 1, no_link);
}

/// Ways come through the vertex, or could turn around that go on from it.
bool SupportFlow::advance_from_out(Node at)
{
    const auto vertex = vertex_of(at);
    if (can_pass(passing_[vertex]) && enter(at - 1, no_link)) {
        return true;
    }
    if (passing_[vertex].ways == 0) {
        return false;
    }
    auto& next = visits_[at].next;
    for (const auto past = first_from_[vertex + 1] - first_from_[vertex]; next < past; ++next) {
        const auto link = first_from_[vertex] + next;
        if (flow_[link] != 0 && enter(in(support_.links[link].second), link)) {
            return true;
        }
    }
    return false;
}

/// False where the node is on the path already, or led nowhere.
bool SupportFlow::enter(Node node, Number link)
{
    if (visits_[node].closed == round_) {
        return false;
    }
    open(node);
    path_.push_back({node, link});
    return true;
}

void SupportFlow::open(Node node)
{
    auto& visit = visits_[node];
    visit.closed = round_;
    if (visit.opened != round_) {
        visit.opened = round_;
        visit.next = 0;
    }
}

/// Sends one way along the path, whose nodes may then be tried again.
void SupportFlow::push(Node start)
{
    auto at = start;
    visits_[start].closed = 0;
    for (const auto& step : path_) {
        auto& ways = step.link == no_link ? passing_[vertex_of(at)].ways : flow_[step.link];
        const bool is_added = is_in(at) == (step.link != no_link);
        ways = is_added ? ways + 1 : ways - 1;
        at = step.node;
        visits_[at].closed = 0;
    }
    pushed_.insert(pushed_.end(), path_.begin(), path_.end());
}

std::vector<Support::Node> SupportFlow::nearest_cut() const
{
    const auto reached = reached_from_claim();
    std::vector<Support::Node> cut;
    for (Support::Node vertex = 0; vertex < passing_.size(); ++vertex) {
        if (reached[in(vertex)] > reached[out(vertex)]) {
            cut.push_back(vertex);
        }
    }
    for (const auto article : support_.seen) {
        if (reached[out(article)] != 0) {
            cut.push_back(article);
        }
    }
    return cut;
}

/// The nodes that are reached where more could still pass: the nearest cut leads out of them.
std::pmr::vector<std::uint8_t> SupportFlow::reached_from_claim() const
{
    std::pmr::vector<std::uint8_t> reached(visits_.size(), memory_);
    std::pmr::vector<Node> open(memory_);
    open.reserve(visits_.size());
    const auto reach = [&](Node node) {
        if (reached[node] == 0) {
            reached[node] = 1;
            open.push_back(node);
        }
    };
    for (const auto carrier : support_.carriers) {
        reach(in(carrier));
    }
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        const auto vertex = vertex_of(at);
        const auto& passing = passing_[vertex];
        if (!is_in(at)) {
            for (auto link = first_from_[vertex]; link < first_from_[vertex + 1]; ++link) {
                reach(in(support_.links[link].second));
            }
        } else if (can_pass(passing)) {
            reach(out(vertex));
        }
        if (passing.ways == 0) {
            continue;
        }
        if (!is_in(at)) {
            reach(in(vertex));
            continue;
        }
        for (const auto link : links_to_.of(vertex)) {
            if (flow_[link] != 0) {
                reach(out(support_.links[link].first));
            }
        }
    }
    return reached;
}

std::size_t SupportFlow::heard_from_speaker(Support::Node speaker)
{
    clear();
    measure_ = Measure::reports;
    const auto enough = links_to(speaker);
    std::size_t heard = 0;
    for (std::size_t found = 1; found != 0 && heard < enough; heard += found) {
        ++round_;
        found = find_all(in(speaker), enough - heard);
    }
    return heard;
}

void SupportFlow::clear()
{
    for (const auto& step : pushed_) {
        passing_[vertex_of(step.node)].ways = 0;
        if (step.link != no_link) {
            flow_[step.link] = 0;
        }
    }
    pushed_.clear();
    if (counted_ != 0) {
        counted_ = 0;
        for (const auto article : support_.seen) {
            passing_[article].is_unit_used = false;
        }
    }
}

} // namespace hearsay
