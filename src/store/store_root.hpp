#pragma once

#include <cstddef>

#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// The dossier's own keys. Throws StoreError if they are not there.
Records read_root(const Database& database, const RestForm& form);

/// Writes the dossier's own keys in place of what was there. `warnings`: how many things a check
/// warns of.
void write_root(
    const Database& database, const RestForm& form, const Records& root, std::size_t warnings);

/// How many things a check warns of, as it was when the database was last changed.
std::size_t warnings_in(const Database& database);

} // namespace hearsay
