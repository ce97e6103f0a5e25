#include "edit/reference_index.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hearsay {

ReferenceIndex::ReferenceIndex(Records& records)
{
    visit_joinable(records, [&](auto& list) { add_all(list); });
    add_all(records.articles);
    add_all(records.attributions);
}

template <class Record> void ReferenceIndex::add_all(std::vector<Record>& list)
{
    for (auto& record : list) {
        std::uint32_t within = 0;
        const auto add = [&](const ReferencePlace& place, std::string& id) {
            by_id_[id].push_back({&id, place.str(), {records_, within++}});
        };
        if constexpr (requires { record.merged_from; }) {
            detail::visit_with_mergers(record, add);
        } else {
            detail::visit_references_of(record, add);
        }
        ++records_;
    }
}

std::vector<std::string> ReferenceIndex::move(const std::string& from, const std::string& to)
{
    const auto found = by_id_.find(from);
    if (found == by_id_.end()) {
        return {};
    }
    auto moved = std::move(found->second);
    by_id_.erase(found);
    std::ranges::sort(moved, {}, &Held::order);
    std::vector<std::string> places;
    for (const auto& held : moved) {
        *held.id = to;
        places.push_back(held.place);
    }
    std::ranges::move(moved, std::back_inserter(by_id_[to]));
    return places;
}

void ReferenceIndex::put(Held held)
{
    auto& to_one = by_id_[*held.id];
    const auto known = std::ranges::find(to_one, held.place, &Held::place);
    if (known == to_one.end()) {
        to_one.push_back(std::move(held));
    } else {
        *known = std::move(held);
    }
}

} // namespace hearsay
