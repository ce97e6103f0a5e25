#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "model/lists.hpp"
#include "model/references.hpp"

namespace hearsay {

/// Calls `visit` with each list whose records can be joined.
template <class Given, class Visit> void visit_joinable(Given& records, Visit&& visit)
{
    visit(records.organizations);
    visit(records.outlets);
    visit(records.speakers);
    visit(records.claims);
}

/// Calls `visit(record, id)` for each record that has an id, until it returns true.
template <class Visit> void visit_ids(const Records& records, Visit visit)
{
    const auto each = [&visit](RecordKind kind, const auto& list) {
        for (std::uint32_t number = 0; number < list.size(); ++number) {
            if (visit(RecordRef{kind, number}, std::string_view(list[number].id.text))) {
                return true;
            }
        }
        return false;
    };
    each(RecordKind::organization, records.organizations) ||
        each(RecordKind::outlet, records.outlets) || each(RecordKind::speaker, records.speakers) ||
        each(RecordKind::article, records.articles) || each(RecordKind::claim, records.claims) ||
        each(RecordKind::attribution, records.attributions);
}

/// The place of the record with this id in its list. O(records).
template <class Record>
std::optional<std::size_t> place_of(const std::vector<Record>& records, std::string_view id)
{
    const auto found =
        std::ranges::find_if(records, [id](const Record& record) { return record.id.text == id; });
    if (found == records.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - records.begin());
}

namespace detail {

template <class Record, class Visit> void visit_references_of(Record& record, Visit& visit)
{
    visit_references(
        record, [&](std::string_view key, std::optional<std::uint32_t> place, auto& id) {
            visit(ReferencePlace{record.id.text, key, place}, id);
        });
}

template <class Record, class Visit> void visit_with_mergers(Record& record, Visit& visit)
{
    visit_references_of(record, visit);
    for (auto& merger : record.merged_from) {
        for (auto& was : merger.was) {
            visit_with_mergers(was, visit);
        }
    }
}

} // namespace detail

/// Calls `visit(place, id)` for every reference of every record but the texts', which only name
/// articles; and of what the records were that have been joined, as they may come back.
/// O(records + references).
template <class Given, class Visit> void visit_all_references(Given& records, Visit&& visit)
{
    visit_joinable(records, [&](auto& list) {
        for (auto& record : list) {
            detail::visit_with_mergers(record, visit);
        }
    });
    for (auto& article : records.articles) {
        detail::visit_references_of(article, visit);
    }
    for (auto& attribution : records.attributions) {
        detail::visit_references_of(attribution, visit);
    }
}

} // namespace hearsay
