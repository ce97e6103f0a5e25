#pragma once

#include <optional>
#include <random>
#include <string>

#include "model/dossier.hpp"

namespace hearsay::test {

/// What one edit, chosen by chance, makes of a dossier.
struct RandomEdit {
    std::string name;               // `remove s3`
    std::optional<Records> records; // nothing if the edit was refused
};

/// An edit of those that a desk makes by hand: add, set, imply, remove, join, unmerge. A refusal is an answer too:
/// it must come as one.
RandomEdit random_edit(const Dossier& dossier, std::mt19937_64& engine);

} // namespace hearsay::test
