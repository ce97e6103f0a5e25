#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/weakest.hpp"
#include "analysis/whatif.hpp"
#include "write/format.hpp"
#include "write/output.hpp"

namespace hearsay {

/// How much there is in all, of which `provenance` may be a part.
struct OutOf {
    std::size_t claims = 0;
    std::size_t attributions = 0;
};

/// Writes what changes without `records`: for a person first what loses all support, then what
/// reaches no origin any more, then what else falls or rises.
void write_whatif(
    Output& out, const Provenance& provenance, std::span<const RecordRef> records,
    const WhatIf& answer, const OutOf& all, Format format);

/// Writes the first `most` of those on whom most verdicts hang, and what becomes of these.
/// `provenance` is of the dossier, or of a part of it that has these.
void write_weakest(
    Output& out, const Provenance& provenance, const std::vector<Dependence>& all, std::size_t most,
    Format format);

} // namespace hearsay
