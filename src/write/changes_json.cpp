#include "write/changes_json.hpp"

#include <array>

#include <nlohmann/json.hpp>

#include "analysis/verdict.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Range& range)
{
    return {{"low", range.low}, {"high", range.high}};
}

Json json_of(const std::optional<ClaimStanding>& standing)
{
    if (!standing) {
        return nullptr;
    }
    return {
        {"verdict", name_of(standing->verdict)},
        {"contested", standing->contested},
        {"sources", json_of(standing->sources)},
        {"reports", json_of(standing->reports)},
        {"origins", standing->origins}};
}

Json json_of(const ClaimChange& change)
{
    return {
        {"claim", change.claim},
        {"before", json_of(change.before)},
        {"after", json_of(change.after)},
        {"because", {{"attributions", change.attributions}, {"records", change.others}}}};
}

Json json_of(const RecordChange& change)
{
    constexpr std::array words{"added", "removed", "changed"};
    Json json{
        {"change", words.at(static_cast<std::size_t>(change.what))},
        {"type", change.type},
        {"id", change.id}};
    if (!change.joined_into.empty()) {
        json["joined_into"] = change.joined_into;
    }
    if (!change.keys.empty()) {
        json["keys"] = Json::array();
    }
    for (const auto& key : change.keys) {
        json["keys"].push_back({{"key", key.key}, {"before", key.before}, {"after", key.after}});
    }
    return json;
}

template <class Change> Json json_of(const std::vector<Change>& changes)
{
    auto json = Json::array();
    for (const auto& change : changes) {
        json.push_back(json_of(change));
    }
    return json;
}

} // namespace

void write_changes_json(Output& out, const Comparison& comparison)
{
    const Json json{
        {"verdicts", json_of(comparison.verdicts)}, {"records", json_of(comparison.records)}};
    out.write(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace hearsay
