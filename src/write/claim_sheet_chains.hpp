#pragma once

#include "write/answer.hpp"
#include "write/claim_sheet.hpp"

namespace hearsay {

/// What the tables of a claim's page share.
struct ClaimPage {
    const Answer& answer;
    const ClaimMatter& matter;
    const ClaimSheetChoices& choices;
};

/// A chain's names with arrows between, each kept from turning its neighbours around.
Line chain_line(const Answer& answer, const Way& way);

/// A row a chain: its number, its article, its steps with what is recorded of them and the words,
/// and what it passes of each cut, by which the proof is checked.
Grid chain_table(const ClaimPage& page);

/// A row a denial, a doubt, or an attempt to verify that failed.
Grid contest_table(const ClaimPage& page);

} // namespace hearsay
