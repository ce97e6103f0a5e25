#include "support/oracle_low.hpp"

#include <algorithm>

#include "support/oracle_network.hpp"

namespace hearsay::test {
namespace {

/// A chain with the merging that its tokens come from.
struct Reading {
    const Dossier& dossier;
    Counting counting;
    const Merging& merging;
    Candidate candidate;

    void add(Rule rule, const std::string& group, const std::string& token)
    {
        if (merging.has(rule, group)) {
            candidate.tokens.insert(token);
        }
    }
};

NameSet top_organizations(const Dossier& dossier, const Ties& ties, const std::optional<Date>& date)
{
    NameSet all;
    for (const auto& tie : ties.value_or(std::vector<Tie>{})) {
        const bool too_early =
            date && tie.since && certainly_after(tie.since->interval, date->interval);
        const bool too_late =
            date && tie.until && certainly_after(date->interval, tie.until->interval);
        if (!too_early && !too_late) {
            all.insert(root_organization(dossier, tie.organization.text));
        }
    }
    return all;
}

NameSet spoken_for(const Dossier& dossier, const Speaker& speaker, const std::optional<Date>& date)
{
    return top_organizations(
        dossier, speaker.speaks_for ? speaker.speaks_for : speaker.affiliation, date);
}

void add_owners(Reading& reading, const Outlet& outlet, const std::optional<Date>& date)
{
    for (const auto& owner : top_organizations(reading.dossier, outlet.owner, date)) {
        reading.add(Rule::owner, owner, owner);
    }
}

void add_speaker(Reading& reading, const Speaker& speaker, const std::optional<Date>& date)
{
    const auto groups = spoken_for(reading.dossier, speaker, date);
    for (const auto& group : groups) {
        reading.add(Rule::speaks_for, group, group);
    }
    if (!speaker.named && groups.empty() && reading.merging.has(Rule::unnamed, "") &&
        reading.merging.known_voice != speaker.id.text) {
        reading.candidate.anybody = true;
    }
    reading.candidate.tokens.insert(speaker.id.text);
}

void add_outlet(Reading& reading, const Outlet& outlet, const std::optional<Date>& date)
{
    add_owners(reading, outlet, date);
    if (!outlet.named && reading.merging.has(Rule::unnamed, "")) {
        reading.candidate.anybody = true;
    }
    reading.candidate.tokens.insert(outlet.id.text);
}

/// The outlet that an article counts as, and its owners.
void add_publisher(Reading& reading, const Article& article, const std::optional<Date>& date)
{
    if (!article.outlet) {
        return;
    }
    const auto& outlet = *outlet_in(reading.dossier, article.outlet->text);
    if (outlet.named) {
        reading.add(Rule::owner, outlet.id.text, outlet.id.text);
        add_owners(reading, outlet, date);
    }
}

bool in_hand(const Dossier& dossier, const Article& article)
{
    return article.in_hand || std::ranges::any_of(dossier.texts(), [&](const Text& text) {
               return text.article == article.id;
           });
}

void add_article(Reading& reading, const Article& article, const std::optional<Date>& date)
{
    if (reading.counting == Counting::sources && in_hand(reading.dossier, article)) {
        return;
    }
    add_publisher(reading, article, date);
    reading.candidate.tokens.insert(article.id.text);
}

void add_step(Reading& reading, const std::string& step, const std::optional<Date>& date)
{
    if (const auto* speaker = speaker_in(reading.dossier, step)) {
        add_speaker(reading, *speaker, date);
    } else if (const auto* outlet = outlet_in(reading.dossier, step)) {
        add_outlet(reading, *outlet, date);
    } else {
        add_article(reading, *article_in(reading.dossier, step), date);
    }
}

std::vector<Candidate> candidates_of(
    const Dossier& dossier, const std::vector<ToldChain>& chains, Counting counting,
    const Merging& merging)
{
    std::vector<Candidate> all;
    for (const auto& chain : chains) {
        if (chain.grounded()) {
            all.push_back(candidate_of(dossier, chain, counting, merging));
        }
    }
    return all;
}

Measured<std::size_t>
apart(const Dossier& dossier, const std::vector<ToldChain>& chains, const Merging& merging)
{
    return {
        most_apart(candidates_of(dossier, chains, Counting::sources, merging)),
        most_apart(candidates_of(dossier, chains, Counting::reports, merging))};
}

/// Every name that a rule could merge chains by, whether it does or not.
NameSet groups_of(const Dossier& dossier, Rule rule)
{
    NameSet all;
    if (rule == Rule::unnamed) {
        all.insert("");
    }
    if (rule == Rule::occasion) {
        for (const auto& attribution : dossier.attributions()) {
            all.insert(attribution.occasion);
        }
        all.erase("");
    }
    if (rule == Rule::owner) {
        for (const auto& outlet : dossier.outlets()) {
            all.insert(outlet.id.text);
        }
    }
    if (rule == Rule::owner || rule == Rule::speaks_for) {
        for (const auto& organization : dossier.organizations()) {
            all.insert(organization.id.text);
        }
    }
    return all;
}

void add_loss(
    std::vector<Loss>& losses, Rule rule, const std::string& group, Measured<std::size_t>& count,
    const Measured<std::size_t>& after)
{
    if (!(after == count)) {
        Loss loss;
        loss.rule = rule;
        loss.group = group.empty() ? std::nullopt : std::optional(group);
        loss.taken = {{count.sources, after.sources}, {count.reports, after.reports}};
        losses.push_back(loss);
    }
    count = after;
}

} // namespace

bool Merging::has(Rule rule, const std::string& group) const
{
    return rules.contains(rule) || (adding == rule && group <= *last_group);
}

Merging all_merged()
{
    return {{Rule::unnamed, Rule::speaks_for, Rule::occasion, Rule::owner}, {}, {}, {}};
}

Candidate candidate_of(
    const Dossier& dossier, const ToldChain& chain, Counting counting, const Merging& merging)
{
    Reading reading{dossier, counting, merging, {chain.steps, {}, false}};
    for (const auto* segment : chain.segments) {
        for (const auto& step : segment->steps) {
            add_step(reading, step, segment->date);
        }
    }
    const auto& last = chain.last();
    if (last.first_hand) {
        reading.candidate.tokens.insert(unit_of(last.steps.front()));
        add_publisher(reading, *article_in(dossier, last.steps.front()), last.date);
    }
    if (!last.occasion.empty()) {
        reading.add(Rule::occasion, last.occasion, "the occasion of " + last.occasion);
    }
    return reading.candidate;
}

std::size_t most_apart(const std::vector<Candidate>& candidates)
{
    std::vector<NameSet> named;
    for (const auto& candidate : candidates) {
        if (!candidate.anybody) {
            named.push_back(candidate.tokens);
        }
    }
    return std::max(most_disjoint(named), std::min<std::size_t>(1, candidates.size()));
}

std::vector<ToldChain> countable(const Dossier& dossier, const std::vector<ToldChain>& chains)
{
    const auto denials = denials_in(dossier);
    std::vector<ToldChain> kept;
    for (const auto& chain : chains) {
        if (chain.grounded() && !is_barred(dossier, chain, denials)) {
            kept.push_back(chain);
        }
    }
    return kept;
}

std::vector<Loss> losses_of(
    const Dossier& dossier, const std::vector<ToldChain>& chains, const Measured<std::size_t>& high)
{
    std::vector<Loss> losses;
    auto count = high;
    add_loss(losses, Rule::exchange, "", count, apart(dossier, chains, {}));
    const auto kept = countable(dossier, chains);
    add_loss(losses, Rule::dates, "", count, apart(dossier, kept, {}));
    Merging merging;
    for (const auto rule : {Rule::unnamed, Rule::speaks_for, Rule::occasion, Rule::owner}) {
        merging.adding = rule;
        for (const auto& group : groups_of(dossier, rule)) {
            merging.last_group = group;
            add_loss(losses, rule, group, count, apart(dossier, kept, merging));
        }
        merging.rules.insert(rule);
    }
    return losses;
}

std::size_t
heard_low(const Dossier& dossier, const std::vector<ToldChain>& chains, const std::string& speaker)
{
    const Merging merging{{Rule::unnamed, Rule::speaks_for, Rule::owner}, {}, {}, speaker};
    const auto& record = *speaker_in(dossier, speaker);
    NameSet own{speaker};
    std::vector<Candidate> candidates;
    for (const auto& chain : countable(dossier, chains)) {
        if (chain.last().speaker == speaker) {
            own.merge(spoken_for(dossier, record, chain.last().date));
            auto candidate = candidate_of(dossier, chain, Counting::reports, merging);
            candidates.push_back(std::move(candidate));
        }
    }
    for (auto& candidate : candidates) {
        std::erase_if(candidate.tokens, [&](const auto& token) { return own.contains(token); });
    }
    return most_apart(candidates);
}

} // namespace hearsay::test
