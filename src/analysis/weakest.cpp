#include "analysis/weakest.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "analysis/in_parallel.hpp"
#include "analysis/verdict_without.hpp"
#include "base/groups.hpp"
#include "query/reliance.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t block = 256; // claims weighed between two signs of progress

/// A claim's verdict would change without `on`.
struct Hanging {
    std::uint32_t on = 0;
    VerdictChange change;
};

/// Over whom an attribution leads.
using Leading = std::pair<std::uint32_t, std::uint32_t>;

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

class Weakest {
public:
    Weakest(const Provenance& provenance, const WeighingLimits& limits)
        : provenance_(provenance), limits_(limits), reliances_(all_reliances(provenance))
    {
    }

    /// What the claim's verdict hangs on.
    std::vector<Hanging> of(Vertex claim) const
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
                hanging.push_back({on, {claim, verdict.before(), after}});
            }
        }
        return hanging;
    }

private:
    /// Who leads to which attribution of the claim, sorted. Doubts have no say in a verdict, and
    /// denials of broader claims none either.
    std::vector<Leading> leading_from(Vertex claim) const
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

    bool has_a_say(std::uint32_t attribution) const
    {
        const auto stance = provenance_.facts.attributions[attribution].stance;
        return !provenance_.out[attribution] &&
               (stance == Stance::asserts || stance == Stance::denies);
    }

    const Provenance& provenance_;
    const WeighingLimits& limits_;
    Groups<std::uint32_t> reliances_;
};

void add(std::map<std::uint32_t, Dependence>& found, const std::vector<Hanging>& hanging)
{
    for (const auto& one : hanging) {
        auto& dependence = found[one.on];
        dependence.on = one.on;
        dependence.changes.push_back(one.change);
    }
}

std::vector<Dependence>
ranked(const Provenance& provenance, std::map<std::uint32_t, Dependence> found)
{
    const auto rank = [&](Vertex vertex) { return provenance.rank[vertex]; };
    std::vector<Dependence> all;
    for (auto& [on, dependence] : found) {
        std::ranges::sort(
            dependence.changes, {}, [&](const auto& change) { return rank(change.claim); });
        all.push_back(std::move(dependence));
    }
    std::ranges::sort(all, [&](const Dependence& one, const Dependence& other) {
        const auto more = one.changes.size() <=> other.changes.size();
        return more != 0 ? more > 0 : rank(one.on) < rank(other.on);
    });
    return all;
}

} // namespace

std::vector<Dependence> weakest_of(
    const Provenance& provenance, const WeighingLimits& limits, const OnProgress& on_progress)
{
    const Weakest weakest(provenance, limits);
    const auto claims = static_cast<std::uint32_t>(provenance.facts.claims.size());
    std::map<std::uint32_t, Dependence> found;
    for (std::uint32_t first = 0; first < claims; first += block) {
        const auto count = std::min(block, claims - first);
        std::vector<std::vector<Hanging>> hanging(count);
        in_parallel(count, [&](std::uint32_t place) {
            hanging[place] = weakest.of(vertex_of(provenance, {RecordKind::claim, first + place}));
        });
        for (const auto& one : hanging) {
            add(found, one);
        }
        if (on_progress) {
            on_progress(first + count, claims);
        }
    }
    return ranked(provenance, std::move(found));
}

} // namespace hearsay
