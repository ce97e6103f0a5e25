#include "edit/find.hpp"

#include <cstdint>

namespace hearsay {
namespace {

/// Calls `visit(kind, number, id)` for each record that has an id, until it returns true.
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

} // namespace

std::optional<RecordRef> find_record(const Records& records, std::string_view id)
{
    std::optional<RecordRef> found;
    visit_ids(records, [&](RecordRef record, std::string_view its) {
        if (its == id) {
            found = record;
        }
        return found.has_value();
    });
    return found;
}

std::vector<std::string_view> all_ids_of(const Records& records)
{
    std::vector<std::string_view> ids;
    visit_ids(records, [&](RecordRef, std::string_view id) {
        ids.push_back(id);
        return false;
    });
    return ids;
}

} // namespace hearsay
