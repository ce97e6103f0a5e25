#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/by_string.hpp"
#include "base/disjoint_sets.hpp"

namespace hearsay {

/// The order of a list of records some of which are joined into others, which leaves gaps.
template <class Record> class ListOrder {
public:
    /// `list` must outlive this and keep its places. O(records + their entries).
    explicit ListOrder(const std::vector<Record>& list) : list_(list), there_(list.size() + 1)
    {
        for (const auto& record : list) {
            for (const auto& merger : record.merged_from) {
                if (!merger.was.empty()) {
                    behind_.emplace(merger.after, merger.id);
                }
            }
        }
    }

    /// Behind which record the one at `place` stands: of those that have been joined into others
    /// since they stood between it and its neighbour, the last. Empty: it is the first.
    std::string stands_behind(std::size_t place)
    {
        // Counted from 1; 0 is nobody.
        const auto neighbour = there_.first_of(static_cast<std::uint32_t>(place));
        const auto start = neighbour == 0 ? std::string() : list_[neighbour - 1].id.text;
        auto last = start;
        if (const auto known = last_behind_.find(start); known != last_behind_.end()) {
            last = known->second;
        }
        auto next = behind_.find(last);
        for (std::size_t steps = 0; next != behind_.end() && steps < behind_.size(); ++steps) {
            last = next->second;
            next = behind_.find(last);
        }
        return last_behind_[start] = last;
    }

    /// The record at `place`, whose id is `id`, is joined into another; it stood behind `after`.
    void leave(std::size_t place, const std::string& after, const std::string& id)
    {
        const auto count = static_cast<std::uint32_t>(place);
        there_.join(count + 1, count);
        behind_.emplace(after, id);
    }

    bool has_left(std::size_t place)
    {
        const auto count = static_cast<std::uint32_t>(place) + 1;
        return there_.first_of(count) != count;
    }

private:
    const std::vector<Record>& list_;
    DisjointSets there_;                // by place and 1: what has left, with what it stood behind
    ByString<std::string> behind_;      // of records that were joined: by what they stood behind
    ByString<std::string> last_behind_; // where following behind_ has led
};

} // namespace hearsay
