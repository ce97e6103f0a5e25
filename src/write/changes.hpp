#pragma once

#include <string>
#include <vector>

#include "analysis/verdict_changes.hpp"
#include "model/record_change.hpp"
#include "write/format.hpp"
#include "write/labels.hpp"
#include "write/output.hpp"

namespace hearsay {

/// One version of a dossier in a comparison.
struct ComparedVersion {
    std::string name; // the file's, or a date
    const Labels& labels;
};

/// Two versions of a dossier, and how they differ.
struct Comparison {
    ComparedVersion before;
    ComparedVersion after;
    const std::vector<RecordChange>& records;
    const std::vector<ClaimChange>& verdicts;
};

/// Writes what differs: the verdicts first, each with what bears on it, then the records. As text
/// each section ends after 50, and says how many more there are; JSON is an object with
/// `verdicts` and `records`; TSV a row for each verdict, count and key.
void write_changes(Output& out, const Comparison& comparison, Format format);

} // namespace hearsay
