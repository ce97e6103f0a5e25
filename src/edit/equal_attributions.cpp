#include "edit/equal_attributions.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "model/terms.hpp"

namespace hearsay {
namespace {

bool is_about(const Attribution& attribution, const std::string& id)
{
    return attribution.claim.text == id ||
           (attribution.speaker && attribution.speaker->text == id) ||
           std::ranges::find(attribution.via, SourceId{id}) != attribution.via.end();
}

/// All that tells one attribution from another. No id and no date has a line end in it.
std::string identity_of(const Attribution& attribution)
{
    auto identity = attribution.claim.text + "\n" + attribution.article.text + "\n";
    for (const auto& step : attribution.via) {
        identity += step.text + "\n";
    }
    identity += "\n" + (attribution.speaker ? attribution.speaker->text : std::string()) + "\n";
    identity += term_for(attribution.stance);
    identity += "\n" + (attribution.said_on ? attribution.said_on->text : std::string()) + "\n";
    return identity + attribution.occasion;
}

} // namespace

std::vector<std::vector<std::string>>
equal_attributions(const Records& records, const std::string& id)
{
    std::vector<std::vector<std::string>> groups;
    std::unordered_map<std::string, std::size_t> places;
    for (const auto& attribution : records.attributions) {
        if (attribution.status == Status::rejected || !is_about(attribution, id)) {
            continue;
        }
        const auto [place, is_new] = places.emplace(identity_of(attribution), groups.size());
        if (is_new) {
            groups.emplace_back();
        }
        groups[place->second].push_back(attribution.id.text);
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
}

} // namespace hearsay
