#include "edit/join.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "edit/equal_attributions.hpp"
#include "edit/joiner.hpp"
#include "edit/refusal.hpp"

namespace hearsay {
namespace {

/// Of the groups those that have an attribution whose reference moved.
std::vector<std::vector<std::string>>
with_moved(std::vector<std::vector<std::string>> groups, const std::vector<std::string>& references)
{
    std::set<std::string> moved;
    for (const auto& reference : references) {
        for (const std::string_view key : {"/claim", "/speaker", "/via/"}) {
            moved.insert(reference.substr(0, reference.rfind(key)));
        }
    }
    std::erase_if(groups, [&moved](const std::vector<std::string>& group) {
        return std::ranges::none_of(
            group, [&moved](const std::string& id) { return moved.contains(id); });
    });
    return groups;
}

} // namespace

Joined join(
    Records records, const std::string& survivor, const std::string& other, const std::string& note)
{
    if (const auto objection = objection_to_joining(records, survivor, other)) {
        throw Refusal(*objection);
    }
    Joiner joiner(std::move(records));
    auto done = joiner.join(survivor, other, note);
    Joined joined{
        joiner.take(),
        done.kind,
        std::move(done.gained),
        std::move(done.differences),
        std::move(done.references),
        {}};
    joined.equal = with_moved(equal_attributions(joined.records, survivor), joined.references);
    return joined;
}

} // namespace hearsay
