#include "graph/scope.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <string_view>
#include <tuple>

#include "base/quick_hash.hpp"
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
    std::uint64_t print = 0; // of its steps
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
        printed.push_back({quick_hash(segment_of(provenance, attribution).steps), attribution, place});
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

bool are_equal(const Provenance& provenance, const Printed& one, const Printed& other)
{
    return one.print == other.print &&
           compare(provenance, one.attribution, other.attribution) == 0;
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
        if (!are_equal(provenance, *first, *at)) {
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
repeats_among(const Provenance& provenance, const std::vector<std::uint32_t>& attributions)
{
    const auto printed = by_identity(provenance, by_id(provenance, attributions));
    std::vector<std::span<const Printed>> runs;
    for (std::size_t first = 0, past = 0; first < printed.size(); first = past) {
        while (past < printed.size() && are_equal(provenance, printed[first], printed[past])) {
            ++past;
        }
        if (past - first > 1) {
            runs.push_back(std::span(printed).subspan(first, past - first));
        }
    }
    std::ranges::sort(runs, {}, [](const auto& run) { return run.front().place; });
    std::vector<std::vector<std::uint32_t>> groups;
    for (const auto& run : runs) {
        auto& group = groups.emplace_back();
        std::ranges::transform(run, std::back_inserter(group), &Printed::attribution);
    }
    return groups;
}

std::vector<std::uint32_t>
firsts_among(const Provenance& provenance, const std::vector<std::uint32_t>& attributions)
{
    std::vector<std::uint32_t> firsts;
    std::ranges::transform(
        without_repeats(provenance, attributions), std::back_inserter(firsts),
        &Scoped::attribution);
    return firsts;
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
