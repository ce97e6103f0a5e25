#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "analysis/in_parallel.hpp"
#include "analysis/weighing.hpp"
#include "base/go.hpp"

namespace hearsay {

/// Claims weighed before any result is handed on.
constexpr std::uint32_t claims_in_block = 512;

/// Weighs some claims on all processors, in blocks, reads each weighing there with `read`, and hands
/// what that gives to `take`, in the order of `claims` (numbers in the dossier) and on the calling
/// thread, until it says stop. Memory for what is read of a block, and one weighing a processor.
template <class Entry>
void weigh_each(
    const Provenance& provenance, const std::vector<std::uint32_t>& claims,
    const WeighingLimits& limits, const std::function<Entry(const Weighing&)>& read,
    const std::function<Go(Entry)>& take)
{
    std::vector<Entry> entries;
    for (std::size_t first = 0; first < claims.size(); first += claims_in_block) {
        const auto count = std::min<std::size_t>(claims_in_block, claims.size() - first);
        entries.assign(count, {});
        in_parallel(static_cast<std::uint32_t>(count), [&](std::uint32_t place) {
            const RecordRef claim{RecordKind::claim, claims[first + place]};
            entries[place] = read(weigh(provenance, vertex_of(provenance, claim), limits));
        });
        for (auto& entry : entries) {
            if (take(std::move(entry)) == Go::stop) {
                return;
            }
        }
    }
}

/// Weighs every claim of the dossier and hands each weighing to `take`, in document order and on
/// the calling thread, until it says stop. The weighing itself runs on all processors; no more than
/// a few dozen weighings are held at once.
void weigh_all(
    const Provenance& provenance, const WeighingLimits& limits,
    const std::function<Go(const Weighing&)>& take);

} // namespace hearsay
