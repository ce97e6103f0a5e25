#pragma once

#include <string>
#include <vector>

#include "analysis/next.hpp"
#include "write/labels.hpp"

namespace hearsay {

/// What a check comes to in one or several outcomes that are told together.
struct OutcomeText {
    std::string condition;      // `if Kompas Gramedia owns it`
    std::string effect;         // `falls to several-sources-if (1–2)`, `stays`
    std::vector<Entry> entries; // that record the first of them, in this order; see entry_text.hpp
    bool moves = false;
};

/// A check as an editor would say it: whole sentences, safe for a terminal.
struct CheckText {
    std::string question; // `Who owns KompasTV (kompastv)?`
    std::vector<OutcomeText>
        outcomes; // those that move the claim first, the farthest of them first
};

CheckText text_of(const Labels& labels, const Next& next, const Check& check);

/// `Who owns KompasTV (kompastv)?`
std::string question_text(const Labels& labels, const Check& check);

/// `if Kompas Gramedia owns it`.
std::string condition_text(const Labels& labels, const Check& check, const Outcome& outcome);

/// `arms-talks stands at several-sources-if (1–3); 4 of 12 questions would move it.` And that not
/// all were looked into, or that none would.
std::string summary_of(const Provenance& provenance, const Next& next);

} // namespace hearsay
