#include <array>
#include <map>
#include <span>
#include <vector>

#include <fmt/core.h>

#include "base/nearest.hpp"
#include "edit/find.hpp"
#include "edit/join.hpp"
#include "edit/mergers.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

using Above = std::map<std::string_view, std::vector<std::string_view>>;

/// Whether `upper` is above `lower`, however far. O(records above it).
bool is_above(const Above& above, std::string_view lower, std::string_view upper)
{
    std::vector<std::string_view> open{lower};
    std::map<std::string_view, bool> seen{{lower, true}};
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        const auto found = above.find(at);
        for (const auto next :
             found == above.end() ? std::vector<std::string_view>() : found->second) {
            if (next == upper) {
                return true;
            }
            if (seen.emplace(next, true).second) {
                open.push_back(next);
            }
        }
    }
    return false;
}

std::optional<std::string> objection_of_circles(
    const Above& above, const std::string& one, const std::string& other, std::string_view relation)
{
    const bool upward = is_above(above, one, other);
    if (!upward && !is_above(above, other, one)) {
        return std::nullopt;
    }
    const auto& lower = upward ? one : other;
    const auto& upper = upward ? other : one;
    return fmt::format(
        "{} {} {}: as one they would be above themselves; undo that first if they are one",
        quoted(lower), relation, quoted(upper));
}

std::optional<std::string> objection_of_distinction(const Claim& one, const Claim& other)
{
    for (const auto& [claim, from] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        if (std::ranges::find(claim->distinct_from, from->id) != claim->distinct_from.end()) {
            return fmt::format(
                "{} is distinct_from {}: drop that first if they are one after all",
                quoted(claim->id.text), quoted(from->id.text));
        }
    }
    return std::nullopt;
}

std::optional<std::string>
objection_of_claims(const Records& records, const std::string& one, const std::string& other)
{
    const auto& claims = records.claims;
    if (auto found = objection_of_distinction(
            claims[*place_of(claims, one)], claims[*place_of(claims, other)])) {
        return found;
    }
    Above above;
    for (const auto& claim : claims) {
        for (const auto& broader : claim.implies) {
            above[claim.id.text].push_back(broader.text);
        }
    }
    return objection_of_circles(above, one, other, "implies");
}

std::optional<std::string>
objection_of_parents(const Records& records, const std::string& one, const std::string& other)
{
    Above above;
    for (const auto& organization : records.organizations) {
        if (organization.parent) {
            above[organization.id.text].push_back(organization.parent->text);
        }
    }
    return objection_of_circles(above, one, other, "is part of");
}

std::string not_there(const Records& records, const std::string& id)
{
    if (const auto survivor = survivor_of(records, id)) {
        return fmt::format("{} has been joined into {} already", quoted(id), quoted(*survivor));
    }
    return fmt::format("no record {}{}", quoted(id), did_you_mean(id, all_ids_of(records)));
}

std::string objection_of_kind(RecordKind kind, const std::string& one, const std::string& other)
{
    if (kind == RecordKind::article) {
        return fmt::format(
            "articles are not joined: if {} reprints {}, say 'hearsay set GRAPH {} copy_of={}'",
            quoted(other), quoted(one), other, one);
    }
    return "attributions are not joined: 'hearsay remove' the one too many";
}

} // namespace

std::optional<std::string>
objection_to_joining(const Records& records, const std::string& survivor, const std::string& other)
{
    const auto one = find_record(records, survivor);
    const auto two = find_record(records, other);
    if (!one || !two) {
        return not_there(records, one ? other : survivor);
    }
    if (one->kind != two->kind) {
        return fmt::format(
            "{} is {} and {} {}: only records of one kind can be one", quoted(survivor),
            one_of(std::span(&one->kind, 1)), quoted(other), one_of(std::span(&two->kind, 1)));
    }
    if (survivor == other) {
        return fmt::format("{} is one already: name two different records", quoted(survivor));
    }
    switch (one->kind) {
    case RecordKind::claim:
        return objection_of_claims(records, survivor, other);
    case RecordKind::organization:
        return objection_of_parents(records, survivor, other);
    case RecordKind::outlet:
    case RecordKind::speaker:
        return std::nullopt;
    default:
        return objection_of_kind(one->kind, survivor, other);
    }
}

} // namespace hearsay
