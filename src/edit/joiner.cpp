#include "edit/joiner.hpp"

#include <utility>

#include "edit/entries.hpp"
#include "edit/lists.hpp"
#include "edit/mergers.hpp"

namespace hearsay {
namespace {

/// Takes the record at `place` out of its list, as what a new merger is about.
template <class Record>
Merger<Record> taken_from(std::vector<Record>& list, std::size_t place, ListOrder<Record>& order)
{
    Merger<Record> merger;
    merger.id = list[place].id.text;
    merger.after = order.stands_behind(place);
    order.leave(place, merger.after, merger.id);
    merger.was.push_back(std::exchange(list[place], {}));
    return merger;
}

template <class Record> void close_gaps(std::vector<Record>& list, ListOrder<Record>& order)
{
    std::vector<Record> left;
    left.reserve(list.size());
    for (std::size_t place = 0; place < list.size(); ++place) {
        if (!order.has_left(place)) {
            left.push_back(std::move(list[place]));
        }
    }
    list = std::move(left);
}

/// How many records that refer to others stand before the first of one type.
template <class Record> std::size_t referring_before(const Records& records)
{
    std::size_t before = 0;
    bool reached = false;
    visit_joinable(records, [&]<class Other>(const std::vector<Other>& list) {
        reached = reached || std::is_same_v<Other, Record>;
        before += reached ? 0 : list.size();
    });
    return before;
}

} // namespace

Joiner::Joiner(Records records)
    : records_(std::move(records)), index_(records_), references_(records_),
      orders_(records_.organizations, records_.outlets, records_.speakers, records_.claims)
{
}

void Joiner::set_copy_of(RecordRef article, const std::string& original)
{
    records_.articles[article.number].copy_of = ArticleId{original};
}

JoinDone
Joiner::join(const std::string& survivor, const std::string& other, const std::string& note)
{
    switch (index_.find(survivor)->kind) {
    case RecordKind::organization:
        return join_in_list<Organization>(survivor, other, note);
    case RecordKind::outlet:
        return join_in_list<Outlet>(survivor, other, note);
    case RecordKind::speaker:
        return join_in_list<Speaker>(survivor, other, note);
    default:
        return join_in_list<Claim>(survivor, other, note);
    }
}

template <class Record>
JoinDone
Joiner::join_in_list(const std::string& survivor, const std::string& other, const std::string& note)
{
    auto& list = list_of<Record>(records_);
    auto merger =
        taken_from(list, index_.find(other)->number, std::get<ListOrder<Record>>(orders_));
    index_.forget(other);
    merger.note = note;
    const auto place = index_.find(survivor)->number;
    auto& kept = list[place];
    auto gains = gain(kept, merger.was.front());
    copy_places(records_, gains, survivor, other);
    pass_on_entries(merger.was.front(), kept);
    merger.gained = gains.gained;
    kept.merged_from.push_back(std::move(merger));
    references_.settle(
        kept, static_cast<std::uint32_t>(referring_before<Record>(records_) + place));
    JoinDone done{
        kind_of<Record>, std::move(gains.gained), std::move(gains.differences),
        references_.move(other, survivor)};
    kept.merged_from.back().references = done.references;
    return done;
}

Records Joiner::take()
{
    close_gaps(records_.organizations, std::get<ListOrder<Organization>>(orders_));
    close_gaps(records_.outlets, std::get<ListOrder<Outlet>>(orders_));
    close_gaps(records_.speakers, std::get<ListOrder<Speaker>>(orders_));
    close_gaps(records_.claims, std::get<ListOrder<Claim>>(orders_));
    return std::move(records_);
}

} // namespace hearsay
