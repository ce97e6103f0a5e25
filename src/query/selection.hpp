#pragma once

#include <cstdint>
#include <vector>

#include "graph/provenance.hpp"

namespace hearsay {

/// A stretch of an attribution's segment: the steps from `first` to `last`, both in it, and before
/// them the claim if `first` is 0 and `with_claim`.
struct Stretch {
    std::uint32_t attribution = no_attribution;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool with_claim = true;
    bool names_nobody = false; // a chain ends at the last step, and nobody is named there
    bool withdrawn = false;    // it leads over a retracted article and passes nothing on

    friend auto operator<=>(const Stretch&, const Stretch&) = default;
};

/// What of a dossier is wanted, for a picture.
struct Selection {
    std::vector<Vertex> asked_for;  // by id; they are in it even if no stretch touches them
    std::vector<Vertex> others;     // by id; likewise
    std::vector<Stretch> stretches; // by attribution number
};

/// From a record towards what it relies on, towards who relies on it, or both.
enum class Towards : std::uint8_t { sources, carriers, both };

/// All that the dossier holds, but for rejected attributions. Claims that nobody carries are in it;
/// other records that nothing mentions are not.
Selection select_all(const Provenance& provenance);

/// What touches one record.
///
/// - a claim: its scope (scope_of), attributions of it that could not verify it or were declined,
///   and those that a retraction took out, whichever way is asked for;
/// - an attribution: itself;
/// - an article, a speaker, an outlet with all its articles, an organization with all that it owns
///   or that speaks for it, parts of it too: every attribution that leads over one of these, from
///   there to its end, or from its claim to there, and those that it goes on with.
Selection select_around(const Provenance& provenance, RecordRef record, Towards towards);

/// All that is in one or the other.
Selection joined(const Provenance& provenance, const Selection& one, const Selection& other);

} // namespace hearsay
