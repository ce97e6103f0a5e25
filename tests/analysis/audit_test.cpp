#include "analysis/audit.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

/// More claims than are weighed at once; the nth has n % 4 speakers.
Dossier many_claims()
{
    std::string drawing;
    for (int claim = 0; claim < 150; ++claim) {
        const auto id = "c" + std::to_string(claim);
        drawing += "claim " + id + ";";
        for (int speaker = 0; speaker < claim % 4; ++speaker) {
            drawing +=
                id + ": a" + std::to_string(speaker) + " < s" + std::to_string(speaker) + ";";
        }
    }
    return test::dossier_of(drawing);
}

TEST(WeighAll, HandsOverEveryClaimInOrderAsWeighedAlone)
{
    const auto dossier = many_claims();
    const auto provenance = build_provenance(dossier);
    std::uint32_t number = 0;
    weigh_all(provenance, {}, [&](const Weighing& weighing) {
        const auto claim = vertex_of(provenance, {RecordKind::claim, number});
        EXPECT_EQ(weighing.claim, claim);
        EXPECT_EQ(weighing.sources.high, number % 4);
        EXPECT_EQ(weighing.chains, weigh(provenance, claim).chains);
        ++number;
        return Go::on;
    });
    EXPECT_EQ(number, 150U);
}

TEST(WeighAll, StopsWhenTold)
{
    const auto dossier = many_claims();
    const auto provenance = build_provenance(dossier);
    int taken = 0;
    weigh_all(provenance, {}, [&](const Weighing&) { return ++taken == 70 ? Go::stop : Go::on; });
    EXPECT_EQ(taken, 70);
}

TEST(WeighAll, HasNothingToSayOfAnEmptyDossier)
{
    const auto dossier = test::dossier_of("");
    const auto provenance = build_provenance(dossier);
    weigh_all(provenance, {}, [](const Weighing&) {
        ADD_FAILURE();
        return Go::on;
    });
}

} // namespace
} // namespace hearsay
