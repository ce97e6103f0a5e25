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

/// Whether `tie` may hold on `date`: false only if the date lies certainly before `since` or
/// certainly after `until`. An unknown date may be any.
bool may_hold(const Tie& tie, const std::optional<Date>& date);

} // namespace hearsay
