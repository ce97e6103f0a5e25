#include "edit/record_index.hpp"

#include "edit/lists.hpp"

namespace hearsay {

RecordIndex::RecordIndex(const Records& records)
{
    visit_ids(records, [this](RecordRef record, std::string_view id) {
        records_.emplace(id, record);
        return false;
    });
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
