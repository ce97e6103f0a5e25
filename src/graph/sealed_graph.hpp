#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "model/record.hpp"

namespace hearsay {

struct OpenGraph; // graph/provenance_graph.hpp

/// A vertex of the provenance graph: its number, from 0.
using Vertex = std::size_t;

/// The Boost graph behind a door. Which record a vertex stands for is asked everywhere, and costs
/// nobody Boost's headers, which take longer to compile than all else; who walks links includes
/// graph/provenance_graph.hpp and opens the door with graph_of().
class SealedGraph {
public:
    /// Without vertices; moved from it is good for nothing but to be assigned to.
    SealedGraph();
    explicit SealedGraph(OpenGraph graph);
    SealedGraph(SealedGraph&&) noexcept;
    SealedGraph& operator=(SealedGraph&&) noexcept;
    ~SealedGraph();

    /// The record that a vertex stands for. O(1).
    const RecordRef& operator[](Vertex vertex) const { return records_[vertex]; }

    const OpenGraph& opened() const { return *graph_; }

    /// For who builds it, to add links: the vertices are those that it was made with.
    OpenGraph& opened() { return *graph_; }

    friend std::size_t num_vertices(const SealedGraph& graph) { return graph.records_.size(); }

private:
    std::unique_ptr<OpenGraph> graph_;
    std::vector<RecordRef> records_; // by vertex
};

} // namespace hearsay
