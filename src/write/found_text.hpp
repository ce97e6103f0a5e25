#pragma once

#include <string>
#include <vector>

#include "query/find.hpp"
#include "write/output.hpp"
#include "write/rows.hpp"

namespace hearsay {

/// Writes what was found for a person: a row each, with the alias or translation that has the words
/// where it is one, then how many there are.
void write_found(Output& out, const Dossier& dossier, const std::vector<Found>& found);

/// A row each, for other programs: `kind`, `id`, `label` (name, text or title, else the id), `as`
/// (`all`, `words`, `beginnings`, `scattered`), `in` (`id`, `name`, `alias`, `translation`), and
/// `text`, which has the words. Best first.
Rows rows_of(const Dossier& dossier, const std::vector<Found>& found);

/// `no record has 'harbuor' and 'silts', did you mean 'harbour'?`: the end of a search in vain.
/// `vocabulary`: every word that was searched, as vocabulary_of() the dossier.
std::string nothing_found(
    const std::vector<std::string>& vocabulary, const std::vector<std::string>& words);

} // namespace hearsay
