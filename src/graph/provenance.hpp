#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/groups.hpp"
#include "graph/link.hpp"
#include "graph/sealed_graph.hpp"
#include "model/facts.hpp"

namespace hearsay {

/// Where one attribution, read out, ends.
enum class End : std::uint8_t {
    speaker,  // an origin: its last step is the speaker
    seen,     // an origin: the article itself was there (`basis: seen`, no via, no speaker)
    article,  // goes on with every attribution in scope that starts at its last step
    nobody    // unattributed: an outlet, or an article that names nobody
};

/// One attribution as the steps of a chain, after DESIGN's normalisation: copies replaced by what
/// they copy, equal neighbours made one.
struct Segment {
    std::uint32_t attribution = no_attribution;  // its number in the dossier
    std::span<const std::uint32_t> steps;        // vertices: article, each via, speaker; never empty
    End end = End::nobody;
};

constexpr std::uint32_t no_vertex = std::numeric_limits<std::uint32_t>::max();

/// A dossier, or a part of one, as one graph, and what was worked out once for all claims. Points to
/// where the records stand, which must outlive it.
///
/// Vertices are organizations, outlets, speakers, articles, claims, each in document order, so that
/// a record's vertex is a sum. Attributions that are rejected, or whose way leads over a retracted
/// article, draw no links.
struct Provenance {
    const Dossier* dossier = nullptr;     // none where only facts were read, for weighing alone
    Facts facts;
    SealedGraph graph;
    std::array<std::uint32_t, 7> first{}; // by kind of record: its first vertex
    std::vector<bool> in_hand;            // by vertex: an article of which we have the text
    std::vector<std::uint32_t> rank;      // by vertex: its place among all ids, sorted
    std::vector<std::uint32_t> roots;     // by article: the number of what it copies, at last
    std::vector<std::uint32_t> tops;      // by organization: the number of its topmost parent
    Groups<std::uint32_t> owners;         // by outlet: the vertex of each tie's top organization
    Groups<std::uint32_t> voices;         // by speaker: the same for speaks_for, or affiliation
    std::vector<std::uint32_t> outlets;   // by article: the vertex of its outlet, or no_vertex
    Groups<std::uint32_t> steps;          // by attribution: the vertices of its segment
    std::vector<End> ends;                // by attribution
    std::vector<bool> out;                // by attribution: rejected, or over a retracted article
    std::vector<std::uint32_t> claims;    // by attribution: the number of its claim
    Groups<std::uint32_t> by_claim;       // by claim: the numbers of its attributions
    Groups<std::uint32_t> narrower;       // by claim: the numbers of those that imply it
};

/// Builds the graph of a dossier without breaches of the model's rules. O(records, times a
/// logarithm).
Provenance build_provenance(const Dossier& dossier);

/// The same of the facts of one, without the records themselves.
Provenance build_provenance(Facts facts);

/// The vertex of a record that is neither a text nor an attribution.
Vertex vertex_of(const Provenance& provenance, RecordRef record);

/// The record that a vertex stands for.
RecordRef record_of(const Provenance& provenance, Vertex vertex);

/// The id of the record that a vertex stands for.
std::string_view id_of(const Provenance& provenance, Vertex vertex);

/// The attribution, read out. For rejected and retracted ones too.
Segment segment_of(const Provenance& provenance, std::uint32_t attribution);

/// The speaker that a segment names, be it as `speaker` or as the last of `via`.
std::optional<Vertex> speaker_of(const Segment& segment);

/// When the attribution was said, or else when the article at which it starts was published: the
/// date on which ties are judged.
std::optional<Interval> date_of(const Provenance& provenance, const Segment& segment);

/// Sorts by id: the order of everything that leaves query/ and analysis/.
void sort_by_id(const Provenance& provenance, std::vector<Vertex>& vertices);

} // namespace hearsay
