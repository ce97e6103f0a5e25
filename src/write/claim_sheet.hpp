#pragma once

#include <string>

#include "analysis/next.hpp"
#include "write/claim_matter.hpp"
#include "write/sheet.hpp"
#include "write/trace_text.hpp"

namespace hearsay {

/// What a claim's page shows beside the matter.
struct ClaimSheetChoices {
    const WordsByAttribution* words = nullptr; // may be null
    std::string svg;                           // its picture; empty: the page has none
    const Next* next = nullptr;                // what to check next; may be null
};

/// A page about one claim, for who must decide what to print: the verdict in words, the counts and
/// what they mean, what must hold, who contests it, the chains, the proofs in such a form that they
/// can be checked by hand, what is not known. Of more than 200 chains only how many there are. The
/// same dossier gives the same page.
Sheet claim_sheet(
    const Provenance& provenance, const ClaimMatter& matter, const ClaimSheetChoices& choices);

} // namespace hearsay
