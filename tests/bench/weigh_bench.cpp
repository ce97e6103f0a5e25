#include <malloc.h>

#include <benchmark/benchmark.h>

#include "analysis/support_flow.hpp"
#include "analysis/weakest.hpp"
#include "analysis/weighing.hpp"
#include "graph/provenance_graph.hpp"
#include "news.hpp"
#include "peer_flow.hpp"

namespace hearsay {
namespace {

/// An archive and its graph, made once.
struct Archive {
    Dossier dossier;
    Provenance provenance;

    explicit Archive(Records records)
        : dossier(std::move(records)), provenance(build_provenance(dossier))
    {}
};

const Archive& archive()
{
    static const Archive made(test::news(20'000, 7));
    return made;
}

Vertex claim_at(const Provenance& provenance, std::uint32_t number)
{
    return vertex_of(provenance, {RecordKind::claim, number});
}

/// Runs `each` over all claims of the archive, and says claims a second.
template <class Each>
void over_all_claims(benchmark::State& state, Each each)
{
    const auto& provenance = archive().provenance;
    const auto claims = static_cast<std::uint32_t>(archive().dossier.claims().size());
    for (auto _ : state) {
        for (std::uint32_t number = 0; number < claims; ++number) {
            benchmark::DoNotOptimize(each(provenance, claim_at(provenance, number)));
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * claims);
}

void high_by_our_flow(benchmark::State& state)
{
    over_all_claims(state, [](const Provenance& provenance, Vertex claim) {
        const auto support = support_of(provenance, scope_of(provenance, claim));
        return SupportFlow(support, Measure::sources).count() +
               SupportFlow(support, Measure::reports).count();
    });
}
BENCHMARK(high_by_our_flow)->Unit(benchmark::kMillisecond);

void high_by_boost(benchmark::State& state)
{
    over_all_claims(state, [](const Provenance& provenance, Vertex claim) {
        const auto support = support_of(provenance, scope_of(provenance, claim));
        return test::high_by_boost(support, Measure::sources) +
               test::high_by_boost(support, Measure::reports);
    });
}
BENCHMARK(high_by_boost)->Unit(benchmark::kMillisecond);

#ifdef HEARSAY_WITH_IGRAPH
void high_by_igraph(benchmark::State& state)
{
    over_all_claims(state, [](const Provenance& provenance, Vertex claim) {
        const auto support = support_of(provenance, scope_of(provenance, claim));
        return test::high_by_igraph(support, Measure::sources) +
               test::high_by_igraph(support, Measure::reports);
    });
}
BENCHMARK(high_by_igraph)->Unit(benchmark::kMillisecond);
#endif

void weigh_whole(benchmark::State& state)
{
    over_all_claims(state, [](const Provenance& provenance, Vertex claim) {
        return weigh(provenance, claim).reports.low;
    });
}
BENCHMARK(weigh_whole)->Unit(benchmark::kMillisecond);

void weigh_ten_thousand_carriers(benchmark::State& state)
{
    const Archive big(test::one_big_claim(10'000, 9));
    for (auto _ : state) {
        benchmark::DoNotOptimize(weigh(big.provenance, claim_at(big.provenance, 0)));
    }
}
BENCHMARK(weigh_ten_thousand_carriers)->Unit(benchmark::kMillisecond);

void rank_the_weakest(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(weakest_of(archive().provenance, {}));
    }
    const auto attributions = static_cast<std::int64_t>(archive().dossier.attributions().size());
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * attributions);
}
BENCHMARK(rank_the_weakest)->Unit(benchmark::kMillisecond);

void build_graph(benchmark::State& state)
{
    const auto& dossier = archive().dossier;
    std::size_t bytes = 0;
    std::size_t links = 0;
    for (auto _ : state) {
        const auto before = mallinfo2().uordblks + mallinfo2().hblkhd;
        const auto provenance = build_provenance(dossier);
        bytes = mallinfo2().uordblks + mallinfo2().hblkhd - before;
        links = num_edges(graph_of(provenance));
    }
    state.counters["bytes_per_link"] = static_cast<double>(bytes) / static_cast<double>(links);
    state.counters["links"] = static_cast<double>(links);
}
BENCHMARK(build_graph)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace hearsay
