#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "model/record.hpp"

namespace hearsay {

struct OpenGraph; // graph/provenance_graph.hpp

/// A vertex of the provenance graph: its number, from 0.
using Vertex = std::size_t;

/// The Boost graph behind a door. Which record a vertex stands for is asked everywhere, and costs
/// nobody Boost's headers, which take longer to compile than all else; who walks links includes
/// graph/provenance_graph.hpp and opens the door with graph_of(). Its links are drawn when that is
/// first done: weighing walks none of them.
class SealedGraph {
public:
    /// `records`: by vertex. Moved from it is good for nothing but to be assigned to.
    explicit SealedGraph(std::vector<RecordRef> records = {});
    SealedGraph(SealedGraph&&) noexcept;
    SealedGraph& operator=(SealedGraph&&) noexcept;
    ~SealedGraph();

    /// The record that a vertex stands for. O(1).
    const RecordRef& operator[](Vertex vertex) const { return records_[vertex]; }

    /// The graph, with the links that `draw` adds to its vertices if nobody has drawn them yet. Any
    /// number of threads may ask at once.
    const OpenGraph& opened(const std::function<void(OpenGraph&)>& draw) const;

    friend std::size_t num_vertices(const SealedGraph& graph) { return graph.records_.size(); }

private:
    struct Inside;

    std::vector<RecordRef> records_; // by vertex
    std::unique_ptr<Inside> inside_;
};

} // namespace hearsay
