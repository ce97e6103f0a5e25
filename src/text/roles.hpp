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

/// Where a second role of the same person starts in `behind`, which follows the first: at `anggota`
/// in `dan anggota Komisi III`, `sekaligus anggota …`, `yang juga anggota …`; 0 if none does.
std::uint32_t second_role(const Passage& passage, TokenRange behind);

} // namespace hearsay
