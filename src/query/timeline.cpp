#include "query/timeline.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include "base/unique.hpp"
#include "graph/scope.hpp"
#include "graph/side.hpp"
#include "query/had_from.hpp"

namespace hearsay {
namespace {

constexpr std::int64_t day = 24 * 60 * 60;
constexpr std::size_t smallest_burst = 3;

/// The attributions that a timeline shows, grouped by the article that prints them.
class Appearing {
public:
    Appearing(const Provenance& provenance, Vertex claim) : provenance_(provenance)
    {
        for (const auto other : implying(provenance, claim)) {
            take(other, Side::asserting);
        }
        for (const auto other : implied_by(provenance, claim)) {
            take(other, Side::contesting);
        }
        take(claim, Side::neither);
    }

    /// By article number.
    std::vector<Appearance> appearances() const
    {
        std::vector<Appearance> all;
        for (const auto& [article, attributions] : by_article_) {
            all.push_back(appearance(article, attributions));
        }
        return all;
    }

private:
    void take(Vertex claim, Side side)
    {
        const auto& dossier = *provenance_.dossier;
        const auto number = record_of(provenance_, claim).number;
        for (const auto attribution : provenance_.by_claim.of(number)) {
            const auto& record = dossier.attributions()[attribution];
            if (side_of(record.stance) == side && record.status != Status::rejected) {
                by_article_[dossier.find(record.article.text)->number].push_back(attribution);
            }
        }
    }

    Appearance appearance(std::uint32_t article, std::vector<std::uint32_t> attributions) const
    {
        const auto& dossier = *provenance_.dossier;
        std::ranges::sort(attributions, {}, [&](std::uint32_t number) {
            return std::string_view(dossier.attributions()[number].id.text);
        });
        erase_repeats(attributions);
        const auto& record = dossier.articles()[article];
        Appearance made;
        made.article = article;
        made.attributions = std::move(attributions);
        made.retracted =
            is_retracted(dossier.articles()[provenance_.roots[article]]) || is_retracted(record);
        if (record.published) {
            made.published = record.published->interval;
        }
        return made;
    }

    const Provenance& provenance_;
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_article_;
};

/// For each appearance those that it relies on, but for those that rely on it in turn.
std::vector<Places>
reliance_without_circles(const std::vector<Appearance>& all, const HadFrom& reliance)
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    Graph graph(all.size());
    std::vector<Places> behind;
    for (std::size_t place = 0; place < all.size(); ++place) {
        behind.push_back(reliance.all_behind(place));
        for (const auto source : behind.back()) {
            add_edge(place, source, graph);
        }
    }
    std::vector<std::size_t> circle(all.size());
    boost::strong_components(
        graph, boost::make_iterator_property_map(circle.begin(), get(boost::vertex_index, graph)));
    for (std::size_t place = 0; place < all.size(); ++place) {
        std::erase_if(
            behind[place], [&](std::size_t source) { return circle[source] == circle[place]; });
    }
    return behind;
}

/// Puts dated appearances into their order.
class Ordering {
public:
    Ordering(
        const Provenance& provenance, const std::vector<Appearance>& all,
        const std::vector<Places>& behind)
        : provenance_(provenance), all_(all), waiting_(all.size()), ahead_(all.size())
    {
        for (std::size_t place = 0; place < all.size(); ++place) {
            if (!all[place].published) {
                continue;
            }
            unplaced_.insert(key(place));
            ends_.insert(all[place].published->end);
        }
        wait_for(behind);
        for (const auto& entry : unplaced_) {
            if (waiting_[std::get<3>(entry)] == 0) {
                ready_.insert(entry);
            }
        }
    }

    Places order()
    {
        Places order;
        while (!unplaced_.empty()) {
            const auto chosen = next();
            order.push_back(std::get<3>(chosen));
            put_down(chosen);
        }
        return order;
    }

private:
    using Key = std::tuple<std::int64_t, std::int64_t, std::string_view, std::size_t>;

    /// `behind[p]`: those that must stand above place p.
    void wait_for(const std::vector<Places>& behind)
    {
        for (std::size_t place = 0; place < behind.size(); ++place) {
            for (const auto source : behind[place]) {
                if (all_[place].published && all_[source].published) {
                    ahead_[source].push_back(place);
                    ++waiting_[place];
                }
            }
        }
    }

    Key key(std::size_t place) const
    {
        const auto& when = *all_[place].published;
        const auto& id = provenance_.dossier->articles()[all_[place].article].id.text;
        return {when.begin, when.end, id, place};
    }

    /// The earliest that waits for nobody, unless something else that is not yet placed certainly
    /// appeared before it: then that waits in vain, and the earliest of all comes first.
    Key next() const
    {
        const bool fits = !ready_.empty() && std::get<0>(*ready_.begin()) < *ends_.begin();
        return fits ? *ready_.begin() : *unplaced_.begin();
    }

    void put_down(Key chosen)
    {
        const auto place = std::get<3>(chosen);
        unplaced_.erase(chosen);
        ready_.erase(chosen);
        ends_.erase(ends_.find(std::get<1>(chosen)));
        for (const auto relying : ahead_[place]) {
            const auto entry = key(relying);
            if (--waiting_[relying] == 0 && unplaced_.contains(entry)) {
                ready_.insert(entry);
            }
        }
    }

