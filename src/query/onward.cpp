#include "query/onward.hpp"

#include <algorithm>

#include "graph/scope.hpp"

namespace hearsay {
namespace {

const Attribution& attribution_of(const Provenance& provenance, std::uint32_t number)
{
    return provenance.dossier->attributions()[number];
}

bool contests(Stance stance)
{
    return stance == Stance::denies || stance == Stance::doubts;
}

bool same_side(Stance one, Stance other)
{
    return one == other || (contests(one) && contests(other));
}

} // namespace

Onward::Onward(const Provenance& provenance)
    : provenance_(provenance), starting_at_(num_vertices(provenance.graph)),
      open_at_(num_vertices(provenance.graph))
{
    for (std::uint32_t number = 0; number < provenance.out.size(); ++number) {
        const auto segment = segment_of(provenance, number);
        if (provenance.out[number] || segment.steps.empty()) {
            continue;
        }
        starting_at_[segment.steps.front()].push_back(number);
        if (segment.end == End::article) {
            open_at_[segment.steps.back()].push_back(number);
        }
    }
}

std::vector<std::uint32_t> Onward::after(std::uint32_t attribution)
{
    const auto segment = segment_of(provenance_, attribution);
    std::vector<std::uint32_t> found;
    if (segment.end == End::article) {
        std::ranges::copy_if(
            starting_at_[segment.steps.back()], std::back_inserter(found),
            [&](std::uint32_t next) { return goes_on(attribution, next); });
    }
    return found;
}

std::vector<std::uint32_t> Onward::before(std::uint32_t attribution)
{
    const auto segment = segment_of(provenance_, attribution);
    std::vector<std::uint32_t> found;
    if (!segment.steps.empty()) {
        std::ranges::copy_if(
            open_at_[segment.steps.front()], std::back_inserter(found),
            [&](std::uint32_t earlier) { return goes_on(earlier, attribution); });
    }
    return found;
}

bool Onward::goes_on(std::uint32_t attribution, std::uint32_t next)
{
    const auto stance = attribution_of(provenance_, attribution).stance;
    if (!same_side(stance, attribution_of(provenance_, next).stance)) {
        return false;
    }
    auto broad = provenance_.claims[attribution];
    auto narrow = provenance_.claims[next];
    if (broad == narrow) {
        return true;
    }
    if (contests(stance)) {
        std::swap(broad, narrow);
    }
    const auto narrow_vertex = vertex_of(provenance_, {RecordKind::claim, narrow});
    return std::ranges::binary_search(claims_implying(broad), narrow_vertex);
}

const std::vector<Vertex>& Onward::claims_implying(std::uint32_t claim)
{
    const auto [entry, is_new] = implying_.try_emplace(claim);
    if (is_new) {
        entry->second = implying(provenance_, vertex_of(provenance_, {RecordKind::claim, claim}));
        std::ranges::sort(entry->second);
    }
    return entry->second;
}

} // namespace hearsay
