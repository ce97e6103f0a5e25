#include "support/oracle_order.hpp"

#include <algorithm>
#include <optional>

namespace hearsay::test {
namespace {

NameSet targets_of(const Network& links, const std::string& from)
{
    const auto found = links.find(from);
    return found == links.end() ? NameSet{} : found->second;
}

/// Steps of the shortest way from `from` back to itself, at least one; 0 if there is none.
std::size_t shortest_circuit(const Network& links, const std::string& from)
{
    NameSet reached = targets_of(links, from);
    for (std::size_t length = 1;; ++length) {
        if (reached.contains(from)) {
            return length;
        }
        auto wider = reached;
        for (const auto& vertex : reached) {
            wider.merge(targets_of(links, vertex));
        }
        if (wider == reached) {
            return 0;
        }
        reached = std::move(wider);
    }
}

/// From the beginning of what is known of an article's appearance to the end.
std::optional<Interval> appearance(const Article& article)
{
    std::optional<Interval> all;
    for (const auto& date : {article.published, article.revised}) {
        if (date) {
            const auto begin = all ? all->begin : date->interval.begin;
            const auto end = all ? std::max(all->end, date->interval.end) : date->interval.end;
            all = Interval{begin, end};
        }
    }
    return all;
}

void compare(
    std::vector<Untimely>& found, const std::string& from, const std::string& to,
    const std::optional<Interval>& source, const std::optional<Date>& target)
{
    if (!source || !target) {
        return;
    }
    const auto& later = target->interval;
    if (later.begin >= source->end) {
        found.push_back({from, to, true});
    } else if (later.begin > source->begin && later.end > source->end) {
        found.push_back({from, to, false});
    }
}

} // namespace

Network circle_links(const Dossier& dossier, const std::vector<Told>& asserting)
{
    Network links;
    for (const auto& told : asserting) {
        for (std::size_t place = 0; place + 1 < told.steps.size(); ++place) {
            links[told.steps[place]].insert(told.steps[place + 1]);
        }
    }
    Network outlets;
    for (const auto& [from, targets] : links) {
        for (const auto& step : targets) {
            for (const auto& told : asserting) {
                const auto& article = *article_in(dossier, told.steps.front());
                if (article.outlet && article.outlet->text == step) {
                    outlets[step].insert(told.steps.front());
                }
            }
        }
    }
    for (const auto& [outlet, articles] : outlets) {
        links[outlet].insert(articles.begin(), articles.end());
    }
    return links;
}

std::vector<Component> components_of(const Network& links)
{
    std::vector<Component> found;
    NameSet seen;
    for (const auto& [vertex, targets] : links) {
        const auto length = shortest_circuit(links, vertex);
        if (length == 0 || seen.contains(vertex)) {
            continue;
        }
        Component component{{}, length};
        for (const auto& other : reachable(links, vertex)) {
            if (reachable(links, other).contains(vertex)) {
                component.vertices.push_back(other);
                component.shortest = std::min(component.shortest, shortest_circuit(links, other));
            }
        }
        seen.insert(component.vertices.begin(), component.vertices.end());
        found.push_back(std::move(component));
    }
    return found;
}

std::vector<Untimely> untimely_in(const Dossier& dossier, const std::vector<Told>& asserting)
{
    std::vector<Untimely> found;
    for (const auto& told : asserting) {
        for (std::size_t place = 0; place < told.steps.size(); ++place) {
            const auto* source = article_in(dossier, told.steps[place]);
            if (source == nullptr) {
                continue;
            }
            const auto printed = appearance(*source);
            const bool named = told.speaker.has_value();
            if (named || place == 0) {
                const auto& whose = named ? told.steps.back() : source->id.text;
                compare(found, source->id.text, whose, printed, told.said_on);
            }
            const auto* target = place + 1 < told.steps.size()
                                     ? article_in(dossier, told.steps[place + 1])
                                     : nullptr;
            if (target != nullptr) {
                compare(found, source->id.text, target->id.text, printed, target->published);
            }
        }
    }
    std::ranges::sort(found, [](const Untimely& one, const Untimely& other) {
        return std::tuple(one.from, one.to, !one.certain) <
               std::tuple(other.from, other.to, !other.certain);
    });
    const auto same = [](const Untimely& one, const Untimely& other) {
        return one.from == other.from && one.to == other.to;
    };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

} // namespace hearsay::test
