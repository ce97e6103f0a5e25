#pragma once

#include "query/touching.hpp"
#include "write/output.hpp"
#include "write/rows.hpp"
#include "write/words.hpp"

namespace hearsay {

/// Writes one record for a person: what it is, a row for each of its keys, then the attributions
/// that touch it, as write_quotes() does, and which other records name it.
void write_record(
    Output& out, const Provenance& provenance, RecordRef record, const Touching& touching,
    const WordsByAttribution& words);

/// The same as one object of JSON: `kind`, `record` as documents have it, `quotes` and `mentions`
/// as arrays of rows.
void write_record_json(
    Output& out, const Provenance& provenance, RecordRef record, const Touching& touching,
    const WordsByAttribution& words);

/// What names the record, a row each: `kind`, `id`, `as`. Attributions are among them.
Rows mention_rows(const Provenance& provenance, const Touching& touching);

} // namespace hearsay
