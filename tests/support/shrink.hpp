#pragma once

#include <functional>
#include <string>

#include "model/dossier.hpp"

namespace hearsay::test {

/// Says whether something is wrong with records.
using Complaint = std::function<bool(const Records&)>;

/// Fewer and plainer records, with which the same is still wrong: leaves out record after record
/// with all that mentions it, then what records say, for as long as the complaint stays.
Records shrunk(Records records, const Complaint& complaint);

} // namespace hearsay::test
