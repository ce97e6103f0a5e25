#pragma once

#include <optional>
#include <string>
#include <vector>

#include "edit/gains.hpp"
#include "edit/record_index.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// The records after a join, and what it did.
struct Joined {
    Records records;
    RecordKind kind = RecordKind::claim;
    std::vector<std::string> gained;             // by the survivor, as in Merger
    std::vector<Difference> differences;         // on which the survivor kept its own
    std::vector<std::string> references;         // that are to the survivor now: `a4/claim`
    std::vector<std::vector<std::string>> equal; // ids of attributions that say the same now
};

/// Why `other` cannot become `survivor`, in one line, with what to do instead; nothing if it can.
///
/// Both must be there, of one kind, and a claim, a speaker, an outlet or an organization; neither
/// `distinct_from` the other, and neither above the other in `implies` or `parent`: they would be
/// above themselves. O(records).
std::optional<std::string>
objection_to_joining(const Records& records, const std::string& survivor, const std::string& other);

/// The same with an index of the records at hand. O(records above the two).
std::optional<std::string> objection_to_joining(
    const Records& records, const RecordIndex& index, const std::string& survivor,
    const std::string& other);

/// `other` becomes `survivor`: all that refers to it refers to the survivor, which keeps what it
/// says and gains what it does not (see gain()). What `other` was stays in the survivor's
/// `merged_from`, behind what had been joined into `other`: unmerge() undoes it. `note` says why.
///
/// References within what was joined before follow too, as it may come back. A list that named both
/// names the survivor twice, which means no more than once. Attributions that became equal are left
/// for the user to judge. Throws Refusal with the objection. O(records + references).
Joined join(
    Records records, const std::string& survivor, const std::string& other,
    const std::string& note = {});

} // namespace hearsay
