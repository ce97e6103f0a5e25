#include "analysis/audit.hpp"

#include <algorithm>
#include <vector>

#include "analysis/in_parallel.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t block = 64; // claims weighed before any is handed on

} // namespace

void weigh_all(
    const Provenance& provenance, const WeighingLimits& limits,
    const std::function<Go(const Weighing&)>& take)
{
    const auto claims = static_cast<std::uint32_t>(provenance.facts.claims.size());
    std::vector<Weighing> weighings;
    for (std::uint32_t first = 0; first < claims; first += block) {
        weighings.assign(std::min(block, claims - first), {});
        in_parallel(std::min(block, claims - first), [&](std::uint32_t place) {
            const RecordRef claim{RecordKind::claim, first + place};
            weighings[place] = weigh(provenance, vertex_of(provenance, claim), limits);
        });
        for (const auto& weighing : weighings) {
            if (take(weighing) == Go::stop) {
                return;
            }
        }
    }
}

} // namespace hearsay
