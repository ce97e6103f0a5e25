#pragma once

#include "model/dossier.hpp"
#include "read/reading.hpp"

namespace hearsay {

/// What an object of a document becomes: one function for each kind of record, each with its table
/// of keys in a file of its own, read_<kind>.cpp.
void read_record(Reading& reading, JsonValue object, Text& text);
void read_record(Reading& reading, JsonValue object, Organization& organization);
void read_record(Reading& reading, JsonValue object, Outlet& outlet);
void read_record(Reading& reading, JsonValue object, Speaker& speaker);
void read_record(Reading& reading, JsonValue object, Article& article);
void read_record(Reading& reading, JsonValue object, Claim& claim);
void read_record(Reading& reading, JsonValue object, Attribution& attribution);

/// `owner`, `speaks_for`, `affiliation`.
void read_value(Reading& reading, JsonValue value, Ties& ties);

/// The root of a whole document: its own keys and its lists of records.
void read_root(Reading& reading, JsonValue object, Records& records);

/// The line of type `dossier`: the root's own keys.
void read_dossier_line(Reading& reading, JsonValue object, Records& records);

} // namespace hearsay
