#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "model/merger.hpp"

namespace hearsay {

/// The place in `merged_from` of the entry of `id`, of several the last.
template <class Record>
std::optional<std::size_t> entry_of(const Record& survivor, std::string_view id)
{
    for (auto place = survivor.merged_from.size(); place-- > 0;) {
        if (survivor.merged_from[place].id == id) {
            return place;
        }
    }
    return std::nullopt;
}

/// The entries through which the one at `place` came to the survivor: itself, then what that was
/// joined into, and so on. The last is the survivor's own.
template <class Record> std::vector<std::size_t> way_of(const Record& survivor, std::size_t place)
{
    std::vector<std::size_t> way{place};
    while (way.size() <= survivor.merged_from.size()) {
        const auto& into = survivor.merged_from[way.back()].into;
        const auto outer = into.empty() ? std::nullopt : entry_of(survivor, into);
        if (!outer) {
            break;
        }
        way.push_back(*outer);
    }
    return way;
}

/// What had been joined into `other` is the survivor's now, and says so. Entries that are no more
/// than an id cannot say it: `other` keeps them too.
template <class Record> void pass_on_entries(Record& other, Record& survivor)
{
    std::vector<Merger<Record>> bare;
    for (auto& merger : other.merged_from) {
        if (merger.was.empty()) {
            bare.push_back(merger);
        } else if (merger.into.empty()) {
            merger.into = other.id.text;
        }
        survivor.merged_from.push_back(std::move(merger));
    }
    other.merged_from = std::move(bare);
}

namespace detail {

/// Which entries came to the survivor through the one at `place`, that one left out.
template <class Record> std::vector<bool> came_through(const Record& survivor, std::size_t place)
{
    const auto& entries = survivor.merged_from;
    std::vector<bool> came(entries.size(), false);
    for (std::size_t number = 0; number < entries.size(); ++number) {
        const auto way = way_of(survivor, number);
        came[number] = number != place && std::ranges::find(way, place) != way.end();
    }
    for (const auto& bare : entries[place].was.front().merged_from) {
        auto behind = entries.size();
        while (behind > 0 && (came[behind - 1] || entries[behind - 1] != bare)) {
            --behind;
        }
        if (behind > 0) {
            came[behind - 1] = true;
        }
    }
    return came;
}

} // namespace detail

/// Takes the entry at `place`, which has a record, out of those of the survivor; undoes
/// pass_on_entries(): what had come through it is its record's own again.
template <class Record> Merger<Record> taken_out(Record& survivor, std::size_t place)
{
    const auto came = detail::came_through(survivor, place);
    auto entries = std::move(survivor.merged_from);
    survivor.merged_from.clear();
    auto taken = std::move(entries[place]);
    auto& was = taken.was.front();
    std::erase_if(was.merged_from, [](const Merger<Record>& bare) { return bare.was.empty(); });
    for (std::size_t number = 0; number < entries.size(); ++number) {
        if (came[number] && entries[number].into == taken.id) {
            entries[number].into.clear();
        }
        if (number != place) {
            (came[number] ? was : survivor).merged_from.push_back(std::move(entries[number]));
        }
    }
    return taken;
}

} // namespace hearsay
