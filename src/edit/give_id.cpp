#include "edit/give_id.hpp"

#include "edit/mergers.hpp"
#include "edit/refusal.hpp"
#include "edit/renamed.hpp"
#include "model/id_form.hpp"
#include "model/naming.hpp"

namespace hearsay {

Records with_id_given(const Dossier& dossier, RecordRef record, const std::string& new_id)
{
    const std::string id(id_of(dossier, record));
    if (record.kind == RecordKind::text) {
        throw Refusal("the id of a text is its SHA-256, which follows from its bytes");
    }
    if (!is_id(new_id)) {
        throw Refusal(
            quoted(new_id) + " cannot be an id: letters, digits and ._:/-, at most 200 of them");
    }
    if (new_id == id) {
        return dossier.records();
    }
    if (const auto survivor = survivor_of(dossier.records(), new_id)) {
        throw Refusal(
            "the id " + quoted(new_id) + " is that of a record that has been joined into " +
            quoted(*survivor) + ": choose another");
    }
    if (dossier.find(new_id)) {
        throw Refusal("another record has the id " + quoted(new_id) + ": choose another");
    }
    return with_new_id(dossier.records(), id, new_id);
}

} // namespace hearsay
