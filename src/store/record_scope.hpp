#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// How far around some records a question looks.
enum class Around {
    nothing,
    attributions, // that name them, are printed in articles of theirs, or hold words of them
    chains,       // all that is said of the claims of those, and of what bears on these claims
    verdicts      // all on which the weighing of such claims rests
};

/// Records that a question is about.
struct About {
    std::vector<std::string> ids;    // of texts their SHA-256
    std::vector<std::string> others; // that it names besides
    Around around = Around::attributions;
};

/// The records on which answers about some records rest: of a dossier that has these alone, the
/// question has the answer that it has of the whole. That is true of ids that nobody has too: the
/// records that may be meant are there. Within a transaction.
///
/// These records and whatever names them, as far as `around` says, with all that these rest on:
/// claims, sources, texts, copied articles, owners and parents; and for each name that others have
/// too, one of the others. From `chains` on a record stands for those that weighing takes for it or
/// with it: copies and what they copy, an organization's parts, outlets and speakers.
/// O(attributions), and rows loaded, times a logarithm.
Records record_scope(const Database& database, const RestForm& form, const About& about);

/// The ids of the claims that may stand otherwise if the records with these ids say something else:
/// claims that they are, or of which attributions lead over them, and all that imply one of those or
/// are implied by it. Ids that nobody has are passed over. As record_scope().
std::vector<std::string> claims_touched(
    const Database& database, const RestForm& form, const std::vector<std::string>& ids);

} // namespace hearsay
