#pragma once

#include <map>

#include "analysis/weighing.hpp"
#include "support/oracle_low.hpp"
#include "support/oracle_order.hpp"

namespace hearsay::test {

/// A denial or doubt, and how it came down, by ids.
struct OracleContest {
    std::optional<std::string> speaker;
    std::string article;
    Names via;
    Stance stance = Stance::denies;

    friend auto operator<=>(const OracleContest&, const OracleContest&) = default;
};

/// What DESIGN section 4 says of a claim, with ids for vertices; where it leaves a choice, all that
/// may be chosen from.
struct OracleWeighing {
    Verdict verdict = Verdict::unsupported;
    bool contested = false;
    Names origins;
    Range sources;
    Range reports;
    std::map<std::string, Range> heard;
    Measured<Names> cut;
    Measured<std::vector<Candidate>> candidates; // of which `disjoint` chooses, all merged
    Names common_links;
    std::vector<Loss> lost; // without vertices
    Coverage coverage;
    Network circle_links;
    std::vector<Component> circles;
    std::vector<Untimely> anachronisms;
    std::vector<OracleContest> contested_by; // in order of their attributions' ids
    Names retracted;
    std::vector<Names> chains; // distinct, sorted
};

/// Weighs a claim by trying everything, from the definitions and for small dossiers only. Throws
/// std::logic_error if the definitions themselves disagree: paths with cuts, or low above high.
OracleWeighing brute_weigh(const Dossier& dossier, const std::string& claim);

/// What a verdict of several sources rests on: of the certificates' vertices, the speakers and the
/// outlets of whom it is not recorded whom they speak for, or who owns them. For reports the
/// articles' outlets too.
Names unknown_on(
    const Dossier& dossier, const std::vector<Names>& sources, const std::vector<Names>& reports);

/// Whether `ways` are as many chains out of `candidates` that share nothing.
bool are_apart(const std::vector<Names>& ways, const std::vector<Candidate>& candidates);

} // namespace hearsay::test
