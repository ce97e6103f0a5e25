#include "graph/sealed_graph.hpp"

#include <mutex>
#include <utility>

#include "graph/provenance_graph.hpp"

namespace hearsay {

struct SealedGraph::Inside {
    std::once_flag drawn;
    OpenGraph open;
};

SealedGraph::SealedGraph(std::vector<RecordRef> records)
    : records_(std::move(records)), inside_(std::make_unique<Inside>())
{
}

SealedGraph::SealedGraph(SealedGraph&&) noexcept = default;
SealedGraph& SealedGraph::operator=(SealedGraph&&) noexcept = default;
SealedGraph::~SealedGraph() = default;

const OpenGraph& SealedGraph::opened(const std::function<void(OpenGraph&)>& draw) const
{
    std::call_once(inside_->drawn, [&] {
        for (const auto& record : records_) {
            boost::add_vertex(record, inside_->open.graph);
        }
        draw(inside_->open);
    });
    return inside_->open;
}

} // namespace hearsay
