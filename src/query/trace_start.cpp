#include "query/trace_start.hpp"

#include <algorithm>

#include "base/unique.hpp"
#include "graph/scope.hpp"
#include "graph/segments.hpp"

namespace hearsay {

TraceStart::TraceStart(const Provenance& provenance, Vertex start, TraceDirection direction)
    : provenance_(provenance), kind_(provenance.graph[start].kind),
      direction_(direction), itself_{start}
{
    if (kind_ != RecordKind::article) {
        return;
    }
    const auto root = provenance.roots[provenance.graph[start].number];
    const auto original = vertex_of(provenance, {RecordKind::article, root});
    if (original != start) {
        itself_.push_back(original);
    }
}

bool TraceStart::is_itself(Vertex vertex) const
{
    return std::ranges::find(itself_, vertex) != itself_.end();
}

bool TraceStart::publishes(Vertex vertex) const
{
    const auto record = provenance_.graph[vertex];
    if (kind_ != RecordKind::outlet || record.kind != RecordKind::article) {
        return false;
    }
    const auto& outlet = provenance_.dossier->articles()[record.number].outlet;
    return outlet && outlet->text == id_of(provenance_, itself_.front());
}

/// An outlet that cites itself for its own article is entered at the outlet alone.
bool TraceStart::is_beside_itself(std::span<const std::uint32_t> steps, std::size_t step) const
{
    return (step != 0 && is_itself(steps[step - 1])) ||
           (step + 1 != steps.size() && is_itself(steps[step + 1]));
}

std::vector<TracePlace> TraceStart::entries(std::uint32_t attribution) const
{
    const auto segment = segment_of(provenance_, attribution);
    const auto& steps = segment.steps;
    const bool upstream = direction_ == TraceDirection::upstream;
    const std::int64_t back = upstream ? -1 : 1;
    std::vector<TracePlace> entries;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        // Upstream an open end has nothing behind it but its article's own attributions, which are
        // entered themselves; downstream nobody stands before an article that carries the claim.
        const bool leads_nowhere =
            upstream ? segment.end == End::article && step + 1 == steps.size() : step == 0;
        if (leads_nowhere) {
            continue;
        }
        const auto place = static_cast<std::int64_t>(step);
        if (is_itself(steps[step])) {
            entries.push_back({attribution, place});
        } else if (publishes(steps[step]) && !is_beside_itself(steps, step)) {
            entries.push_back({attribution, place + back});
        }
    }
    return entries;
}

std::vector<Vertex> TraceStart::claims() const
{
    std::vector<Vertex> claims;
    const auto first = vertex_of(provenance_, {RecordKind::claim, 0});
    for (std::size_t claim = 0; claim < provenance_.by_claim.size(); ++claim) {
        const auto enters = [&](std::uint32_t attribution) {
            return !provenance_.out[attribution] && !entries(attribution).empty();
        };
        if (std::ranges::any_of(provenance_.by_claim.of(claim), enters)) {
            claims.push_back(first + claim);
        }
    }
    sort_by_id(provenance_, claims);
    return claims;
}

bool TraceStart::touches(std::uint32_t attribution) const
{
    const auto steps = segment_of(provenance_, attribution).steps;
    return std::ranges::any_of(
        steps, [&](Vertex step) { return is_itself(step) || publishes(step); });
}

std::vector<Vertex> TraceStart::retracted() const
{
    if (is_claim()) {
        return scope_of(provenance_, itself_.front()).retracted;
    }
    std::vector<Vertex> retracted;
    for (std::uint32_t attribution = 0; attribution < provenance_.out.size(); ++attribution) {
        const auto status = provenance_.dossier->attributions()[attribution].status;
        if (provenance_.out[attribution] && status != Status::rejected && touches(attribution)) {
            const auto more = retractions_of(provenance_, attribution);
            retracted.insert(retracted.end(), more.begin(), more.end());
        }
    }
    sort_by_id(provenance_, retracted);
    erase_repeats(retracted);
    return retracted;
}

} // namespace hearsay
