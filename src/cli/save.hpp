#pragma once

#include <functional>
#include <string>

#include "model/dossier.hpp"
#include "write/file.hpp"
#include "write/output.hpp"

namespace hearsay {

/// What an edit makes of a dossier, and how that is told.
struct Edited {
    Records records;
    std::string message; // whole lines; what was done, or why nothing was
};

/// A pure edit. Throws an Error if it cannot be made.
using Edit = std::function<Edited(const Dossier&)>;

/// Reads GRAPH, makes the edit, and puts the result in its place; in the text only what differs is
/// written anew (see rewritten()). Nobody else's edit is lost: the file is locked meanwhile, and
/// one that another program has written to is left alone. It is the old or the new one, whole,
/// whatever happens; what a killed edit left beside it goes.
///
/// The message goes to stdout before the file is changed: if it cannot be written the file stays as
/// it was. Of `-`, standard input, the result goes to stdout and the message to stderr. What
/// `check` would newly warn of is said on stderr. An edit that changes nothing writes nothing.
///
/// Throws BadDocument for a document with errors; Error for an edit that would make errors, naming
/// the first one and its place; OutputError, naming who holds the file, after five seconds.
void change_graph(Output& out, const std::string& graph, const Edit& edit);

/// Says what is done, once little is left that can fail and before it is done: where it throws,
/// nothing is.
using Tell = std::function<void()>;

/// Writes a dossier that keeps the rules to `path`, in the form that its ending names: `.db`,
/// `.jsonl`, else one document, as for `-`. As write_file(). Whoever asks for it keeps the place.
void write_dossier(
    Output& out, const std::string& path, const Records& records, Overwrite overwrite,
    const Tell& tell);

} // namespace hearsay
