#include "edit/unmerge.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include <fmt/core.h>

#include "base/nearest.hpp"
#include "edit/entries.hpp"
#include "edit/find.hpp"
#include "edit/losses.hpp"
#include "edit/mergers.hpp"
#include "edit/refusal.hpp"
#include "model/naming.hpp"
#include "model/rules.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_way = 10'000; // over records that have been joined; circles end there

[[noreturn]] void refuse_unknown(const Records& records, const std::string& id)
{
    if (find_record(records, id)) {
        throw Refusal(fmt::format("{} has not been joined into another", quoted(id)));
    }
    std::vector<std::string_view> ids;
    visit_mergers(records, [&ids](const auto&, const auto& merger) { ids.push_back(merger.id); });
    throw Refusal(fmt::format(
        "no record {} has been joined into another{}", quoted(id), did_you_mean(id, ids)));
}

/// Throws Refusal if the entry at `place` cannot be undone now.
template <class Record>
void require_undoable(const Records& records, const Record& survivor, std::size_t place)
{
    const auto& merger = survivor.merged_from[place];
    if (const auto way = way_of(survivor, place); way.size() > 1) {
        throw Refusal(fmt::format(
            "{} was joined into {}, which is {} now: unmerge {} first", quoted(merger.id),
            quoted(merger.into), quoted(survivor.id.text),
            quoted(survivor.merged_from[way.back()].id)));
    }
    if (merger.was.empty()) {
        throw Refusal(fmt::format(
            "{} has nothing of {} but its id, which is not enough to undo the join; add the record "
            "again",
            quoted(survivor.id.text), quoted(merger.id)));
    }
    if (find_record(records, merger.id)) {
        throw Refusal(fmt::format(
            "another record has the id {} now: give that one another id first", quoted(merger.id)));
    }
}

/// `survivor` gives back what it gained by `merger`, and gains what of that its others say too.
template <class Record>
void give_back(Unmerged& unmerged, Record& survivor, const Merger<Record>& merger)
{
    const auto& id = survivor.id.text;
    auto losses = lose(
        survivor, merger.was.front(), merger.gained,
        [&](const std::string& place, const std::string& place_in_was) {
            return named_alike(unmerged.records, id + "/" + place, merger.id + "/" + place_in_was);
        });
    unmerged.edited = std::move(losses.edited);
    MovedPlaces moved;
    for (const auto& [from, to] : losses.places) {
        moved[id + "/" + from] = to ? std::optional(id + "/" + *to) : std::nullopt;
    }
    follow_places(unmerged.records, moved);
    for (auto& other : survivor.merged_from) {
        if (!other.was.empty() && other.into.empty()) {
            const auto gains = gain(survivor, other.was.front(), &losses.lost);
            other.gained.insert(other.gained.end(), gains.gained.begin(), gains.gained.end());
            copy_places(unmerged.records, gains, id, other.id);
        }
    }
}

/// References to the survivor at places that were to `id` are so again.
void move_back(Unmerged& unmerged, const std::string& id, const std::vector<std::string>& places)
{
    std::unordered_set<std::string> left(places.begin(), places.end());
    visit_all_references(
        unmerged.records, [&](const ReferencePlace& reference, std::string& named) {
            if (named == unmerged.survivor && left.erase(reference.str()) != 0) {
                named = id;
                unmerged.references.push_back(reference.str());
            }
        });
    std::ranges::copy_if(places, std::back_inserter(unmerged.changed), [&](const auto& place) {
        return left.contains(place);
    });
}

/// The entry of a record that has been joined into another: into one of the list, or into the one
/// that is coming back.
template <class Record>
const Merger<Record>*
entry_in(const std::vector<Record>& list, const Record& returning, std::string_view id)
{
    if (const auto place = entry_of(returning, id)) {
        return &returning.merged_from[*place];
    }
    for (const auto& record : list) {
        if (const auto place = entry_of(record, id)) {
            return &record.merged_from[*place];
        }
    }
    return nullptr;
}

/// Where in the list a record belongs that stood behind `after`: if that has been joined since,
/// behind what stood before it. At the end if that is not known any more.
template <class Record>
std::size_t
place_behind(const std::vector<Record>& list, const Record& returning, std::string after)
{
    for (std::size_t steps = 0; steps <= list.size() + longest_way; ++steps) {
        if (after.empty()) {
            return 0;
        }
        if (const auto place = place_of(list, after)) {
            return *place + 1;
        }
        const auto* entry = entry_in(list, returning, after);
        if (entry == nullptr) {
            break;
        }
        after = entry->after;
    }
    return list.size();
}

template <class Record>
void undo(Unmerged& unmerged, std::vector<Record>& list, Record& survivor, std::size_t place)
{
    unmerged.survivor = survivor.id.text;
    auto merger = taken_out(survivor, place);
    give_back(unmerged, survivor, merger);
    const auto where = place_behind(list, merger.was.front(), merger.after);
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(where), std::move(merger.was.front()));
    move_back(unmerged, merger.id, merger.references);
}

/// Of what has come back, what breaks the model's rules: it may refer to what was removed since.
void require_sound(const Records& records, const std::string& id)
{
    Records few;
    few.organizations = records.organizations;
    few.outlets = records.outlets;
    few.speakers = records.speakers;
    few.claims = records.claims;
    for (const auto& breach : breaches_of(Dossier(std::move(few)))) {
        if (breach.severity == Severity::error) {
            throw Refusal(fmt::format(
                "{} cannot come back as it was, {}: {}; mend this first, as by adding again what "
                "has been removed since",
                quoted(id), breach.pointer, breach.message));
        }
    }
}

/// Has the article with this id, if it is a copy, be one no more. Whether it was.
bool part_copy(Unmerged& unmerged, const std::string& id)
{
    auto& articles = unmerged.records.articles;
    const auto article = std::ranges::find(articles, ArticleId{id}, &Article::id);
    if (article == articles.end() || !article->copy_of) {
        return false;
    }
    unmerged.kind = RecordKind::article;
    unmerged.survivor = article->copy_of->text;
    article->copy_of.reset();
    return true;
}

} // namespace

Unmerged unmerge(Records records, const std::string& id)
{
    Unmerged unmerged;
    unmerged.records = std::move(records);
    if (part_copy(unmerged, id)) {
        return unmerged;
    }
    bool found = false;
    visit_joinable(unmerged.records, [&](auto& list) {
        for (auto& record : list) {
            const auto place = found ? std::nullopt : entry_of(record, id);
            if (place) {
                found = true;
                require_undoable(unmerged.records, record, *place);
                undo(unmerged, list, record, *place);
                break; // the list has moved
            }
        }
    });
    if (!found) {
        refuse_unknown(unmerged.records, id);
    }
    require_sound(unmerged.records, id);
    unmerged.kind = find_record(unmerged.records, id)->kind;
    return unmerged;
}

} // namespace hearsay
