#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "edit/gains.hpp"
#include "edit/lists.hpp"

namespace hearsay {

/// Calls `visit(survivor, merger)` for each entry of each `merged_from`.
template <class Given, class Visit> void visit_mergers(Given& records, Visit&& visit)
{
    visit_joinable(records, [&](auto& list) {
        for (auto& record : list) {
            for (auto& merger : record.merged_from) {
                visit(record, merger);
            }
        }
    });
}

/// Into which record the one that had this id has been joined, whatever was between them; nothing
/// if none had it. O(records).
std::optional<std::string> survivor_of(const Records& records, std::string_view id);

/// `no record 'us-nsc', it has been joined into 'us' …`: for messages about an id that somebody
/// still uses.
std::string joined_since(std::string_view id, std::string_view survivor);

/// Which places among the `references` of mergers have moved, and where they are now; nothing:
/// nowhere.
using MovedPlaces = std::map<std::string, std::optional<std::string>>;

/// Keeps the `references` of all mergers true. O(references in mergers).
void follow_places(Records& records, const MovedPlaces& moved);

/// Whether every merger has both places among its `references` or neither. O(references in
/// mergers).
bool named_alike(const Records& records, const std::string& one, const std::string& other);

/// References that `survivor` gained from `other` have become places of the survivor too: whatever
/// merger has the one place has both. O(references in mergers).
void copy_places(
    Records& records, const Gains& gains, const std::string& survivor, const std::string& other);

} // namespace hearsay
