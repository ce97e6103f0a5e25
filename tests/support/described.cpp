#include "support/described.hpp"

#include "analysis/verdict.hpp"

namespace hearsay::test {
namespace {

std::string described(const Range& range)
{
    return " " + std::to_string(range.low) + "-" + std::to_string(range.high);
}

} // namespace

std::string described(const Standing& standing)
{
    return std::string(name_of(standing.verdict)) + described(standing.sources) +
           described(standing.reports) + (standing.contested ? " contested" : "") +
           (standing.complete ? "" : " incomplete");
}

std::vector<std::string> standings_in(const Records& records)
{
    const Dossier dossier(records);
    const auto provenance = build_provenance(dossier);
    std::vector<std::string> standings;
    for (std::uint32_t number = 0; number < dossier.claims().size(); ++number) {
        const auto claim = vertex_of(provenance, {RecordKind::claim, number});
        standings.push_back(
            dossier.claims()[number].id.text + " " +
            described(standing_of(weigh(provenance, claim))));
    }
    return standings;
}

} // namespace hearsay::test
