#include "edit/find.hpp"

#include "edit/lists.hpp"

namespace hearsay {

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
