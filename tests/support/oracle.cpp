#include "support/oracle.hpp"

#include <algorithm>
#include <stdexcept>

namespace hearsay::test {
namespace {

void require(bool holds, const std::string& what)
{
    if (!holds) {
        throw std::logic_error("the definitions disagree: " + what);
    }
}

/// Articles that are shared freely: those in hand for sources, none for reports.
NameSet shared_freely(const Dossier& dossier, Counting counting)
{
    NameSet all;
    const auto in_hand = articles_in_hand(dossier);
    for (std::size_t number = 0; number < in_hand.size(); ++number) {
        if (counting == Counting::sources && in_hand[number]) {
            all.insert(dossier.articles()[number].id.text);
        }
    }
    return all;
}

/// The minimum cut, proven by as many paths.
NameSet proven_cut(const Network& network, const NameSet& unlimited)
{
    auto cut = smallest_cut(network, unlimited);
    require(most_paths(network, unlimited) == cut.size(), "paths and cut");
    return cut;
}

Names names_in(const NameSet& cut)
{
    NameSet names;
    for (const auto& vertex : cut) {
        names.insert(name_in_cut(vertex));
    }
    return {names.begin(), names.end()};
}

Range heard_of(
    const Dossier& dossier, const std::vector<Told>& asserting,
    const std::vector<ToldChain>& chains, const std::string& origin)
{
    const bool speaks = speaker_in(dossier, origin) != nullptr;
    const auto end = speaks ? origin : unit_of(origin);
    const auto network = linked_only_by(support_network(asserting), end);
    const auto high = proven_cut(network, {end}).size();
    if (speaks) {
        return {std::min(high, heard_low(dossier, chains, origin)), high};
    }
    const bool counts =
        std::ranges::any_of(countable(dossier, chains), [&](const ToldChain& chain) {
            return chain.last().first_hand && chain.steps.back() == origin;
        });
    return {std::min<std::size_t>(high, counts ? 1 : 0), high};
}

void weigh_high(OracleWeighing& result, const Dossier& dossier, const std::vector<Told>& asserting)
{
    const auto network = support_network(asserting);
    const auto sources = proven_cut(network, shared_freely(dossier, Counting::sources));
    const auto reports = proven_cut(network, {});
    result.cut = {names_in(sources), names_in(reports)};
    result.sources.high = sources.size();
    result.reports.high = reports.size();
    result.common_links = on_every_path(network);
    require(result.common_links.empty() == (reports.size() != 1), "common links and reports");
    NameSet origins;
    for (const auto& told : asserting) {
        if (told.grounded()) {
            origins.insert(told.speaker.value_or(told.steps.front()));
        }
    }
    result.origins.assign(origins.begin(), origins.end());
    require(reports.size() <= sources.size() && sources.size() <= origins.size(), "R <= S");
}

void weigh_low(OracleWeighing& result, const Dossier& dossier, const std::vector<ToldChain>& chains)
{
    for (const auto& chain : countable(dossier, chains)) {
        result.candidates.sources.push_back(
            candidate_of(dossier, chain, Counting::sources, all_merged()));
        result.candidates.reports.push_back(
            candidate_of(dossier, chain, Counting::reports, all_merged()));
    }
    result.sources.low = most_apart(result.candidates.sources);
    result.reports.low = most_apart(result.candidates.reports);
    require(result.sources.low <= result.sources.high, "S low <= high");
    require(result.reports.low <= result.reports.high, "R low <= high");
    result.lost = losses_of(dossier, chains, {result.sources.high, result.reports.high});
}

Verdict verdict_of(const OracleWeighing& result)
{
    if (result.coverage.total == 0) {
        return Verdict::unsupported;
    }
    if (result.sources.high == 0) {
        return result.circles.empty() ? Verdict::ungrounded : Verdict::circular;
    }
    if (result.origins.size() == 1) {
        return Verdict::single_source;
    }
    if (result.sources.high == 1) {
        return Verdict::single_channel;
    }
    if (result.reports.high == 1) {
        return Verdict::single_report;
    }
    return result.reports.low >= 2 ? Verdict::several_sources : Verdict::several_sources_if;
}

Coverage coverage_of(const std::vector<Told>& asserting, const std::vector<ToldChain>& chains)
{
    Coverage coverage;
    for (const auto& told : asserting) {
        coverage.total += 1;
        coverage.reviewed += told.reviewed ? 1 : 0;
        const bool reaches = std::ranges::any_of(chains, [&](const ToldChain& chain) {
            return chain.segments.front() == &told && chain.grounded();
        });
        coverage.attributed += reaches ? 1 : 0;
    }
    return coverage;
}

OracleContest contest_of(const Told& told)
{
    auto end = told.steps.end();
    if (told.speaker) {
        --end;
    }
    return {told.speaker, told.steps.front(), Names(told.steps.begin() + 1, end), told.stance};
}

bool apart(const Candidate& one, const Candidate& other)
{
    return !one.anybody && !other.anybody &&
           std::ranges::none_of(
               one.tokens, [&](const auto& token) { return other.tokens.contains(token); });
}

bool can_choose(
    const std::vector<Names>& ways, const std::vector<Candidate>& candidates,
    std::vector<Candidate>& chosen)
{
    if (chosen.size() == ways.size()) {
        return true;
    }
    for (const auto& candidate : candidates) {
        const bool fits =
            candidate.steps == ways[chosen.size()] &&
            std::ranges::all_of(chosen, [&](const auto& it) { return apart(it, candidate); });
        if (fits) {
            chosen.push_back(candidate);
            if (can_choose(ways, candidates, chosen)) {
                return true;
            }
            chosen.pop_back();
        }
    }
    return false;
}

void add_unknown(
    NameSet& unknown, const Dossier& dossier, const std::vector<Names>& ways, Counting counting)
{
    const auto add_outlet = [&](const Outlet* outlet) {
        if (outlet != nullptr && !outlet->owner) {
            unknown.insert(outlet->id.text);
        }
    };
    const auto free = shared_freely(dossier, counting);
    for (const auto& way : ways) {
        for (const auto& step : way) {
            add_outlet(outlet_in(dossier, step));
            const auto* speaker = speaker_in(dossier, step);
            if (speaker != nullptr && !speaker->speaks_for) {
                unknown.insert(step);
            }
            const auto* article = article_in(dossier, step);
            if (article != nullptr && article->outlet && !free.contains(step)) {
                add_outlet(outlet_in(dossier, article->outlet->text));
            }
        }
    }
}

} // namespace

OracleWeighing brute_weigh(const Dossier& dossier, const std::string& claim)
{
    OracleWeighing result;
    const auto bearing = bearing_on(dossier, claim);
    const auto chains = chains_told(dossier, bearing.asserting);
    weigh_high(result, dossier, bearing.asserting);
    weigh_low(result, dossier, chains);
    for (const auto& origin : result.origins) {
        result.heard[origin] = heard_of(dossier, bearing.asserting, chains, origin);
    }
    result.coverage = coverage_of(bearing.asserting, chains);
    result.circle_links = circle_links(dossier, bearing.asserting);
    result.circles = components_of(result.circle_links);
    result.anachronisms = untimely_in(dossier, bearing.asserting);
    for (const auto& told : bearing.contesting) {
        result.contested_by.push_back(contest_of(told));
    }
    result.contested = !result.contested_by.empty();
    result.retracted.assign(bearing.retracted.begin(), bearing.retracted.end());
    std::set<Names> ways;
    for (const auto& chain : chains) {
        ways.insert(chain.steps);
    }
    result.chains.assign(ways.begin(), ways.end());
    result.verdict = verdict_of(result);
    return result;
}

Names unknown_on(
    const Dossier& dossier, const std::vector<Names>& sources, const std::vector<Names>& reports)
{
    NameSet unknown;
    add_unknown(unknown, dossier, sources, Counting::sources);
    add_unknown(unknown, dossier, reports, Counting::reports);
    return {unknown.begin(), unknown.end()};
}

bool are_apart(const std::vector<Names>& ways, const std::vector<Candidate>& candidates)
{
    std::vector<Candidate> chosen;
    return can_choose(ways, candidates, chosen);
}

} // namespace hearsay::test
