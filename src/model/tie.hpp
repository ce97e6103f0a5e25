#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/id.hpp"

namespace hearsay {

/// That an outlet is owned by, or a speaker speaks for or belongs to, `organization`.
struct Tie {
    OrganizationId organization;
    std::optional<Date> since;
    std::optional<Date> until;
    std::string source;  // where that is written, mostly a URL

    friend bool operator==(const Tie&, const Tie&) = default;
};

/// Absent: nobody has looked it up. Empty: nobody, for certain.
using Ties = std::optional<std::vector<Tie>>;

/// Whether what holds from `since` until `until` may hold on `date`: false only if the date lies
/// certainly before the one or certainly after the other. What is unknown may be any date.
bool may_hold(
    const std::optional<Interval>& since, const std::optional<Interval>& until,
    const std::optional<Interval>& date);

/// Whether `tie` may hold on `date`.
bool may_hold(const Tie& tie, const std::optional<Interval>& date);

} // namespace hearsay
