#pragma once

#include <string>
#include <vector>

#include "edit/upsert.hpp"
#include "model/record_change.hpp"
#include "write/output.hpp"

namespace hearsay {

/// What an import came to, in records.
struct ImportCounts {
    UpsertCounts taken;
    std::size_t skipped = 0; // bad ones, set aside
};

/// `news.db: 12 records new, 3 replaced, 45 there already, its own title kept`, as one line.
std::string import_line(const ImportCounts& counts, const std::string& graph);

/// Writes which records of GRAPH say something else than those that come, key by key; after 50 of
/// them only how many more there are.
void write_import_conflicts(
    Output& out, const std::vector<RecordChange>& conflicts, const std::string& graph);

/// `2 records differ from those of GRAPH, nothing was imported: …`.
std::string import_refusal(std::size_t conflicts, const std::string& graph);

} // namespace hearsay
