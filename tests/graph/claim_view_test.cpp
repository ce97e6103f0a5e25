#include "graph/claim_view.hpp"

#include <boost/graph/breadth_first_search.hpp>
#include <gtest/gtest.h>

#include "graph/support.hpp"
#include "support/dossier_of.hpp"
#include "support/names.hpp"

namespace hearsay {
namespace {

using test::at;

/// What Boost's breadth-first search reaches from `start`, by id.
std::string reached_in(const Provenance& provenance, const ClaimView& view, Vertex start)
{
    std::vector<boost::default_color_type> colours(num_vertices(view));
    const auto colour = boost::make_iterator_property_map(
        colours.begin(), boost::get(boost::vertex_index, graph_of(provenance)));
    boost::breadth_first_search(view, start, boost::color_map(colour));
    std::vector<Vertex> reached;
    for (Vertex vertex = 0; vertex < colours.size(); ++vertex) {
        if (colours[vertex] == boost::black_color && vertex != start) {
            reached.push_back(vertex);
        }
    }
    sort_by_id(provenance, reached);
    return test::names(provenance, reached);
}

TEST(ClaimView, ReachesWhatTheClaimsSupportNetworkHolds)
{
    const auto dossier = test::dossier_of("outlet cnn owner wbd\nc: k < cnn < x\nc: l < y\n"
                                          "c: m denies z\nother: k < bbc < w");
    const auto provenance = build_provenance(dossier);
    const auto scope = scope_of(provenance, at(provenance, "c"));
    const auto wanted = asserted_in(provenance, scope);
    EXPECT_EQ(
        reached_in(provenance, claim_view(provenance, wanted), at(provenance, "c")),
        "cnn k l x y");
    EXPECT_EQ(support_of(provenance, scope).vertices.size(), 5U);
}

TEST(BuildProvenance, LinksEveryRecordToWhatItReliesOn)
{
    const auto dossier = test::dossier_of(
        "org us\norg state parent us\noutlet cnn owner wbd\nspeaker x speaks state\n"
        "article k at blog\nclaim c implies d\nc: k < cnn < x");
    const auto provenance = build_provenance(dossier);
    const auto& graph = graph_of(provenance);
    std::string drawn;
    for (const auto link : boost::make_iterator_range(edges(graph))) {
        drawn += test::names(provenance, std::vector{source(link, graph), target(link, graph)});
        drawn += "; ";
    }
    EXPECT_EQ(drawn, "state us; cnn wbd; x state; k blog; c d; c k; k cnn; cnn x; ");
}

} // namespace
} // namespace hearsay
