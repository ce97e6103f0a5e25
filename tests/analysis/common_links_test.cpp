#include "analysis/common_links.hpp"

#include <algorithm>
#include <random>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/random_support.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Without the links that no way from the claim reaches: Boost 1.74 trips over them, and a claim's
/// own support network has none.
Support reachable_part(Support support)
{
    std::vector<bool> reached(support.vertices.size());
    for (const auto carrier : support.carriers) {
        reached[carrier] = true;
    }
    for (std::size_t round = 0; round < support.vertices.size(); ++round) {
        for (const auto& [from, to] : support.links) {
            reached[to] = reached[to] || reached[from];
        }
    }
    std::erase_if(support.links, [&](const auto& link) { return !reached[link.first]; });
    std::erase_if(support.speakers, [&](Support::Node node) { return !reached[node]; });
    std::erase_if(support.seen, [&](Support::Node node) { return !reached[node]; });
    return support;
}

/// Boost's dominators of ground, nearest to the claim first.
std::vector<Support::Node> dominators_by_boost(const Support& support)
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
    const auto claim = support.vertices.size();
    const auto ground = claim + 1;
    Graph graph(ground + 1);
    for (const auto& [from, to] : support.links) {
        add_edge(from, to, graph);
    }
    for (const auto carrier : support.carriers) {
        add_edge(claim, carrier, graph);
    }
    for (const auto* origins : {&support.speakers, &support.seen}) {
        for (const auto origin : *origins) {
            add_edge(origin, ground, graph);
        }
    }
    const auto nobody = boost::graph_traits<Graph>::null_vertex();
    std::vector<std::size_t> dominator(num_vertices(graph), nobody);
    boost::lengauer_tarjan_dominator_tree(
        graph, claim,
        boost::make_iterator_property_map(
            dominator.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<Support::Node> common;
    for (auto at = dominator[ground]; at != nobody && at != claim; at = dominator[at]) {
        common.push_back(static_cast<Support::Node>(at));
    }
    std::ranges::reverse(common);
    return common;
}

TEST(CommonLinksOf, AgreesWithBoostsDominatorTree)
{
    std::mt19937 random(5);
    for (int round = 0; round < 5000; ++round) {
        const auto support =
            reachable_part(test::random_support(random, 2 + random() % 10, random() % 20));
        ASSERT_EQ(common_links_of(support), dominators_by_boost(support)) << "round " << round;
    }
}

TEST(CommonLinksOf, NamesTheNearestFirst)
{
    Support support;
    support.vertices = {0, 1, 2, 3};
    support.links = {{0, 2}, {1, 2}, {2, 3}};
    support.carriers = {0, 1};
    support.speakers = {3};
    EXPECT_THAT(common_links_of(support), ElementsAre(2, 3));
}

TEST(CommonLinksOf, FindsNoneWhereNothingReachesGround)
{
    Support support;
    support.vertices = {0, 1};
    support.links = {{0, 1}, {1, 0}};
    support.carriers = {0};
    EXPECT_THAT(common_links_of(support), IsEmpty());
}

TEST(CommonLinksOf, FollowsAChainOfAHundredThousandLinks)
{
    Support support;
    support.carriers = {0};
    support.speakers = {99'999};
    for (std::uint32_t node = 0; node < 100'000; ++node) {
        support.vertices.push_back(node);
        if (node != 0) {
            support.links.emplace_back(node - 1, node);
        }
    }
    EXPECT_EQ(common_links_of(support).size(), 100'000U);
}

} // namespace
} // namespace hearsay
