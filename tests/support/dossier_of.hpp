#pragma once

#include <string>
#include <string_view>

#include "model/dossier.hpp"

namespace hearsay::test {

/// A dossier drawn as text. Statements end at `;` or at the line's end, words are apart by blanks,
/// and `#` begins a remark.
///
///     org ID [parent ORG]
///     outlet ID [unnamed] TIE…            TIE: owner ORG [since DATE] [until DATE], owner nobody
///     speaker ID [unnamed] [kind KIND] TIE…      the same with `speaks` and with `member`, which
///                                                is the affiliation
///     article ID [at OUTLET] [on DATE] [revised DATE] [in-hand] [with-text] [copies ARTICLE]
///             [retracted]                 with-text: one of the dossier's texts is its
///     claim ID [kind KIND] [implies CLAIM]…
///     [ID =] CLAIM: ARTICLE < VIA < … < SPEAKER QUALITY…      an attribution, nearest first
///
/// The last step is the attribution's `speaker` if it is one; `< ?` after it keeps it in `via`, and
/// says that nobody is named. Instead of the last `<` stands the stance, if it is another than
/// `asserts`: `c: k1 < cnn denies putin`, or `c: k1 denies` where nobody is named. QUALITY is
/// `seen`, `told`, `inferred`, `own`, `on DATE` (said_on), `occasion WORD`, `draft`, `reviewed`,
/// `rejected`.
///
/// What is mentioned and not declared is made: an attribution's first step and what is copied is an
/// article; `at`, a step with another behind it, and one before `?` an outlet; else the last step a
/// speaker, a person. An attribution without an id gets a01, a02 … by its place. Names and texts
/// are the ids. Throws std::invalid_argument, naming the statement, for anything else.
Dossier dossier_of(std::string_view drawing);

/// The drawing of a dossier, a statement a line: dossier_of(drawing_of(records)) has the same
/// records, if they hold no more than the language can say.
std::string drawing_of(const Records& records);

/// The SHA-256 that the `number`th text of a drawing is given, from 0.
std::string drawn_sha256(std::size_t number);

} // namespace hearsay::test
