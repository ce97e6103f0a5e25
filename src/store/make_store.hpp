#pragma once

#include <string>

#include "model/dossier.hpp"
#include "store/rest_form.hpp"

namespace hearsay {

/// Makes a database of a dossier that keeps the rules of the model, at a `path` where nothing is.
/// It is whole, and on the disk, when this returns; whatever happens before, what lies there is for
/// throwing away. Throws StoreError.
void make_store(
    const std::string& path, const RestForm& form, const Records& records, std::size_t warnings);

} // namespace hearsay
