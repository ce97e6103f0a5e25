#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// The dossier that GRAPH names, for commands that answer. Warnings are counted on stderr in one
/// line that names `check`. Throws BadDocument for a document with errors, InputError for what
/// cannot be read and for the kinds of GRAPH that this version does not know: a `.db` file, a
/// `postgresql://` address.
Dossier load_dossier(const std::string& graph);

/// Refuses, by name, the kinds of GRAPH that this version does not know. For `check`, which reads
/// the document itself. Throws InputError.
void require_known_form(const std::string& graph);

/// The claim whose id is `id`; InputError names the nearest one, or what else has this id.
RecordRef require_claim(const Dossier& dossier, const std::string& graph, const std::string& id);

/// The record whose id is `id`; InputError names the nearest one.
RecordRef require_record(const Dossier& dossier, const std::string& graph, const std::string& id);

/// The same, or the text whose SHA-256 is `id`.
RecordRef
require_record_or_text(const Dossier& dossier, const std::string& graph, const std::string& id);

/// The records that `ids` name, each of one of `kinds`; InputError names the nearest one that would
/// do, or what else has this id.
std::vector<RecordRef> require_records(
    const Dossier& dossier, const std::string& graph, const std::vector<std::string>& ids,
    const std::vector<RecordKind>& kinds);

} // namespace hearsay
