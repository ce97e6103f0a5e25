#include "cli/held_record.hpp"

#include "model/naming.hpp"
#include "store/store_error.hpp"

namespace hearsay {

RecordRef held_record(const Dossier& part, const std::string& graph, const std::string& id)
{
    const auto found = part.find(id);
    if (!found) {
        throw StoreError(
            graph, "is damaged: the record " + quoted(id) +
                       " is not found by its id; 'hearsay check' says what is wrong");
    }
    return *found;
}

} // namespace hearsay
