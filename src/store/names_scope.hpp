#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// All organizations, outlets and speakers of a database, in document order, and of all other
/// records those with these ids, with what they rest on. Within a transaction. O(names, and ids
/// times a logarithm).
Records
names_scope(const Database& database, const RestForm& form, const std::vector<std::string>& ids);

} // namespace hearsay
