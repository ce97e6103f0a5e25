#pragma once

#include <string>

#include "analysis/inspection.hpp"
#include "query/proposals.hpp"
#include "write/labels.hpp"

namespace hearsay {

/// One sentence of check's, without a full stop, safe for a terminal: what was found, and what the
/// recorder may ask himself.
std::string sentence_of(const Labels& labels, const Proposal& proposal);
std::string sentence_of(const Labels& labels, const AnachronismFound& found);
std::string sentence_of(const Labels& labels, const CircleFound& found);

/// `stands_for`: a kind of proposal in tables.
std::string_view name_of(ProposalKind kind);

} // namespace hearsay
