#include "write/weighing_counts.hpp"

#include "write/sentence.hpp"

namespace hearsay {
namespace {

std::string ways_of(const Range& ways)
{
    return ways.low == ways.high
               ? in_figures(ways.high, "way")
               : std::to_string(ways.low) + " to " + std::to_string(ways.high) + " ways";
}

std::string note_of(const Answer& answer, Vertex origin)
{
    const auto& provenance = answer.labels.provenance();
    const auto record = record_of(provenance, origin);
    if (record.kind == RecordKind::article) {
        return ", first-hand";
    }
    return provenance.dossier->speakers()[record.number].named ? "" : ", not named";
}

} // namespace

std::vector<CountRow> counts_of(const Weighing& weighing)
{
    if (weighing.coverage.total == 0) {
        return {};
    }
    return {
        {"sources", weighing.sources.low, weighing.sources.high,
         "chains that share nothing that we have not seen"},
        {"reports", weighing.reports.low, weighing.reports.high,
         "chains that share no article in hand either"},
        {"origins", std::nullopt, weighing.origins.size(),
         "speakers and first-hand articles reached"}};
}

std::string text_of(const Coverage& coverage)
{
    return std::to_string(coverage.attributed) + " of " + in_figures(coverage.total, "assertion") +
           (coverage.attributed == 1 ? " reaches" : " reach") + " an origin, " +
           std::to_string(coverage.reviewed) + " reviewed";
}

std::string text_of(const Answer& answer, const Heard& heard)
{
    return ", heard " + ways_of(heard.ways) + note_of(answer, heard.origin);
}

} // namespace hearsay
