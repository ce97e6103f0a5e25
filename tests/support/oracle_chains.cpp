#include "support/oracle_chains.hpp"

#include <algorithm>

namespace hearsay::test {
namespace {

bool has_a_vertex_twice(const Names& steps)
{
    return NameSet(steps.begin(), steps.end()).size() != steps.size();
}

/// An attribution whose `via` ends in an article goes on there.
bool goes_on(const Dossier& dossier, const Told& told)
{
    return told.steps.size() > 1 && article_in(dossier, told.steps.back()) != nullptr;
}

void read_on(
    const Dossier& dossier, const std::vector<Told>& asserting, const ToldChain& chain,
    std::vector<ToldChain>& found)
{
    if (has_a_vertex_twice(chain.steps)) {
        return;
    }
    bool any = false;
    for (const auto& next : asserting) {
        if (goes_on(dossier, chain.last()) && next.steps.front() == chain.steps.back()) {
            any = true;
            auto longer = chain;
            longer.segments.push_back(&next);
            longer.steps.insert(longer.steps.end(), next.steps.begin() + 1, next.steps.end());
            read_on(dossier, asserting, longer, found);
        }
    }
    if (!any) {
        found.push_back(chain);
    }
}

} // namespace

std::vector<ToldChain> chains_told(const Dossier& dossier, const std::vector<Told>& asserting)
{
    std::vector<ToldChain> found;
    for (const auto& first : asserting) {
        read_on(dossier, asserting, {{&first}, first.steps}, found);
    }
    std::ranges::stable_sort(found, {}, &ToldChain::steps);
    return found;
}

bool certainly_later(const Article& target, const Article& source)
{
    if (!target.published) {
        return false;
    }
    bool known = false;
    bool later = true;
    for (const auto& date : {source.published, source.revised}) {
        if (date) {
            known = true;
            later = later && certainly_after(target.published->interval, date->interval);
        }
    }
    return known && later;
}

bool is_barred(const Dossier& dossier, const ToldChain& chain, const std::vector<Told>& denials)
{
    for (std::size_t place = 0; place + 1 < chain.steps.size(); ++place) {
        const auto* source = article_in(dossier, chain.steps[place]);
        const auto* target = article_in(dossier, chain.steps[place + 1]);
        if (source != nullptr && target != nullptr && certainly_later(*target, *source)) {
            return true;
        }
    }
    const auto& last = chain.last();
    return std::ranges::any_of(denials, [&](const Told& denial) {
        return last.speaker && denial.speaker == last.speaker && denial.claim == last.claim &&
               last.said_on && denial.said_on &&
               certainly_after(denial.said_on->interval, last.said_on->interval);
    });
}

} // namespace hearsay::test
