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
public:
    Search(const Provenance& provenance, const Support& support, std::size_t most)
        : provenance_(provenance), support_(support), most_(most),
          visits_left_((most + support.ends.size()) * visits_for_each),
          starting_at_(grouped_by(first_steps(support), support.vertices.size())),
          on_way_(support.vertices.size())
    {}

    Chains run()
    {
        for (std::uint32_t place = 0; place < support_.ends.size() && found_.complete; ++place) {
            const std::uint32_t start[]{place};
            follow({start, 0, 0});
        }
        sort_found();
        return std::move(found_);
    }

private:
    static std::vector<std::uint32_t> first_steps(const Support& support)
    {
        std::vector<std::uint32_t> first;
        first.reserve(support.steps.size());
        for (std::size_t place = 0; place < support.steps.size(); ++place) {
            first.push_back(support.steps.of(place).front());
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
        if (found_.all.size() == most_) {
            found_.complete = false;
            return;
        }
        Chain chain{segments_, {}, end == End::article ? End::nobody : end};
        chain.steps.reserve(way_.size());
        for (const auto node : way_) {
            chain.steps.push_back(support_.vertices[node]);
        }
        found_.all.push_back(std::move(chain));
    }

    void sort_found()
    {
        const auto& rank = provenance_.rank;
        const auto by_rank = [&](Vertex one, Vertex other) { return rank[one] < rank[other]; };
        std::ranges::stable_sort(found_.all, [&](const Chain& one, const Chain& other) {
            return std::ranges::lexicographical_compare(one.steps, other.steps, by_rank);
        });
    }

    const Provenance& provenance_;
    const Support& support_;
    std::size_t most_;
    std::size_t visits_left_;
    Groups<std::uint32_t> starting_at_;  // by node: places of the segments that start there
    std::vector<bool> on_way_;           // by node
    std::vector<Fork> forks_;
    std::vector<Support::Node> way_;
    std::vector<std::uint32_t> segments_;
    Chains found_;
};

} // namespace

Chains chains_of(const Provenance& provenance, const Support& support, std::size_t most)
{
    return Search(provenance, support, most).run();
}

Chains chains_of(const Provenance& provenance, const Scope& scope, std::size_t most)
{
    return chains_of(provenance, support_of(provenance, scope), most);
}

} // namespace hearsay
