#include "write/audit_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/captured.hpp"
#include "write/house_rule.hpp"

namespace hearsay {
namespace {

AuditRow row(const char* claim, Verdict verdict, bool contested = false)
{
    AuditRow made;
    made.claim = claim;
    made.verdict = verdict;
    made.contested = contested;
    return made;
}

TEST(WriteAudit, PutsTheWorstFirst)
{
    const auto text = test::captured(80, [](Output& out) {
        write_audit(
            out, {row("good", Verdict::several_sources), row("maybe", Verdict::several_sources_if),
                  row("one-b", Verdict::single_source), row("one-a", Verdict::single_source),
                  row("one-z", Verdict::single_source, true), row("none", Verdict::unsupported)});
    });
    std::vector<std::size_t> places;
    for (const auto* claim : {"\nnone", "\none-z", "\none-a", "\none-b", "\nmaybe", "\ngood"}) {
        places.push_back(text.find(claim));
    }
    EXPECT_THAT(places, ::testing::Each(::testing::Lt(text.size())));
    EXPECT_TRUE(std::ranges::is_sorted(places)) << text;
}

TEST(WriteAudit, CountsVerdicts)
{
    const auto text = test::captured(80, [](Output& out) {
        write_audit(
            out, {row("a", Verdict::circular), row("b", Verdict::circular, true),
                  row("c", Verdict::several_sources)});
    });
    EXPECT_THAT(
        text,
        ::testing::EndsWith("3 claims: 2 circular and 1 several-sources; 1 contested (*).\n"));
}

TEST(HouseRule, ComparesThePessimistsCounts)
{
    Weighing weighing;
    weighing.sources = {1, 3};
    weighing.reports = {2, 2};
    EXPECT_TRUE(holds({0, 0}, weighing.sources, weighing.reports));
    EXPECT_TRUE(holds({1, 2}, weighing.sources, weighing.reports));
    EXPECT_FALSE(holds({2, 0}, weighing.sources, weighing.reports));
    EXPECT_FALSE(holds({0, 3}, weighing.sources, weighing.reports));
}

} // namespace
} // namespace hearsay
