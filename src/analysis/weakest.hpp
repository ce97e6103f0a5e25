#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "analysis/weighing.hpp"
#include "base/groups.hpp"
#include "base/on_progress.hpp"

namespace hearsay {

/// A claim whose verdict is another one without somebody.
struct VerdictChange {
    std::string claim; // its id
    Verdict before = Verdict::unsupported;
    Verdict after = Verdict::unsupported;

    friend bool operator==(const VerdictChange&, const VerdictChange&) = default;
};

/// A verdict that hangs on an outlet, speaker or organization.
struct Hanging {
    std::string on; // its id
    VerdictChange change;
};

/// Finds what verdicts hang on: what what_if() says of them without each outlet, speaker and
/// organization alone.
class HangingFinder {
public:
    /// `provenance` must outlive it. O(reliances).
    HangingFinder(const Provenance& provenance, const WeighingLimits& limits);

    /// What the claim's verdict hangs on, each once. Weighs it as often as it leads over somebody
    /// without whom the verdict is not shown, see VerdictWithout. From any number of threads.
    std::vector<Hanging> of(Vertex claim) const;

private:
    /// Over whom an attribution leads.
    using Leading = std::pair<std::uint32_t, std::uint32_t>;

    std::vector<Leading> leading_from(Vertex claim) const;
    bool has_a_say(std::uint32_t attribution) const;

    const Provenance& provenance_;
    WeighingLimits limits_;
    Groups<std::uint32_t> reliances_; // by attribution
};

/// An outlet, speaker or organization, and the verdicts that hang on it.
struct Dependence {
    std::string on;                     // its id
    std::vector<VerdictChange> changes; // by id of the claim; never empty

    friend bool operator==(const Dependence&, const Dependence&) = default;
};

/// Gathers who has most verdicts hanging on him. Some tens of bytes for each.
class Dependences {
public:
    void add(std::vector<Hanging> hanging);

    /// Those first whose loss changes most; of one number, by id.
    std::vector<Dependence> ranked() &&;

private:
    std::map<std::string, std::vector<VerdictChange>> changes_; // by on whom
};

/// On whom most verdicts of a dossier hang, on all processors.
std::vector<Dependence> weakest_of(
    const Provenance& provenance, const WeighingLimits& limits, const OnProgress& on_progress = {});

} // namespace hearsay
