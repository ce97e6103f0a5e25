#include "analysis/anachronisms.hpp"

#include <algorithm>
#include <tuple>

namespace hearsay {
namespace {

enum class Order { unknown, possibly_later, certainly_later };

Order order_of(const std::optional<Interval>& from, const std::optional<Interval>& to)
{
    if (!from || !to) {
        return Order::unknown;
    }
    if (certainly_after(*to, *from)) {
        return Order::certainly_later;
    }
    const bool later = to->begin > from->begin && to->end > from->end;
    return later ? Order::possibly_later : Order::unknown;
}

const Facts::Article* article_at(const Provenance& provenance, Vertex vertex)
{
    const auto record = provenance.graph[vertex];
    return record.kind == RecordKind::article ? &provenance.facts.articles[record.number] : nullptr;
}

class Finder {
public:
    explicit Finder(const Provenance& provenance) : provenance_(provenance) {}

    void look_at(const Segment& segment)
    {
        const auto& record = provenance_.facts.attributions[segment.attribution];
        for (std::size_t step = 0; step < segment.steps.size(); ++step) {
            const auto* from = article_at(provenance_, segment.steps[step]);
            if (from == nullptr) {
                continue;
            }
            const bool named = segment.end == End::speaker;
            if (named || step == 0) {
                add(segment.steps[step], named ? segment.steps.back() : segment.steps[step],
                    order_of(from->lifetime, record.said_on));
            }
            const bool last = step + 1 == segment.steps.size();
            const auto* to = last ? nullptr : article_at(provenance_, segment.steps[step + 1]);
            if (to != nullptr) {
                add(segment.steps[step], segment.steps[step + 1],
                    order_of(from->lifetime, to->published));
            }
        }
    }

    std::vector<Anachronism> take()
    {
        std::ranges::sort(found_, {}, [&](const Anachronism& one) {
            return std::tuple(
                provenance_.rank[one.from], provenance_.rank[one.to], one.certain ? 0 : 1);
        });
        const auto same_pair = [](const Anachronism& one, const Anachronism& other) {
            return one.from == other.from && one.to == other.to;
        };
        found_.erase(std::unique(found_.begin(), found_.end(), same_pair), found_.end());
        return std::move(found_);
    }

private:
    void add(Vertex from, Vertex to, Order order)
    {
        if (order != Order::unknown) {
            found_.push_back({from, to, order == Order::certainly_later});
        }
    }

    const Provenance& provenance_;
    std::vector<Anachronism> found_;
};

} // namespace

bool certainly_later(const Facts::Article& from, const Facts::Article& to)
{
    return order_of(from.lifetime, to.published) == Order::certainly_later;
}

std::vector<Anachronism>
anachronisms_of(const Provenance& provenance, std::span<const std::uint32_t> attributions)
{
    Finder finder(provenance);
    for (const auto attribution : attributions) {
        finder.look_at(segment_of(provenance, attribution));
    }
    return finder.take();
}

} // namespace hearsay
