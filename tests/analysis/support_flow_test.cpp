#include "analysis/support_flow.hpp"

#include <algorithm>
#include <random>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>
#include <gtest/gtest.h>

#include "support/random_support.hpp"

namespace hearsay {
namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using BoostNetwork = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<
        boost::edge_capacity_t, long,
        boost::property<
            boost::edge_residual_capacity_t, long,
            boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;

constexpr long unlimited = 1000;

void add_arc(BoostNetwork& network, std::size_t from, std::size_t to, long capacity)
{
    const auto arc = add_edge(from, to, network).first;
    const auto back = add_edge(to, from, network).first;
    put(boost::edge_capacity, network, arc, capacity);
    put(boost::edge_capacity, network, back, 0L);
    put(boost::edge_reverse, network, arc, back);
    put(boost::edge_reverse, network, back, arc);
}

/// The support network for Boost: vertex v is split into 2v and 2v + 1.
struct Oracle {
    BoostNetwork network;
    std::size_t source;
    std::size_t ground;

    Oracle(const Support& support, Measure measure, std::size_t only_speaker)
        : network(2 * (support.vertices.size() + support.seen.size()) + 2),
          source(num_vertices(network) - 2), ground(source + 1)
    {
        for (std::size_t node = 0; node < support.vertices.size(); ++node) {
            const bool shared = measure == Measure::sources && support.free[node];
            const bool open = shared || node == only_speaker;
            add_arc(network, 2 * node, 2 * node + 1, open ? unlimited : 1);
        }
        for (const auto& [from, to] : support.links) {
            add_arc(network, 2 * from + 1, 2 * to, unlimited);
        }
        for (const auto carrier : support.carriers) {
            add_arc(network, source, 2 * carrier, unlimited);
        }
    }

    void ground_all(const Support& support)
    {
        for (const auto speaker : support.speakers) {
            add_arc(network, 2 * speaker + 1, ground, unlimited);
        }
        auto unit = 2 * support.vertices.size();
        for (const auto article : support.seen) {
            add_arc(network, 2 * article + 1, unit, unlimited);
            add_arc(network, unit, unit + 1, 1);
            add_arc(network, unit + 1, ground, unlimited);
            unit += 2;
        }
    }

    std::size_t flow()
    {
        return static_cast<std::size_t>(boost::push_relabel_max_flow(network, source, ground));
    }
};

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

TEST(SupportFlow, AgreesWithBoostsMaximumFlow)
{
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        const auto support = test::random_support(random, 3 + random() % 10, random() % 25);
        for (const auto measure : {Measure::sources, Measure::reports}) {
            Oracle oracle(support, measure, nobody);
            oracle.ground_all(support);
            SupportFlow flow(support, measure);
            ASSERT_EQ(flow.count(), oracle.flow()) << "round " << round;
            EXPECT_EQ(flow.nearest_cut().size(), flow.count());
        }
    }
}

TEST(SupportFlow, HearsFromASpeakerWhatBoostFindsWithOnlyHimGrounded)
{
    std::mt19937 random(4);
    for (int round = 0; round < 2000; ++round) {
        auto support = test::random_support(random, 3 + random() % 10, random() % 25);
        SupportFlow flow(support, Measure::reports);
        flow.count();
        for (const auto speaker : support.speakers) {
            if (std::ranges::binary_search(support.carriers, speaker)) {
                continue;
            }
            Oracle oracle(support, Measure::reports, speaker);
            add_arc(oracle.network, 2 * speaker + 1, oracle.ground, unlimited);
            ASSERT_EQ(flow.heard_from_speaker(speaker), oracle.flow()) << "round " << round;
        }
    }
}

TEST(SupportFlow, SharesArticlesInHandAmongSourcesOnly)
{
    Support support;
    support.vertices = {0, 1, 2};
    support.free = {true, false, false};
    support.links = {{0, 1}, {0, 2}};
    support.carriers = {0};
    support.speakers = {1, 2};
    EXPECT_EQ(SupportFlow(support, Measure::sources).count(), 2U);
    EXPECT_EQ(SupportFlow(support, Measure::reports).count(), 1U);
}

TEST(SupportFlow, GivesAFirstHandArticleInHandAUnitOfItsOwn)
{
    Support support;
    support.vertices = {0};
    support.free = {true};
    support.carriers = {0};
    support.seen = {0};
    SupportFlow flow(support, Measure::sources);
    EXPECT_EQ(flow.count(), 1U);
    EXPECT_EQ(flow.nearest_cut(), std::vector<Support::Node>{0});
}

} // namespace
} // namespace hearsay
