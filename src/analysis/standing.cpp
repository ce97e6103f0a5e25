#include "analysis/standing.hpp"

#include "analysis/part_weighing.hpp"

namespace hearsay {
namespace {

std::size_t distance(std::size_t one, std::size_t other)
{
    return one > other ? one - other : other - one;
}

std::size_t distance(const Range& one, const Range& other)
{
    return distance(one.low, other.low) + distance(one.high, other.high);
}

} // namespace

Standing standing_of(const Weighing& weighing)
{
    return {
        weighing.verdict, weighing.contested, weighing.sources, weighing.reports,
        weighing.all_chains && weighing.exact.sources && weighing.exact.reports};
}

Standing standing_of(
    const Provenance& provenance, Vertex claim, const WeighingLimits& limits,
    const LeftOut& left_out)
{
    PartWeighing part(provenance, claim, limits, left_out);
    part.count_high(Measure::sources);
    part.count_high(Measure::reports);
    part.count_low(Measure::sources);
    part.count_low(Measure::reports);
    return standing_of(part.weighing());
}

Move move_between(const Standing& one, const Standing& other)
{
    return {
        one.verdict != other.verdict,
        distance(one.sources, other.sources) + distance(one.reports, other.reports),
        one.contested != other.contested};
}

} // namespace hearsay
