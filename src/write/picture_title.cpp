#include "write/picture_title.hpp"

#include <fmt/core.h>

#include "analysis/verdict.hpp"

namespace hearsay {
namespace {

std::string text_of(const Range& range)
{
    return range.low == range.high ? fmt::format("{}", range.low)
                                   : fmt::format("{} to {}", range.low, range.high);
}

bool is_a_view(ClaimKind kind)
{
    return kind == ClaimKind::opinion || kind == ClaimKind::forecast || kind == ClaimKind::intent;
}

bool agrees_only(const Provenance& provenance, const Weighing& weighing)
{
    const auto& claim = provenance.dossier->claims()[provenance.graph[weighing.claim].number];
    return claim.kind && is_a_view(*claim.kind);
}

bool has_several(Verdict verdict)
{
    return verdict == Verdict::several_sources || verdict == Verdict::several_sources_if;
}

} // namespace

std::string weighing_text(const Provenance& provenance, const Weighing& weighing)
{
    auto text = fmt::format(
        "{}{} · sources {} · reports {} · {} of {} attributed", name_of(weighing.verdict),
        weighing.contested ? ", contested" : "", text_of(weighing.sources),
        text_of(weighing.reports), weighing.coverage.attributed, weighing.coverage.total);
    if (has_several(weighing.verdict)) {
        text += " · no shared upstream is recorded";
    }
    if (has_several(weighing.verdict) && agrees_only(provenance, weighing)) {
        text += " · agreement of views, not confirmation";
    }
    return text;
}

} // namespace hearsay
