#include "analysis/barring.hpp"

#include <algorithm>

#include "analysis/anachronisms.hpp"

namespace hearsay {
namespace {

bool is_article(const Provenance& provenance, Vertex vertex)
{
    return provenance.graph[vertex].kind == RecordKind::article;
}

const Facts::Article& article_at(const Provenance& provenance, Vertex vertex)
{
    return provenance.facts.articles[provenance.graph[vertex].number];
}

bool is_withdrawn(
    const Provenance& provenance, const Chain& chain, const std::vector<Denial>& denials)
{
    const auto last = chain.segments.back();
    const auto& said_on = provenance.facts.attributions[last].said_on;
    if (chain.end != End::speaker || !said_on) {
        return false;
    }
    return std::ranges::any_of(denials, [&](const Denial& denial) {
        return denial.claim == provenance.claims[last] && denial.speaker == chain.steps.back() &&
               certainly_after(denial.said_on, *said_on);
    });
}

} // namespace

std::vector<Denial> denials_in(const Provenance& provenance, const Scope& scope)
{
    std::vector<Denial> denials;
    for (const auto attribution : scope.denials) {
        const auto& said_on = provenance.facts.attributions[attribution].said_on;
        const auto speaker = speaker_of(segment_of(provenance, attribution));
        if (said_on && speaker) {
            denials.push_back({provenance.claims[attribution], *speaker, *said_on});
        }
    }
    return denials;
}

std::vector<Vertex> barred_by(
    const Provenance& provenance, const Chain& chain, const std::vector<Denial>& denials)
{
    std::vector<Vertex> barring;
    for (std::size_t step = 1; step < chain.steps.size(); ++step) {
        const auto from = chain.steps[step - 1];
        const auto to = chain.steps[step];
        const bool both = is_article(provenance, from) && is_article(provenance, to);
        if (both && certainly_later(article_at(provenance, from), article_at(provenance, to))) {
            barring.insert(barring.end(), {from, to});
        }
    }
    if (is_withdrawn(provenance, chain, denials)) {
        barring.push_back(chain.steps.back());
    }
    return barring;
}

} // namespace hearsay
