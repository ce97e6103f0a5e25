#include "analysis/audit.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace hearsay {
namespace {

constexpr std::uint32_t block = 64;  // claims weighed before any is handed on
constexpr std::uint32_t too_few = 8; // claims, for which no thread is worth starting

/// Weighs the claims from number `first` on into `weighings`, as many as there is room for.
class Block {
public:
    Block(
        const Provenance& provenance, const WeighingLimits& limits, std::uint32_t first,
        std::vector<Weighing>& weighings)
        : provenance_(provenance), limits_(limits), first_(first), weighings_(weighings)
    {
    }

    void run()
    {
        const auto processors = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::future<void>> helpers;
        for (unsigned helper = 1; weighings_.size() > too_few && helper < processors; ++helper) {
            helpers.push_back(std::async(std::launch::async, [this] { work(); }));
        }
        work();
        for (auto& helper : helpers) {
            helper.get();
        }
    }

private:
    void work()
    {
        for (auto place = next_++; place < weighings_.size(); place = next_++) {
            const RecordRef claim{RecordKind::claim, first_ + place};
            weighings_[place] = weigh(provenance_, vertex_of(provenance_, claim), limits_);
        }
    }

    const Provenance& provenance_;
    const WeighingLimits& limits_;
    std::uint32_t first_;
    std::vector<Weighing>& weighings_;
    std::atomic<std::uint32_t> next_ = 0;
};

} // namespace

void weigh_all(
    const Provenance& provenance, const WeighingLimits& limits,
    const std::function<Go(const Weighing&)>& take)
{
    const auto claims = static_cast<std::uint32_t>(provenance.dossier->claims().size());
    std::vector<Weighing> weighings;
    for (std::uint32_t first = 0; first < claims; first += block) {
        weighings.assign(std::min(block, claims - first), {});
        Block(provenance, limits, first, weighings).run();
        for (const auto& weighing : weighings) {
            if (take(weighing) == Go::stop) {
                return;
            }
        }
    }
}

} // namespace hearsay
