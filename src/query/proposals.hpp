#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/provenance.hpp"

namespace hearsay {

/// What a recorder might do to a dossier that breaks no rule.
enum class ProposalKind : std::uint8_t {
    stands_for, // attribution, outlet in its via, articles of that outlet in hand: probably them
    same_as,    // records that share an address of `same_as`
    same_name,  // records of one kind with one name or alias, but for case, accents, marks, order
    near_name,  // two records of one kind whose names are one letter apart
    unnamed,    // an unnamed speaker, and the several articles that quote it
    repeated    // attributions of one article that are equal and count once
};

struct Proposal {
    ProposalKind kind = ProposalKind::stands_for;
    std::vector<RecordRef> records; // as the kind says, otherwise by id
    std::string shared;             // the address or name that they share

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// All proposals, by kind, then by id. O(records, times a logarithm) and the letters of all names
/// squared each; no comparison of all pairs.
std::vector<Proposal> proposals_of(const Provenance& provenance);

/// Sorts them by kind, then by id; what is equal in both stays in its order.
void sort_proposals(const Dossier& dossier, std::vector<Proposal>& proposals);

/// Articles in hand that an outlet in `via` probably stands for, in attributions of the first so
/// many claims: they are that outlet's, carry the same claim or, where it is asserted, one that
/// implies it, with the same stance, and did not certainly appear after the last that is known of
/// the attribution's own article.
std::vector<Proposal> stand_ins(const Provenance& provenance, std::uint32_t claims);

/// Organizations, outlets and speakers that share an address; `http`, `https`, `www.`, a last `/`
/// and Wikidata's two forms make no difference.
std::vector<Proposal> shared_addresses(const Dossier& dossier);

/// Named organizations, outlets or speakers with the same name or nearly. Equal: in folded letters
/// and digits, in any order of words. Near: one letter is other, more, less or swapped with its
/// neighbour, of at least five and not in a word under four, and the digits are the same. Where
/// more than eight names are near each other they follow a pattern, and only equal ones are
/// proposed.
std::vector<Proposal> near_names(const Dossier& dossier);

/// That an article quotes an unnamed speaker.
struct Quoting {
    RecordRef speaker;
    RecordRef article;
};

/// Every such article in the attributions of the first so many claims, repeats too.
std::vector<Quoting> quoting_unnamed(const Provenance& provenance, std::uint32_t claims);

/// Unnamed speakers that several articles quote: an unnamed record should serve one article.
std::vector<Proposal> busy_unnamed(const Dossier& dossier, const std::vector<Quoting>& all);

/// Attributions of one article to one of the first so many claims that are equal, so that all but
/// the first do not count.
std::vector<Proposal> repeated_attributions(const Provenance& provenance, std::uint32_t claims);

} // namespace hearsay
