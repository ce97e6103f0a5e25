#include "query/stats_counter.hpp"

namespace hearsay {

void StatsCounter::count(const Claim& claim, bool implies_others)
{
    ++claims_.total;
    claims_.kinds.count(claim.kind);
    claims_.implying += implies_others ? 1 : 0;
}

void StatsCounter::count_article(
    const std::optional<Date>& published, bool in_hand, bool retracted, bool copy)
{
    ++articles_.total;
    articles_.in_hand += in_hand ? 1 : 0;
    articles_.retracted += retracted ? 1 : 0;
    articles_.copies += copy ? 1 : 0;
    if (!published) {
        ++articles_.undated;
        return;
    }
    auto& [total, in, undated, taken_back, copies, first, last] = articles_;
    if (!first || published->interval.begin < first->interval.begin) {
        first = published;
    }
    if (!last || published->interval.end > last->interval.end) {
        last = published;
    }
}

void StatsCounter::count(const Outlet& outlet, bool publishes, bool is_relied_on, bool owner_known)
{
    ++outlets_.total;
    outlets_.publishing += publishes ? 1 : 0;
    outlets_.relied_on += is_relied_on ? 1 : 0;
    outlets_.unnamed += outlet.named ? 0 : 1;
    outlets_.of_unknown_owner += owner_known ? 0 : 1;
}

void StatsCounter::count(const Speaker& speaker, bool speaks_for_known)
{
    ++speakers_.total;
    speakers_.kinds.count(speaker.kind);
    speakers_.unnamed += speaker.named ? 0 : 1;
    speakers_.speaking_for_unknown += speaks_for_known ? 0 : 1;
}

void StatsCounter::count_attribution(
    Stance stance, std::optional<Status> status, bool names_nobody, bool retracted)
{
    ++attributions_.total;
    attributions_.statuses.count(status);
    if (status != Status::rejected) {
        attributions_.stances.count(stance);
        attributions_.nobody += names_nobody ? 1 : 0;
        attributions_.retracted += retracted ? 1 : 0;
    }
}

Stats StatsCounter::take() const
{
    Stats stats;
    stats.groups = {
        claims(),
        attributions(),
        articles(),
        outlets(),
        speakers(),
        {"organizations", organizations_, {}},
        {"texts", texts_, {}}};
    stats.first = articles_.first;
    stats.last = articles_.last;
    return stats;
}

StatsGroup StatsCounter::claims() const
{
    StatsGroup group{"claims", claims_.total, {}};
    claims_.kinds.add_to(group.counts);
    group.counts.push_back({"implying_others", claims_.implying});
    return group;
}

StatsGroup StatsCounter::attributions() const
{
    StatsGroup group{"attributions", attributions_.total, {}};
    attributions_.stances.add_to(group.counts);
    group.counts.push_back({"naming_nobody", attributions_.nobody});
    group.counts.push_back({"over_retracted_articles", attributions_.retracted});
    attributions_.statuses.add_to(group.counts);
    return group;
}

StatsGroup StatsCounter::articles() const
{
    return {
        "articles",
        articles_.total,
        {{"in_hand", articles_.in_hand},
         {"undated", articles_.undated},
         {"retracted", articles_.retracted},
         {"copies", articles_.copies}}};
}

StatsGroup StatsCounter::outlets() const
{
    return {
        "outlets",
        outlets_.total,
        {{"publishing", outlets_.publishing},
         {"relied_on", outlets_.relied_on},
         {"unnamed", outlets_.unnamed},
         {"of_unknown_owner", outlets_.of_unknown_owner}}};
}

StatsGroup StatsCounter::speakers() const
{
    StatsGroup group{"speakers", speakers_.total, {}};
    speakers_.kinds.add_to(group.counts);
    group.counts.push_back({"unnamed", speakers_.unnamed});
    group.counts.push_back({"speaking_for_unknown", speakers_.speaking_for_unknown});
    return group;
}

} // namespace hearsay
