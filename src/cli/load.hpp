#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "read/document.hpp"

namespace hearsay {

/// All that GRAPH says, whatever its form, and what is wrong with it. Throws InputError for what
/// cannot be read and for the kinds of GRAPH that this version does not know: a `postgresql://`
/// address.
Document load_document(const std::string& graph);

/// The dossier that GRAPH names, for commands that answer. Warnings are counted on stderr in one
/// line that names `check`. Throws BadDocument for a document with errors, or as load_document().
Dossier load_dossier(const std::string& graph);

/// Refuses, by name, the kinds of GRAPH that this version does not know. Throws InputError.
void require_known_form(const std::string& graph);

/// Says on stderr how many things a check of GRAPH warns of.
void warn(const std::string& graph, std::size_t warnings);

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
