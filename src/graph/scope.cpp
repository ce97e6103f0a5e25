#include "graph/scope.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <tuple>

#include "base/unique.hpp"
#include "graph/segments.hpp"
#include "graph/side.hpp"

namespace hearsay {
namespace {

const Facts::Attribution& fact_of(const Provenance& provenance, std::uint32_t attribution)
{
    return provenance.facts.attributions[attribution];
}

/// What makes two attributions one. First-handedness is that of the end.
auto identity_of(const Provenance& provenance, std::uint32_t attribution)
{
    const auto& fact = fact_of(provenance, attribution);
    return std::tuple(
        provenance.ends[attribution] == End::seen, fact.stance, fact.claim, fact.occasion,
        fact.said_on_as_written);
}

std::strong_ordering compare(const Provenance& provenance, std::uint32_t one, std::uint32_t other)
{
    const auto steps = segment_of(provenance, one).steps;
    const auto other_steps = segment_of(provenance, other).steps;
    const auto by_steps = std::lexicographical_compare_three_way(
        steps.begin(), steps.end(), other_steps.begin(), other_steps.end());
    return by_steps != 0 ? by_steps
                         : identity_of(provenance, one) <=> identity_of(provenance, other);
}

bool has_first_id(const Provenance& provenance, std::uint32_t one, std::uint32_t other)
{
    return fact_of(provenance, one).id < fact_of(provenance, other).id;
}

/// Equal attributions side by side, those of one group by id.
void sort_by_identity(const Provenance& provenance, std::vector<std::uint32_t>& attributions)
{
    std::ranges::sort(attributions, [&](std::uint32_t one, std::uint32_t other) {
        const auto order = compare(provenance, one, other);
        return order != 0 ? order < 0 : has_first_id(provenance, one, other);
    });
}

/// Equal for attributions that are equal in steps; for others seldom.
std::uint64_t print_of(const Provenance& provenance, std::uint32_t attribution)
{
    std::uint64_t print = 0;
    for (const auto step : segment_of(provenance, attribution).steps) {
        print = (print ^ step) * 0x9E3779B97F4A7C15;
        print ^= print >> 32U;
    }
    return print;
}

std::vector<Scoped>
by_id(const Provenance& provenance, const std::vector<std::uint32_t>& attributions)
{
    std::vector<std::pair<std::string_view, std::uint32_t>> named;
    named.reserve(attributions.size());
    for (const auto attribution : attributions) {
        named.emplace_back(fact_of(provenance, attribution).id, attribution);
    }
    std::ranges::sort(named);
    std::vector<Scoped> scoped;
    scoped.reserve(named.size());
    for (const auto& [id, attribution] : named) {
        const bool reviewed = fact_of(provenance, attribution).status == Status::reviewed;
        scoped.push_back({attribution, reviewed});
    }
    return scoped;
}

/// An attribution at a place among those by id.
struct Printed {
    std::uint64_t print = 0;
    std::uint32_t attribution = no_attribution;
    std::uint32_t place = 0;
};

/// Equal ones side by side, in order; the prints spare most of the comparing.
std::vector<Printed>
by_identity(const Provenance& provenance, const std::vector<Scoped>& attributions)
{
    std::vector<Printed> printed;
    printed.reserve(attributions.size());
    for (const auto& [attribution, reviewed] : attributions) {
        const auto place = static_cast<std::uint32_t>(printed.size());
        printed.push_back({print_of(provenance, attribution), attribution, place});
    }
    std::ranges::sort(printed, [&](const Printed& one, const Printed& other) {
        if (one.print != other.print) {
            return one.print < other.print;
        }
        const auto order = compare(provenance, one.attribution, other.attribution);
        return order != 0 ? order < 0 : one.place < other.place;
    });
    return printed;
}

/// One of each group of equal attributions, by id.
std::vector<Scoped>
without_repeats(const Provenance& provenance, const std::vector<std::uint32_t>& attributions)
{
    auto kept = by_id(provenance, attributions);
    if (kept.size() < 2) {
        return kept;
    }
    const auto printed = by_identity(provenance, kept);
    auto first = printed.begin();
    for (auto at = std::next(first); at != printed.end(); ++at) {
        if (at->print != first->print ||
            compare(provenance, first->attribution, at->attribution) != 0) {
            first = at;
            continue;
        }
        kept[first->place].reviewed = kept[first->place].reviewed || kept[at->place].reviewed;
        kept[at->place].attribution = no_attribution;
    }
    std::erase_if(kept, [](const Scoped& one) { return one.attribution == no_attribution; });
    return kept;
}

/// A claim and all to which `next`, by claim, leads from it.
std::vector<Vertex>
claims_from(const Provenance& provenance, Vertex claim, const Groups<std::uint32_t>& next)
{
    std::vector<Vertex> reached{claim};
    std::set<Vertex> seen;
    for (std::size_t at = 0; at < reached.size(); ++at) {
        for (const auto number : next.of(provenance.graph[reached[at]].number)) {
            const auto other = vertex_of(provenance, {RecordKind::claim, number});
            if (seen.empty()) {
                seen.insert(claim);
            }
            if (seen.insert(other).second) {
                reached.push_back(other);
            }
        }
    }
    return reached;
}

/// Gathers a claim's attributions of one side, and the articles whose retraction took some out.
struct Gathered {
    std::vector<std::uint32_t> attributions;
    std::vector<Vertex> retracted;
};

void gather(
    const Provenance& provenance, Vertex claim, Side side, const LeftOut& left_out,
    Gathered& gathered)
{
    const auto number = provenance.graph[claim].number;
    for (const auto attribution : provenance.by_claim.of(number)) {
        const auto& fact = fact_of(provenance, attribution);
        if (fact.status == Status::rejected || side_of(fact.stance) != side ||
            std::ranges::binary_search(left_out, attribution)) {
            continue;
        }
        if (!provenance.out[attribution]) {
            gathered.attributions.push_back(attribution);
            continue;
        }
        const auto retractions = retractions_of(provenance, attribution);
        gathered.retracted.insert(gathered.retracted.end(), retractions.begin(), retractions.end());
    }
}

void add_denials(
    const Provenance& provenance, Vertex claim, const LeftOut& left_out,
    std::vector<std::uint32_t>& denials)
{
    for (const auto attribution : provenance.by_claim.of(provenance.graph[claim].number)) {
        if (fact_of(provenance, attribution).stance == Stance::denies &&
            !provenance.out[attribution] && !std::ranges::binary_search(left_out, attribution)) {
            denials.push_back(attribution);
        }
    }
}

} // namespace

std::vector<std::vector<std::uint32_t>>
repeats_among(const Provenance& provenance, std::vector<std::uint32_t> attributions)
{
    sort_by_identity(provenance, attributions);
    std::vector<std::vector<std::uint32_t>> groups;
    for (std::size_t first = 0, past = 0; first < attributions.size(); first = past) {
        while (past < attributions.size() &&
               compare(provenance, attributions[first], attributions[past]) == 0) {
            ++past;
        }
        if (past - first > 1) {
            groups.emplace_back(
                attributions.begin() + static_cast<std::ptrdiff_t>(first),
                attributions.begin() + static_cast<std::ptrdiff_t>(past));
        }
    }
    std::ranges::sort(groups, [&](const auto& one, const auto& other) {
        return has_first_id(provenance, one.front(), other.front());
    });
    return groups;
}

std::vector<std::uint32_t>
firsts_among(const Provenance& provenance, std::vector<std::uint32_t> attributions)
{
    sort_by_identity(provenance, attributions);
    erase_repeats(attributions, [&](std::uint32_t one, std::uint32_t other) {
        return compare(provenance, one, other) == 0;
    });
    std::ranges::sort(attributions, [&](std::uint32_t one, std::uint32_t other) {
        return has_first_id(provenance, one, other);
    });
    return attributions;
}

std::vector<Vertex> implied_by(const Provenance& provenance, Vertex claim)
{
    return claims_from(provenance, claim, provenance.facts.implies);
}

std::vector<Vertex> implying(const Provenance& provenance, Vertex claim)
{
    return claims_from(provenance, claim, provenance.narrower);
}

Scope scope_of(const Provenance& provenance, Vertex claim, const LeftOut& left_out)
{
    Scope scope;
    scope.claim = claim;
    Gathered asserting;
    for (const auto narrower : implying(provenance, claim)) {
        gather(provenance, narrower, Side::asserting, left_out, asserting);
        add_denials(provenance, narrower, left_out, scope.denials);
    }
    Gathered contesting;
    for (const auto broader : implied_by(provenance, claim)) {
        gather(provenance, broader, Side::contesting, left_out, contesting);
    }
    scope.asserting = without_repeats(provenance, asserting.attributions);
    scope.contesting = without_repeats(provenance, contesting.attributions);
    scope.retracted = std::move(asserting.retracted);
    scope.retracted.insert(
        scope.retracted.end(), contesting.retracted.begin(), contesting.retracted.end());
    sort_by_id(provenance, scope.retracted);
    erase_repeats(scope.retracted);
    return scope;
}

} // namespace hearsay
