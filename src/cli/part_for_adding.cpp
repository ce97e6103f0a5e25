#include "cli/part_for_adding.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "edit/named.hpp"
#include "model/lists.hpp"

namespace hearsay {
namespace {

/// A word that is no id, and which records are nearest to having it as a name.
struct Sought {
    NameToFind name;
    std::span<const RecordKind> kinds;
    std::optional<std::size_t> distance; // of the nearest so far
};

template <class Record> bool is_sought(const Sought& sought)
{
    return std::ranges::find(sought.kinds, kind_of<Record>) != sought.kinds.end();
}

template <class Record> void add_named(Gathering& scope, Sought& sought)
{
    std::vector<std::int64_t> named;
    std::vector<std::int64_t> nearest;
    scope.look_through<Record>([&](std::int64_t number, const Record& record) {
        if (sought.name.names(record)) {
            named.push_back(number);
        }
        const auto distance = sought.name.distance_to(record);
        if (distance && (!sought.distance || *distance < *sought.distance)) {
            sought.distance = distance;
            nearest.clear();
        }
        if (distance && distance == sought.distance) {
            nearest.push_back(number);
        }
    });
    scope.add_numbers<Record>(named);
    scope.add_numbers<Record>(nearest);
}

void add_named(Gathering& scope, Sought sought)
{
    visit_types([&]<class Record>() {
        if constexpr (!std::is_same_v<Record, Text> && !std::is_same_v<Record, Attribution>) {
            if (is_sought<Record>(sought)) {
                add_named<Record>(scope, sought);
            }
        }
    });
}

/// Whether a record that may be meant has this word as its id.
bool has_id(const Gathering& scope, const WantedName& name)
{
    bool found = false;
    visit_types([&]<class Record>() {
        const bool fits = std::ranges::find(name.kinds, kind_of<Record>) != name.kinds.end();
        found = found || (fits && scope.has<Record>(name.word));
    });
    return found;
}

void add_outlets_with_domains(Gathering& scope)
{
    std::vector<std::int64_t> numbers;
    scope.look_through<Outlet>([&](std::int64_t number, const Outlet& outlet) {
        if (!outlet.domains.empty()) {
            numbers.push_back(number);
        }
    });
    scope.add_numbers<Outlet>(numbers);
}

} // namespace

void find_part_for_adding(Gathering& scope, const Wanted& wanted)
{
    for (const auto& name : names_in(wanted)) {
        scope.add(name.word);
        if (has_id(scope, name)) {
            continue;
        }
        add_named(scope, {NameToFind(name.word), name.kinds, std::nullopt});
        if (is_address(name.word)) {
            add_outlets_with_domains(scope);
        }
    }
    scope.add_attributions_in_articles();
    scope.add_joined();
}

} // namespace hearsay
