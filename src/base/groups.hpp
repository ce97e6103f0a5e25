#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace hearsay {

/// Rows of different lengths in one vector (compressed sparse rows).
template <class Member>
class Groups {
public:
    std::size_t size() const { return first_.size() - 1; }

    /// The members of row `group`.
    std::span<const Member> of(std::size_t group) const
    {
        return std::span(members_).subspan(first_[group], first_[group + 1] - first_[group]);
    }

    /// The members of all rows, one row after the other.
    std::span<const Member> members() const { return members_; }

    /// Adds a row at the end.
    template <class Range>
    void add(const Range& members)
    {
        members_.insert(members_.end(), members.begin(), members.end());
        first_.push_back(static_cast<std::uint32_t>(members_.size()));
    }

    Groups() = default;
    Groups(std::vector<Member> members, std::vector<std::uint32_t> first)
        : members_(std::move(members)), first_(std::move(first))
    {}

private:
    std::vector<Member> members_;
    std::vector<std::uint32_t> first_{0};  // where each row begins, and the end of the last
};

/// The places of `keys` grouped by their value: row k has each i with keys[i] == k, in order. Keys
/// of `groups` and above are left out. O(keys + groups).
Groups<std::uint32_t> grouped_by(std::span<const std::uint32_t> keys, std::size_t groups);

} // namespace hearsay
