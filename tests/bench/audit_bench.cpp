#include <numeric>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "analysis/audit.hpp"
#include "support/made_up_archive.hpp"
#include "write/json_weighing.hpp"

namespace hearsay {
namespace {

/// `hearsay audit --format json` on all processors, without reading the dossier and writing the
/// answer: claims a second.
void audit(benchmark::State& state)
{
    const auto dossier =
        Dossier(test::made_up_archive({static_cast<std::size_t>(state.range(0)), 1}));
    const auto provenance = build_provenance(dossier);
    std::vector<std::uint32_t> claims(dossier.claims().size());
    std::iota(claims.begin(), claims.end(), 0);
    for (auto _ : state) {
        std::size_t bytes = 0;
        weigh_each<std::string>(
            provenance, claims, {},
            [&](const Weighing& weighing) {
                std::string line;
                append_json(line, provenance, weighing, JsonLayout::line);
                return line;
            },
            [&](const std::string& line) {
                bytes += line.size();
                return Go::on;
            });
        benchmark::DoNotOptimize(bytes);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["attributions"] = static_cast<double>(dossier.attributions().size());
}
BENCHMARK(audit)->Arg(2'000)->Arg(20'000)->Arg(200'000)->UseRealTime()->Unit(
    benchmark::kMillisecond);

} // namespace
} // namespace hearsay
