#include "edit/merge.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "edit/renamed.hpp"
#include "edit/shared_joins.hpp"

namespace hearsay {
namespace {

/// The ids of dossiers that have another base than the first one.
std::string adopt(std::vector<Records>& dossiers)
{
    std::string base;
    for (auto& records : dossiers) {
        if (base.empty()) {
            base = records.base;
        }
        if (!records.base.empty() && records.base != base) {
            const auto prefix = prefix_of(records.base);
            records = renamed(std::move(records), [&prefix](const std::string& id) {
                return prefixed(prefix, id);
            });
        }
    }
    return base;
}

template <class Record>
void merge_list(const std::vector<Records>& dossiers, Preferred preferred, Merged& merged)
{
    std::unordered_map<std::string_view, std::size_t> places;
    std::vector<std::vector<Account<Record>>> accounts;
    for (std::size_t input = 0; input < dossiers.size(); ++input) {
        for (const auto& record : list_of<Record>(dossiers[input])) {
            const auto [place, is_new] = places.emplace(key_of(record), accounts.size());
            if (is_new) {
                accounts.emplace_back();
                ++merged.added[input];
            }
            accounts[place->second].push_back({input, &record});
        }
    }
    auto& list = list_of<Record>(merged.records);
    list.reserve(accounts.size());
    for (auto& each : accounts) {
        const auto& first = *each.front().record;
        const bool same = std::ranges::all_of(
            each, [&first](const Account<Record>& account) { return *account.record == first; });
        if (same) {
            list.push_back(first);
            continue;
        }
        Accounts<Record> together(std::move(each), preferred);
        Keys<Record>::visit(together);
        std::ranges::move(together.conflicts(), std::back_inserter(merged.conflicts));
        std::ranges::move(together.overridden(), std::back_inserter(merged.overridden));
        list.push_back(std::move(together).result());
    }
}

/// One id that dossiers give to records of different kinds.
void note_kinds(const std::vector<Records>& dossiers, std::vector<Conflict>& conflicts)
{
    std::unordered_map<std::string_view, std::pair<RecordKind, std::size_t>> known;
    std::set<std::string_view> noted;
    for (std::size_t input = 0; input < dossiers.size(); ++input) {
        visit_types([&]<class Record>() {
            if constexpr (!std::is_same_v<Record, Text>) {
                for (const auto& record : list_of<Record>(dossiers[input])) {
                    const auto kind = kind_of<Record>;
                    const auto [place, is_new] =
                        known.emplace(key_of(record), std::pair(kind, input));
                    const auto [other, first] = place->second;
                    if (!is_new && other != kind && noted.insert(key_of(record)).second) {
                        conflicts.push_back(
                            {"record",
                             key_of(record),
                             "type",
                             {{first, std::string(name_of(other))},
                              {input, std::string(name_of(kind))}}});
                    }
                }
            }
        });
    }
}

std::vector<std::string_view> parts_of(std::string_view text, std::string_view between)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = text.find(between);
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + between.size());
    }
    return parts;
}

/// The texts one behind the other, without the parts that are there already.
std::string put_together(
    const std::vector<Records>& dossiers, std::string_view between,
    const std::function<const std::string&(const Records&)>& text_in)
{
    std::string all;
    for (const auto& records : dossiers) {
        if (all.empty()) {
            all = text_in(records);
            continue;
        }
        for (const auto part : parts_of(text_in(records), between)) {
            const auto known = parts_of(all, between);
            if (std::ranges::find(known, part) == known.end()) {
                all += std::string(between) + std::string(part);
            }
        }
    }
    return all;
}

std::optional<Date> earliest(const std::vector<Records>& dossiers)
{
    std::optional<Date> earliest;
    for (const auto& records : dossiers) {
        const auto& created = records.created;
        if (created && (!earliest || std::pair(created->interval.begin, created->text) <
                                         std::pair(earliest->interval.begin, earliest->text))) {
            earliest = created;
        }
    }
    return earliest;
}

void merge_x(const std::vector<Records>& dossiers, Preferred preferred, Merged& merged)
{
    std::vector<Version> versions;
    for (std::size_t input = 0; input < dossiers.size(); ++input) {
        const auto& x = dossiers[input].remarks.x;
        if (x.empty()) {
            continue;
        }
        if (versions.empty() || input == preferred) {
            merged.records.remarks.x = x;
        }
        versions.push_back({input, x});
    }
    const bool differ = std::ranges::any_of(
        versions, [&](const Version& version) { return version.value != versions.front().value; });
    const bool settled = put_first(versions, preferred);
    if (differ) {
        auto& list = settled ? merged.overridden : merged.conflicts;
        list.push_back({"dossier", "", "x", std::move(versions)});
    }
}

void merge_root(const std::vector<Records>& dossiers, Preferred preferred, Merged& merged)
{
    auto& records = merged.records;
    records.title = put_together(
        dossiers, " + ", [](const Records& each) -> const std::string& { return each.title; });
    records.generator = put_together(
        dossiers, ", ", [](const Records& each) -> const std::string& { return each.generator; });
    records.remarks.note =
        put_together(dossiers, "\n\n", [](const Records& each) -> const std::string& {
            return each.remarks.note;
        });
    records.created = earliest(dossiers);
    merge_x(dossiers, preferred, merged);
}

/// What the whole breaks: circles of references that came from different dossiers.
void judge(Merged& merged)
{
    const Dossier dossier(merged.records);
    for (const auto& breach : breaches_of(dossier)) {
        if (breach.severity == Severity::error) {
            Location where;
            where.pointer = std::string(plural_of(breach.record.kind)) + " '" +
                            std::string(id_of(dossier, breach.record)) + "' " + breach.pointer;
            merged.problems.push_back({where, breach.message, breach.severity});
        }
    }
}

} // namespace

Merged merge_parts(std::vector<Records> dossiers, Preferred preferred)
{
    Merged merged;
    merged.added.resize(dossiers.size());
    const auto base = adopt(dossiers);
    note_kinds(dossiers, merged.conflicts);
    merged.records.base = base;
    share_joins(dossiers, merged.conflicts);
    merged.namesakes = part_namesakes(dossiers);
    merge_root(dossiers, preferred, merged);
    visit_types([&]<class Record>() { merge_list<Record>(dossiers, preferred, merged); });
    return merged;
}

Merged merge(std::vector<Records> dossiers, Preferred preferred)
{
    auto merged = merge_parts(std::move(dossiers), preferred);
    if (merged.conflicts.empty()) {
        judge(merged);
    }
    return merged;
}

} // namespace hearsay
