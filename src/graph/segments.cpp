#include "graph/segments.hpp"

namespace hearsay {
namespace {

/// Reads out one attribution after another.
class Reading {
public:
    explicit Reading(const Provenance& provenance)
        : provenance_(provenance), facts_(provenance.facts)
    {
    }

    void read(std::uint32_t number)
    {
        const auto& attribution = facts_.attributions[number];
        steps_.clear();
        relayed_ = false;
        if (attribution.article != no_record) {
            const auto root = provenance_.roots[attribution.article];
            add({RecordKind::article, attribution.own ? attribution.article : root});
        }
        const auto via = facts_.via.of(number);
        for (const auto& source : via) {
            const bool is_article = source.kind == RecordKind::article;
            const bool is_new =
                add(is_article ? RecordRef{source.kind, provenance_.roots[source.number]} : source);
            relayed_ = relayed_ || is_new;
        }
        if (attribution.speaker != no_record) {
            add({RecordKind::speaker, attribution.speaker});
        }
        is_seen_ = attribution.seen && via.empty();
    }

    const std::vector<std::uint32_t>& steps() const { return steps_; }

    End end() const
    {
        if (steps_.empty()) {
            return End::nobody;
        }
        switch (provenance_.graph[steps_.back()].kind) {
        case RecordKind::speaker:
            return End::speaker;
        case RecordKind::article:
            if (relayed_) {
                return End::article;
            }
            return is_seen_ ? End::seen : End::nobody;
        default:
            return End::nobody;
        }
    }

private:
    bool add(RecordRef record)
    {
        const auto vertex = static_cast<std::uint32_t>(vertex_of(provenance_, record));
        if (!steps_.empty() && steps_.back() == vertex) {
            return false;
        }
        steps_.push_back(vertex);
        return true;
    }

    const Provenance& provenance_;
    const Facts& facts_;
    std::vector<std::uint32_t> steps_;
    bool relayed_ = false; // something of `via` is left after equal neighbours were made one
    bool is_seen_ = false;
};

/// Calls `each` with the vertex of each retracted article that takes the attribution out.
template <class Each>
void for_each_retraction(const Provenance& provenance, std::uint32_t attribution, Each each)
{
    const auto& facts = provenance.facts;
    const auto look_at = [&](std::uint32_t article) {
        for (const auto number : {article, provenance.roots[article]}) {
            if (facts.articles[number].retracted) {
                each(vertex_of(provenance, {RecordKind::article, number}));
            }
        }
    };
    if (const auto article = facts.attributions[attribution].article; article != no_record) {
        look_at(article);
    }
    for (const auto& source : facts.via.of(attribution)) {
        if (source.kind == RecordKind::article) {
            look_at(source.number);
        }
    }
}

bool is_out(const Provenance& provenance, std::uint32_t attribution)
{
    bool out = provenance.facts.attributions[attribution].status == Status::rejected;
    for_each_retraction(provenance, attribution, [&](Vertex /*article*/) { out = true; });
    return out;
}

} // namespace

std::vector<Vertex> retractions_of(const Provenance& provenance, std::uint32_t attribution)
{
    std::vector<Vertex> retractions;
    for_each_retraction(
        provenance, attribution, [&](Vertex article) { retractions.push_back(article); });
    return retractions;
}

void read_segments(Provenance& provenance)
{
    const auto attributions = static_cast<std::uint32_t>(provenance.facts.attributions.size());
    provenance.ends.reserve(attributions);
    provenance.out.reserve(attributions);
    Reading reading(provenance);
    for (std::uint32_t number = 0; number < attributions; ++number) {
        reading.read(number);
        provenance.ends.push_back(reading.end());
        provenance.steps.add(reading.steps());
        provenance.out.push_back(is_out(provenance, number));
    }
}

} // namespace hearsay
