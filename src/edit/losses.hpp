#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "edit/gains.hpp"

namespace hearsay {

/// What a survivor gave back of what it had gained.
struct Losses {
    std::set<Saying> lost;
    std::vector<std::string> edited; // keys of facts that have been changed since: they stay
    /// Where the survivor's references that moved or went have been, `implies/3`, and where they
    /// are now.
    std::map<std::string, std::optional<std::string>> places;
};

/// Whether two places have always named the same: of several equal ids in one list that tells the
/// one that was gained from those that became equal by a later join.
using NamedAlike = std::function<bool(const std::string& place, const std::string& place_in_was)>;

/// Takes from `survivor` what it gained from `was` and still has. What has been taken out or
/// changed since stays as it is.
Losses lose(
    Organization& survivor, const Organization& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike);
Losses lose(
    Outlet& survivor, const Outlet& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike);
Losses lose(
    Speaker& survivor, const Speaker& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike);
Losses lose(
    Claim& survivor, const Claim& was, const std::vector<std::string>& gained,
    const NamedAlike& named_alike);

} // namespace hearsay