    const Provenance& provenance_;
    const std::vector<Appearance>& all_;
    std::vector<std::size_t> waiting_; // how many it relies on that are not yet placed
    std::vector<Places> ahead_;        // those that rely on it
    std::set<Key> unplaced_;
    std::set<Key> ready_;
    std::multiset<std::int64_t> ends_; // of the unplaced
};

/// The order of all: the dated ones, then the undated by id.
Places full_order(
    const Provenance& provenance, const std::vector<Appearance>& all,
    const std::vector<Places>& behind)
{
    auto order = Ordering(provenance, all, behind).order();
    Places undated;
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (!all[place].published) {
            undated.push_back(place);
        }
    }
    std::ranges::sort(undated, {}, [&](std::size_t place) {
        return std::string_view(provenance.dossier->articles()[all[place].article].id.text);
    });
    order.insert(order.end(), undated.begin(), undated.end());
    return order;
}

void set_order(std::vector<Appearance>& all, std::size_t dated)
{
    auto last_end = std::numeric_limits<std::int64_t>::min();
    for (std::size_t place = 0; place < dated; ++place) {
        auto& one = all[place];
        const bool relies =
            std::ranges::any_of(one.from, [&](std::size_t behind) { return behind < place; });
        const bool certain = one.published->begin >= last_end;
        one.order = certain ? Order::certain : relies ? Order::relies : Order::open;
        last_end = std::max(last_end, one.published->end);
    }
}

bool asserts(const Provenance& provenance, const Appearance& appearance)
{
    return std::ranges::any_of(appearance.attributions, [&](std::uint32_t number) {
        return side_of(provenance.dossier->attributions()[number].stance) == Side::asserting;
    });
}

bool certainly_after(const Appearance& one, const Appearance& other)
{
    return one.published && other.published && certainly_after(*one.published, *other.published);
}

/// Those that assert it, and neither by date nor by reliance come after another that does.
std::vector<bool> firsts_of(
    const Provenance& provenance, const std::vector<Appearance>& all,
    const std::vector<Places>& behind)
{
    std::vector<bool> candidates;
    std::optional<std::int64_t> first_end;
    for (const auto& one : all) {
        candidates.push_back(asserts(provenance, one));
        if (candidates.back() && one.published) {
            first_end = std::min(first_end.value_or(one.published->end), one.published->end);
        }
    }
    auto firsts = candidates;
    for (std::size_t place = 0; place < all.size(); ++place) {
        const bool relies = std::ranges::any_of(behind[place], [&](std::size_t source) {
            return candidates[source] && !certainly_after(all[source], all[place]);
        });
        const bool late = all[place].published && all[place].published->begin >= first_end;
        firsts[place] = candidates[place] && !relies && !late;
    }
    return firsts;
}

void set_silences(std::vector<Appearance>& all, std::size_t dated)
{
    auto next_begin = std::numeric_limits<std::int64_t>::max();
    for (auto place = dated; place-- > 0;) {
        next_begin = std::min(next_begin, all[place].published->begin);
        all[place].silence = next_begin; // until the ends before it are known
    }
    auto last_end = std::numeric_limits<std::int64_t>::max();
    for (std::size_t place = 0; place < dated; ++place) {
        auto& one = all[place];
        one.silence = place == 0 ? 0 : std::max<std::int64_t>(0, one.silence - last_end);
        last_end = place == 0 ? one.published->end : std::max(last_end, one.published->end);
    }
}

std::vector<Burst> bursts_in(const std::vector<Appearance>& all, std::size_t dated)
{
    std::vector<Burst> bursts;
    for (std::size_t first = 0; first < dated;) {
        auto end = first + 1;
        auto from = all[first].published->begin;
        auto to = all[first].published->end;
        for (; end < dated && all[end].silence < day; ++end) {
            from = std::min(from, all[end].published->begin);
            to = std::max(to, all[end].published->end);
        }
        if (end - first >= smallest_burst) {
            bursts.push_back({first, end - 1, to - from});
        }
        first = end;
    }
    return bursts;
}

} // namespace

Timeline timeline_of(const Provenance& provenance, Vertex claim)
{
    const auto all = Appearing(provenance, claim).appearances();
    const HadFrom reliance(provenance, all);
    const auto behind = reliance_without_circles(all, reliance);
    const auto order = full_order(provenance, all, behind);
    const auto firsts = firsts_of(provenance, all, behind);
    Places place_of(all.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        place_of[order[place]] = place;
    }
    Timeline timeline;
    for (const auto original : order) {
        auto appearance = all[original];
        appearance.may_be_first = firsts[original];
        for (const auto nearest : reliance.nearest_behind(original)) {
            appearance.from.push_back(place_of[nearest]);
        }
        std::ranges::sort(appearance.from);
        timeline.dated += appearance.published ? 1 : 0;
        timeline.appearances.push_back(std::move(appearance));
    }
    set_order(timeline.appearances, timeline.dated);
    set_silences(timeline.appearances, timeline.dated);
    timeline.bursts = bursts_in(timeline.appearances, timeline.dated);
    return timeline;
}

} // namespace hearsay
