#include "edit/record_index.hpp"

#include <cstdint>

namespace hearsay {
namespace {

template <class Record>
void add(ById<RecordRef>& records, RecordKind kind, const std::vector<Record>& list)
{
    for (std::uint32_t number = 0; number < list.size(); ++number) {
        records.emplace(list[number].id.text, RecordRef{kind, number});
    }
}

} // namespace

RecordIndex::RecordIndex(const Records& records)
{
    add(records_, RecordKind::organization, records.organizations);
    add(records_, RecordKind::outlet, records.outlets);
    add(records_, RecordKind::speaker, records.speakers);
    add(records_, RecordKind::article, records.articles);
    add(records_, RecordKind::claim, records.claims);
    add(records_, RecordKind::attribution, records.attributions);
}

std::optional<RecordRef> RecordIndex::find(std::string_view id) const
{
    const auto found = records_.find(id);
    return found == records_.end() ? std::nullopt : std::optional(found->second);
}

void RecordIndex::forget(std::string_view id)
{
    if (const auto found = records_.find(id); found != records_.end()) {
        records_.erase(found);
    }
}

} // namespace hearsay
