#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace hearsay {

/// A word that may stand where the user is typing.
struct Candidate {
    std::string word;
    std::string description; // may hold outside text: safe for a terminal, one line
};

/// What the shell itself should offer beside the candidates.
enum class FilesWanted { none, files, folders };

struct Completion {
    std::string typed;   // of the last word, as far as it is typed, without quotation marks
    std::string unmoved; // its beginning that candidates do not repeat: `--format=`
    std::vector<Candidate> candidates; // those that go on from what is typed, in a fixed order
    FilesWanted files = FilesWanted::none;
};

/// What may stand at the end of `line`, a command line up to the cursor: commands, options, their
/// values, ids of the dossier that the line names. What a word may be is what help calls it: GRAPH,
/// FILE, DIR, CLAIM, OUTLET|SPEAKER, ID, `text|json|tsv`.
///
/// Says nothing on stderr: a dossier that cannot be read has no ids. Neither has one of over 16 MB,
/// for nobody waits that long after a key. Of ids no more than 2,000.
Completion completion_of(CLI::App& program, std::string_view line);

} // namespace hearsay
