#pragma once

#include "text/passage.hpp"

namespace hearsay {

/// What stands before or after a name, told apart: `Kepala Pusat Penerangan` and
/// `Kementerian Dalam Negeri`.
struct RoleParts {
    TokenRange role;
    TokenRange affiliation;
};

/// Splits `part` where the name of the organization starts; all of it is the role where none does.
RoleParts role_parts(const Passage& passage, TokenRange part);

} // namespace hearsay
