#include "analysis/weakest.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "analysis/in_parallel.hpp"
#include "analysis/verdict_without.hpp"
#include "query/reliance.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t block = 256; // claims weighed between two signs of progress

bool can_be_lost(RecordKind kind)
{
    return kind == RecordKind::outlet || kind == RecordKind::speaker ||
           kind == RecordKind::organization;
}

/// By attribution: the outlets, speakers and organizations over which it leads.
Groups<std::uint32_t> all_reliances(const Provenance& provenance)
{
    Groups<std::uint32_t> all;
    for (std::uint32_t number = 0; number < provenance.claims.size(); ++number) {
        auto reliances = reliances_of(provenance, number);
        std::erase_if(reliances, [&](std::uint32_t vertex) {
            return !can_be_lost(record_of(provenance, vertex).kind);
        });
        all.add(reliances);
    }
    return all;
}

} // namespace

HangingFinder::HangingFinder(const Provenance& provenance, const WeighingLimits& limits)
    : provenance_(provenance), limits_(limits), reliances_(all_reliances(provenance))
{
}

std::vector<Hanging> HangingFinder::of(Vertex claim) const
{
    const auto leading = leading_from(claim);
    std::vector<Hanging> hanging;
    if (leading.empty()) {
        return hanging;
    }
    const VerdictWithout verdict(provenance_, claim, limits_);
    for (auto first = leading.begin(); first != leading.end();) {
        const auto on = first->first;
        LeftOut left_out;
        for (; first != leading.end() && first->first == on; ++first) {
            left_out.push_back(first->second);
        }
        const auto after = verdict.after(left_out);
        if (after != verdict.before()) {
            hanging.push_back(
                {std::string(id_of(provenance_, on)),
                 {std::string(id_of(provenance_, claim)), verdict.before(), after}});
        }
    }
    return hanging;
}

/// Who leads to which attribution of the claim, sorted. Doubts have no say in a verdict, and
/// denials of broader claims none either.
std::vector<HangingFinder::Leading> HangingFinder::leading_from(Vertex claim) const
{
    std::vector<Leading> leading;
    for (const auto narrower : implying(provenance_, claim)) {
        const auto number = record_of(provenance_, narrower).number;
        for (const auto attribution : provenance_.by_claim.of(number)) {
            if (has_a_say(attribution)) {
                for (const auto vertex : reliances_.of(attribution)) {
                    leading.emplace_back(vertex, attribution);
                }
            }
        }
    }
    std::ranges::sort(leading);
    return leading;
}

bool HangingFinder::has_a_say(std::uint32_t attribution) const
{
    const auto stance = provenance_.facts.attributions[attribution].stance;
    return !provenance_.out[attribution] && (stance == Stance::asserts || stance == Stance::denies);
}

void Dependences::add(std::vector<Hanging> hanging)
{
    for (auto& one : hanging) {
        changes_[std::move(one.on)].push_back(std::move(one.change));
    }
}

std::vector<Dependence> Dependences::ranked() &&
{
    std::vector<Dependence> all;
    for (auto& [on, changes] : changes_) {
        std::ranges::sort(changes, {}, &VerdictChange::claim);
        all.push_back({on, std::move(changes)});
    }
    std::ranges::stable_sort(
        all, std::greater(), [](const Dependence& one) { return one.changes.size(); });
    return all;
}

std::vector<Dependence> weakest_of(
    const Provenance& provenance, const WeighingLimits& limits, const OnProgress& on_progress)
{
    const HangingFinder finder(provenance, limits);
    const auto claims = static_cast<std::uint32_t>(provenance.facts.claims.size());
    Dependences found;
    for (std::uint32_t first = 0; first < claims; first += block) {
        const auto count = std::min(block, claims - first);
        std::vector<std::vector<Hanging>> hanging(count);
        in_parallel(count, [&](std::uint32_t place) {
            hanging[place] = finder.of(vertex_of(provenance, {RecordKind::claim, first + place}));
        });
        for (auto& one : hanging) {
            found.add(std::move(one));
        }
        if (on_progress) {
            on_progress(first + count, claims);
        }
    }
    return std::move(found).ranked();
}

} // namespace hearsay
