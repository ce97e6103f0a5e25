#include "edit/join.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "edit/entries.hpp"
#include "edit/equal_attributions.hpp"
#include "edit/find.hpp"
#include "edit/mergers.hpp"
#include "edit/refusal.hpp"

namespace hearsay {
namespace {

/// Behind which record the one at `place` stands: of those that have been joined into others since
/// they stood between it and its neighbour, the last.
template <class Record>
std::string stands_behind(const std::vector<Record>& list, std::size_t place)
{
    std::map<std::string, std::string> next; // of records that have been joined: behind which, id
    for (const auto& record : list) {
        for (const auto& merger : record.merged_from) {
            if (!merger.was.empty()) {
                next.emplace(merger.after, merger.id);
            }
        }
    }
    auto behind = place == 0 ? std::string() : list[place - 1].id.text;
    for (auto found = next.find(behind); found != next.end(); found = next.find(behind)) {
        behind = found->second;
        next.erase(found);
    }
    return behind;
}

/// Takes the record with this id out of its list, as what a new merger is about.
template <class Record> Merger<Record> taken_from(std::vector<Record>& list, const std::string& id)
{
    const auto place = *place_of(list, id);
    Merger<Record> merger;
    merger.id = id;
    merger.after = stands_behind(list, place);
    merger.was.push_back(std::move(list[place]));
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(place));
    return merger;
}

/// All references to `other` are to `survivor`. Returns their places.
std::vector<std::string>
move_references(Records& records, const std::string& other, const std::string& survivor)
{
    std::vector<std::string> moved;
    visit_all_references(records, [&](const ReferencePlace& place, std::string& id) {
        if (id == other) {
            id = survivor;
            moved.push_back(place.str());
        }
    });
    return moved;
}

template <class Record>
void join_in_list(
    Joined& joined, const std::string& survivor, const std::string& other, const std::string& note)
{
    auto& list = list_of<Record>(joined.records);
    auto merger = taken_from(list, other);
    merger.note = note;
    auto& kept = list[*place_of(list, survivor)];
    auto gains = gain(kept, merger.was.front());
    copy_places(joined.records, gains, survivor, other);
    pass_on_entries(merger.was.front(), kept);
    merger.gained = gains.gained;
    kept.merged_from.push_back(std::move(merger));
    joined.references = move_references(joined.records, other, survivor);
    kept.merged_from.back().references = joined.references;
    joined.gained = std::move(gains.gained);
    joined.differences = std::move(gains.differences);
}

/// Of the groups those that have an attribution whose reference moved.
std::vector<std::vector<std::string>>
with_moved(std::vector<std::vector<std::string>> groups, const std::vector<std::string>& references)
{
    std::set<std::string> moved;
    for (const auto& reference : references) {
        for (const std::string_view key : {"/claim", "/speaker", "/via/"}) {
            moved.insert(reference.substr(0, reference.rfind(key)));
        }
    }
    std::erase_if(groups, [&moved](const std::vector<std::string>& group) {
        return std::ranges::none_of(
            group, [&moved](const std::string& id) { return moved.contains(id); });
    });
    return groups;
}

} // namespace

Joined join(
    Records records, const std::string& survivor, const std::string& other, const std::string& note)
{
    if (const auto objection = objection_to_joining(records, survivor, other)) {
        throw Refusal(*objection);
    }
    Joined joined;
    joined.kind = find_record(records, survivor)->kind;
    joined.records = std::move(records);
    switch (joined.kind) {
    case RecordKind::organization:
        join_in_list<Organization>(joined, survivor, other, note);
        break;
    case RecordKind::outlet:
        join_in_list<Outlet>(joined, survivor, other, note);
        break;
    case RecordKind::speaker:
        join_in_list<Speaker>(joined, survivor, other, note);
        break;
    default:
        join_in_list<Claim>(joined, survivor, other, note);
    }
    joined.equal = with_moved(equal_attributions(joined.records, survivor), joined.references);
    return joined;
}

} // namespace hearsay
