#include "analysis/next.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "analysis/in_parallel.hpp"
#include "analysis/questions.hpp"
#include "query/excerpt.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_work = 2'000'000; // attributions weighed: some tens of seconds
constexpr std::uint32_t block = 64;          // outcomes weighed between two signs of progress

/// A claim's excerpt, weighed.
struct Ground {
    Dossier dossier;
    Provenance provenance;
    Vertex claim;
    Scope scope;
    Weighing weighing;

    Ground(Records records, const std::string& id, const WeighingLimits& limits)
        : dossier(std::move(records)), provenance(build_provenance(dossier)),
          claim(vertex_of(provenance, *dossier.find(id))), scope(scope_of(provenance, claim)),
          weighing(weigh(provenance, claim, limits))
    {
    }
};

Standing standing_after(
    const Records& records, std::span<const Entry> entries, const std::string& claim,
    const WeighingLimits& limits)
{
    const Dossier dossier(entered(records, entries));
    const auto provenance = build_provenance(dossier);
    return standing_of(provenance, vertex_of(provenance, *dossier.find(claim)), limits);
}

Move farthest(const Standing& now, const Check& check)
{
    Move move;
    for (const auto& outcome : check.outcomes) {
        move = std::max(move, move_between(now, outcome.standing));
    }
    return move;
}

/// What the certificates rest on, by id: most facts can move nothing else.
std::set<std::string> on_certificates(const Ground& ground)
{
    std::set<std::string> ids;
    const auto& weighing = ground.weighing;
    for (const auto* ways : {&weighing.disjoint.sources, &weighing.disjoint.reports}) {
        for (const auto& way : *ways) {
            for (const auto step : way) {
                ids.emplace(id_of(ground.provenance, step));
            }
        }
    }
    for (const auto unknown : weighing.unknown) {
        ids.emplace(id_of(ground.provenance, unknown));
    }
    return ids;
}

std::size_t outcomes_allowed(const Ground& ground, const NextLimits& limits)
{
    const auto size = ground.scope.asserting.size() + ground.scope.contesting.size() + 1;
    return std::min(limits.max_outcomes, std::max<std::size_t>(most_work / size, 1));
}

/// Leaves as many questions as have `most` outcomes together; at least one.
std::size_t questions_within(const std::vector<Check>& checks, std::size_t most)
{
    std::size_t outcomes = 0;
    std::size_t kept = 0;
    while (kept < checks.size() && (kept == 0 || outcomes + checks[kept].outcomes.size() <= most)) {
        outcomes += checks[kept].outcomes.size();
        ++kept;
    }
    return kept;
}

/// Those about the certificates first, else in their order; the last ones left out if too many.
void choose(const Ground& ground, const NextLimits& limits, Next& next)
{
    const auto certified = on_certificates(ground);
    std::stable_partition(next.checks.begin(), next.checks.end(), [&](const Check& check) {
        return certified.contains(check.about);
    });
    next.questions = questions_within(next.checks, outcomes_allowed(ground, limits));
    next.left_out = next.checks.size() - next.questions;
    next.checks.resize(next.questions);
}

void weigh_outcomes(
    const Records& records, const std::string& claim, const NextLimits& limits,
    const OnProgress& on_progress, std::vector<Check>& checks)
{
    std::vector<Outcome*> outcomes;
    for (auto& check : checks) {
        for (auto& outcome : check.outcomes) {
            outcomes.push_back(&outcome);
        }
    }
    const auto total = static_cast<std::uint32_t>(outcomes.size());
    for (std::uint32_t first = 0; first < total; first += block) {
        const auto count = std::min(block, total - first);
        in_parallel(count, [&](std::uint32_t place) {
            auto& outcome = *outcomes[first + place];
            outcome.standing = standing_after(records, outcome.entries, claim, limits.weighing);
        });
        if (on_progress) {
            on_progress(first + count, total);
        }
    }
}

void rank(Next& next)
{
    std::erase_if(
        next.checks, [&](const Check& check) { return farthest(next.now, check) == Move(); });
    std::stable_sort(
        next.checks.begin(), next.checks.end(), [&](const Check& one, const Check& other) {
            const auto less = farthest(next.now, other);
            const auto more = farthest(next.now, one);
            return std::tie(more, other.question, other.about, other.other) >
                   std::tie(less, one.question, one.about, one.other);
        });
}

} // namespace

Next next_of(
    const Provenance& provenance, Vertex claim, const NextLimits& limits,
    const OnProgress& on_progress)
{
    const std::string id(id_of(provenance, claim));
    const auto records = excerpt_of(provenance, claim);
    const Ground ground(records, id, limits.weighing);
    Next next;
    next.claim = claim;
    next.now = standing_of(ground.weighing);
    next.checks = questions_about(inquiry_into(ground.provenance, ground.scope, ground.weighing));
    choose(ground, limits, next);
    weigh_outcomes(records, id, limits, on_progress, next.checks);
    rank(next);
    return next;
}

} // namespace hearsay
