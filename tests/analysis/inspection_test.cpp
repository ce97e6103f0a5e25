#include "analysis/inspection.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using test::dossier_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string ids(const Provenance& provenance, const std::vector<Vertex>& vertices)
{
    std::string line;
    for (const auto vertex : vertices) {
        line += (line.empty() ? "" : " ") + std::string(id_of(provenance, vertex));
    }
    return line;
}

TEST(Inspect, TellsACircleOnceWithAllItsClaims)
{
    const auto dossier = dossier_of("claim n implies c; claim c; article k1; article k2; n: k1 < "
                                    "k2 < ?; n: k2 < k1 < ?; b: k3 < x");
    const auto provenance = build_provenance(dossier);
    const auto found = inspect(provenance);
    ASSERT_EQ(found.circles.size(), 1);
    EXPECT_EQ(ids(provenance, found.circles[0].circle), "k1 k2");
    EXPECT_EQ(ids(provenance, found.circles[0].claims), "c n");
    EXPECT_THAT(found.anachronisms, IsEmpty());
}

TEST(Inspect, TellsCertainAnachronismsFirst)
{
    const auto dossier = dossier_of("article a on 2023-09-06; article b on 2023-09; article z on "
                                    "2023-09-06; article y on 2023-10-06\n"
                                    "c: a < b < ?; d: z < y < ?");
    const auto provenance = build_provenance(dossier);
    std::vector<std::string> lines;
    for (const auto& [anachronism, claims] : inspect(provenance).anachronisms) {
        lines.push_back(
            ids(provenance, {anachronism.from, anachronism.to}) +
            (anachronism.certain ? " certain: " : " possible: ") + ids(provenance, claims));
    }
    EXPECT_EQ(lines.front(), "z y certain: d");
}

TEST(Inspect, FindsNothingInAnEmptyDossier)
{
    const auto dossier = dossier_of("");
    const auto provenance = build_provenance(dossier);
    EXPECT_THAT(inspect(provenance).circles, IsEmpty());
    EXPECT_THAT(inspect(provenance).anachronisms, IsEmpty());
}

} // namespace
} // namespace hearsay
