#include "graph/chains.hpp"

#include <algorithm>

namespace hearsay {
namespace {

constexpr std::size_t visits_for_each = 64;

/// A place on the way down: which segments may come next, and how far the way was before them.
struct Fork {
    std::span<const std::uint32_t> choices;  // places in the scope's assertions
    std::size_t next = 0;
    std::size_t steps_before = 0;
};

/// A depth-first search of all simple ways, with its own stack: chains may be long.
class Search {
    /// Of a chain that was found.
    struct Place {
        std::uint32_t first_rank = 0; // of its first step
        std::uint32_t chain = 0;
    };

public:
    Search(
        const Provenance& provenance, const Support& support, std::size_t most, Memory memory)
        : memory_(memory), provenance_(provenance), support_(support), most_(most),
          visits_left_((most + support.ends.size()) * visits_for_each),
          starting_at_(grouped_by(first_steps(), support.vertices.size(), memory)),
          on_way_(support.vertices.size(), memory), forks_(memory), way_(memory),
          segments_(memory), found_(memory)
    {
        way_.reserve(support.vertices.size());
        found_.ends.reserve(support.ends.size());
        found_.segments.reserve(support.ends.size(), support.ends.size());
        found_.steps.reserve(support.ends.size(), support.links.size() + support.ends.size());
    }

    Chains run()
    {
        for (std::uint32_t place = 0; place < support_.ends.size() && found_.complete; ++place) {
            const std::uint32_t start[]{place};
            follow({start, 0, 0});
        }
        return sorted();
    }

private:
    std::pmr::vector<std::uint32_t> first_steps() const
    {
        std::pmr::vector<std::uint32_t> first(memory_);
        first.reserve(support_.steps.size());
        for (std::size_t place = 0; place < support_.steps.size(); ++place) {
            first.push_back(support_.steps.of(place).front());
        }
        return first;
    }

    void follow(Fork start)
    {
        forks_.assign(1, start);
        while (!forks_.empty() && found_.complete) {
            auto& fork = forks_.back();
            return_to(fork.steps_before, forks_.size() - 1);
            if (fork.next == fork.choices.size()) {
                forks_.pop_back();
                continue;
            }
            const auto place = fork.choices[fork.next++];
            if (visits_left_-- == 0) {
                found_.complete = false;
            } else if (enter(place)) {
                arrive(place);
            }
        }
        return_to(0, 0);
    }

    void return_to(std::size_t steps, std::size_t segments)
    {
        for (; way_.size() > steps; way_.pop_back()) {
            on_way_[way_.back()] = false;
        }
        segments_.resize(segments);
    }

    /// Goes down the segment at `place`; false if that leads back to a vertex on the way. What was
    /// entered by then is taken back at the next return_to().
    bool enter(std::uint32_t place)
    {
        const auto steps = support_.steps.of(place);
        for (const auto step : steps.subspan(way_.empty() ? 0 : 1)) {
            if (on_way_[step]) {
                return false;
            }
            on_way_[step] = true;
            way_.push_back(step);
        }
        segments_.push_back(support_.attributions[place]);
        return true;
    }

    void arrive(std::uint32_t place)
    {
        const auto end = support_.ends[place];
        const auto onward =
            end == End::article ? starting_at_.of(way_.back()) : std::span<const std::uint32_t>();
        if (!onward.empty()) {
            forks_.push_back({onward, 0, way_.size()});
            return;
        }
        if (found_.size() == most_) {
            found_.complete = false;
            return;
        }
        found_.segments.add(segments_);
        for (const auto node : way_) {
            found_.steps.push(support_.vertices[node]);
        }
        found_.steps.end_row();
        found_.ends.push_back(end == End::article ? End::nobody : end);
    }

    /// Those of the same steps in the order in which they were found.
    Chains sorted() const
    {
        const auto& rank = provenance_.rank;
        const auto by_rank = [&](Vertex one, Vertex other) { return rank[one] < rank[other]; };
        std::pmr::vector<Place> places(memory_);
        places.reserve(found_.size());
        for (std::uint32_t chain = 0; chain < found_.size(); ++chain) {
            places.push_back({rank[found_.steps.of(chain).front()], chain});
        }
        std::ranges::sort(places, [&](const Place& one, const Place& other) {
            if (one.first_rank != other.first_rank) {
                return one.first_rank < other.first_rank;
            }
            const auto steps = found_.steps.of(one.chain);
            const auto others = found_.steps.of(other.chain);
            const auto differ = std::ranges::mismatch(steps, others);
            if (differ.in1 == steps.end() || differ.in2 == others.end()) {
                return steps.size() != others.size() ? steps.size() < others.size()
                                                     : one.chain < other.chain;
            }
            return by_rank(*differ.in1, *differ.in2);
        });
        Chains chains(memory_);
        chains.complete = found_.complete;
        chains.ends.reserve(found_.size());
        chains.segments.reserve(found_.size(), found_.segments.members().size());
        chains.steps.reserve(found_.size(), found_.steps.members().size());
        for (const auto& place : places) {
            const auto chain = found_.of(place.chain);
            chains.segments.add(chain.segments);
            chains.steps.add(chain.steps);
            chains.ends.push_back(chain.end);
        }
        return chains;
    }

    Memory memory_;
    const Provenance& provenance_;
    const Support& support_;
    std::size_t most_;
    std::size_t visits_left_;
    Groups<std::uint32_t> starting_at_;  // by node: places of the segments that start there
    std::pmr::vector<bool> on_way_;      // by node
    std::pmr::vector<Fork> forks_;
    std::pmr::vector<Support::Node> way_;
    std::pmr::vector<std::uint32_t> segments_;
    Chains found_;
};

} // namespace

Chains chains_of(
    const Provenance& provenance, const Support& support, std::size_t most, Memory memory)
{
    return Search(provenance, support, most, memory).run();
}

Chains chains_of(const Provenance& provenance, const Scope& scope, std::size_t most)
{
    return chains_of(provenance, support_of(provenance, scope), most);
}

} // namespace hearsay
