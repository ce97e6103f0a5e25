#include <array>
#include <set>
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

/// Calls `visit` with the ids that a record names as above it.
template <class Visit> void visit_above(const Claim& claim, Visit visit)
{
    for (const auto& broader : claim.implies) {
        visit(broader.text);
    }
}

template <class Visit> void visit_above(const Organization& organization, Visit visit)
{
    if (organization.parent) {
        visit(organization.parent->text);
    }
}

/// Whether `upper` is above `lower`, however far. O(records above it).
template <class Record>
bool is_above(
    const std::vector<Record>& list, const RecordIndex& index, std::string_view lower,
    std::string_view upper)
{
    std::vector<std::string_view> open{lower};
    std::set<std::string_view> seen{lower};
    for (std::size_t at = 0; at < open.size() && !seen.contains(upper); ++at) {
        const auto record = index.find(open[at]);
        if (record && record->kind == kind_of<Record>) {
            visit_above(list[record->number], [&](std::string_view next) {
                if (seen.insert(next).second) {
                    open.push_back(next);
                }
            });
        }
    }
    return lower != upper && seen.contains(upper);
}

template <class Record>
std::optional<std::string> objection_of_circles(
    const std::vector<Record>& list, const RecordIndex& index, const std::string& one,
    const std::string& other, std::string_view relation)
{
    const bool upward = is_above(list, index, one, other);
    if (!upward && !is_above(list, index, other, one)) {
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
    return objection_to_joining(records, RecordIndex(records), survivor, other);
}

std::optional<std::string> objection_to_joining(
    const Records& records, const RecordIndex& index, const std::string& survivor,
    const std::string& other)
{
    const auto one = index.find(survivor);
    const auto two = index.find(other);
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
    const auto& claims = records.claims;
    switch (one->kind) {
    case RecordKind::claim:
        if (auto found = objection_of_distinction(claims[one->number], claims[two->number])) {
            return found;
        }
        return objection_of_circles(claims, index, survivor, other, "implies");
    case RecordKind::organization:
        return objection_of_circles(records.organizations, index, survivor, other, "is part of");
    case RecordKind::outlet:
    case RecordKind::speaker:
        return std::nullopt;
    default:
        return objection_of_kind(one->kind, survivor, other);
    }
}

} // namespace hearsay
