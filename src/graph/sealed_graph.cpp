#include "graph/sealed_graph.hpp"

#include <utility>

#include <boost/range/iterator_range.hpp>

#include "graph/provenance_graph.hpp"

namespace hearsay {

SealedGraph::SealedGraph() : SealedGraph(OpenGraph()) {}

SealedGraph::SealedGraph(OpenGraph graph) : graph_(std::make_unique<OpenGraph>(std::move(graph)))
{
    records_.reserve(num_vertices(graph_->graph));
    for (const auto vertex : boost::make_iterator_range(vertices(graph_->graph))) {
        records_.push_back(graph_->graph[vertex]);
    }
}

SealedGraph::SealedGraph(SealedGraph&&) noexcept = default;
SealedGraph& SealedGraph::operator=(SealedGraph&&) noexcept = default;
SealedGraph::~SealedGraph() = default;

} // namespace hearsay
