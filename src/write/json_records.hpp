#pragma once

#include <string>

#include "model/dossier.hpp"

namespace hearsay {

/// Appends one record, or a part of one, as a JSON object on one line, its keys in the order of
/// DESIGN section 2. What is absent, or says no more than its absence would, is left out, so that
/// reading the object gives the same record. Texts that are not UTF-8, which no reader lets in,
/// are mended with U+FFFD.
void append_json(std::string& json, const Text& text);
void append_json(std::string& json, const Organization& organization);
void append_json(std::string& json, const Outlet& outlet);
void append_json(std::string& json, const Speaker& speaker);
void append_json(std::string& json, const Article& article);
void append_json(std::string& json, const Claim& claim);
void append_json(std::string& json, const Attribution& attribution);
void append_json(std::string& json, const Tie& tie);
void append_json(std::string& json, const Correction& correction);
void append_json(std::string& json, const Evidence& evidence);
void append_json(std::string& json, const SpeakerAs& speaker_as);
void append_json(std::string& json, const Recorded& recorded);
void append_json(std::string& json, const Reviewed& reviewed);
void append_json(std::string& json, const Merger<Organization>& merger);
void append_json(std::string& json, const Merger<Outlet>& merger);
void append_json(std::string& json, const Merger<Speaker>& merger);
void append_json(std::string& json, const Merger<Claim>& merger);

/// The root's own keys, without its lists, in one line.
std::string root_json_of(const Records& records);

/// A whole document, fit for a version control's diff: the root's own keys and the records stand on
/// a line each, the lists in the order of RecordKind, empty ones left out. Ends with a line end.
std::string json_document_of(const Records& records);

/// The bulk form: the line of type `dossier`, then the records in the same order.
std::string json_lines_of(const Records& records);

/// The records alone, a line each: a further piece of a bulk form that has begun.
std::string record_lines_of(const Records& records);

} // namespace hearsay
