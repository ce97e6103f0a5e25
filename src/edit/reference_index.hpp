#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "base/by_string.hpp"
#include "edit/lists.hpp"

namespace hearsay {

/// Where each id is named in records that are being joined: what visit_all_references() visits.
class ReferenceIndex {
public:
    /// The records must stay where they are in memory, but for what settle() is told of.
    /// O(records + references).
    explicit ReferenceIndex(Records& records);

    /// All references to `from` are to `to`. Their places, in the order of the document.
    std::vector<std::string> move(const std::string& from, const std::string& to);

    /// A record has gained references, or what was joined into it has moved in memory.
    /// `number`: its place among all records that refer to others. O(its references, times those to
    /// what they name).
    template <class Record> void settle(Record& record, std::uint32_t number)
    {
        std::uint32_t within = 0;
        const auto visit = [&](const ReferencePlace& place, std::string& id) {
            put({&id, place.str(), {number, within++}});
        };
        detail::visit_with_mergers(record, visit);
    }

private:
    struct Order {
        std::uint32_t record = 0;
        std::uint32_t within = 0;
        friend auto operator<=>(const Order&, const Order&) = default;
    };
    struct Held {
        std::string* id;
        std::string place; // `a4/claim`
        Order order;
    };

    template <class Record> void add_all(std::vector<Record>& list);
    void put(Held held);

    ByString<std::vector<Held>> by_id_;
    std::uint32_t records_ = 0; // that have been added
};

} // namespace hearsay
