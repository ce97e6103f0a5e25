#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "base/memory.hpp"

namespace hearsay {

/// Rows of different lengths in one vector (compressed sparse rows).
template <class Member>
class Groups {
public:
    explicit Groups(Memory memory = {}) : members_(memory), first_(1, 0, memory) {}
    Groups(std::pmr::vector<Member> members, std::pmr::vector<std::uint32_t> first)
        : members_(std::move(members)), first_(std::move(first))
    {
    }

    std::size_t size() const { return first_.size() - 1; }

    /// The members of a row.
    std::span<const Member> of(std::size_t row) const
    {
        return std::span(members_).subspan(first_[row], first_[row + 1] - first_[row]);
    }

    /// The members of all rows, one row after the other.
    std::span<const Member> members() const { return members_; }

    void reserve(std::size_t rows, std::size_t members)
    {
        first_.reserve(rows + 1);
        members_.reserve(members);
    }

    /// Adds a row at the end.
    template <class Range>
    void add(const Range& members)
    {
        members_.insert(members_.end(), members.begin(), members.end());
        end_row();
    }

    /// Adds a member to the row after the last, which end_row() then makes one.
    void push(const Member& member) { members_.push_back(member); }

    /// The row that it makes.
    std::span<Member> end_row()
    {
        const auto first = first_.back();
        first_.push_back(static_cast<std::uint32_t>(members_.size()));
        return std::span(members_).subspan(first);
    }

private:
    std::pmr::vector<Member> members_;
    std::pmr::vector<std::uint32_t> first_; // where each row begins, and the end of the last
};

/// The places of `keys` grouped by their value: row k has each i with keys[i] == k, in order. Keys
/// of `groups` and above are left out. O(keys + groups).
Groups<std::uint32_t>
grouped_by(std::span<const std::uint32_t> keys, std::size_t groups, Memory memory = {});

} // namespace hearsay
