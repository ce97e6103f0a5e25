#include "write/tsv_weighing.hpp"

#include <fmt/format.h>

#include "analysis/verdict.hpp"
#include "base/text.hpp"
#include "write/incomplete.hpp"

namespace hearsay {
namespace {

std::string incomplete_of(const Weighing& weighing)
{
    return fmt::format("{}", fmt::join(incomplete_in(weighing), ","));
}

} // namespace

std::string tsv_header()
{
    return "claim\tverdict\tcontested\tsources_low\tsources_high\treports_low\treports_high\t"
           "origins\tattributed\treviewed\ttotal\tincomplete\ttext\n";
}

void append_tsv(std::string& tsv, const Provenance& provenance, const Weighing& weighing)
{
    const auto add = [&tsv](std::string_view value) {
        tsv += value;
        tsv += '\t';
    };
    add(id_of(provenance, weighing.claim));
    add(name_of(weighing.verdict));
    add(weighing.contested ? "true" : "false");
    for (const auto count :
         {weighing.sources.low, weighing.sources.high, weighing.reports.low, weighing.reports.high,
          weighing.origins.size(), weighing.coverage.attributed, weighing.coverage.reviewed,
          weighing.coverage.total}) {
        add(std::to_string(count));
    }
    add(incomplete_of(weighing));
    const auto claim = record_of(provenance, weighing.claim);
    tsv += one_line(provenance.facts.claims[claim.number].text);
    tsv += '\n';
}

} // namespace hearsay
