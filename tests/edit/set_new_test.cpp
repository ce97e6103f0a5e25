#include "edit/set_new.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/join.hpp"
#include "edit/refusal.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(NewlyNamed, IsWhatSettingsNameAndNobodyHas)
{
    const auto dossier = test::dossier_of("org press; outlet daily; fire: a1 < daily < mayor");
    EXPECT_THAT(
        newly_named(dossier, read_settings({"owner=press,trust@2020/", "owner+=trust"})),
        ElementsAre(NewlyNamed{RecordKind::organization, "trust"}));
    EXPECT_THAT(
        newly_named(dossier, read_settings({"speaker=clerk"})),
        ElementsAre(NewlyNamed{RecordKind::speaker, "clerk"}));
}

TEST(NewlyNamed, IsNothingUnderOtherKeysNorForNobody)
{
    const auto dossier = test::dossier_of("outlet daily; fire: a1 < daily < mayor");
    EXPECT_THAT(
        newly_named(dossier, read_settings({"owner=", "via=wire", "name=trust", "owner-=trust"})),
        IsEmpty());
}

std::string refusal(const Dossier& dossier, const char* setting, const std::string& sure)
{
    try {
        newly_named(dossier, read_settings({setting}), {sure});
    } catch (const Refusal& refusal) {
        return refusal.what();
    }
    return "";
}

TEST(NewlyNamed, IsNoSlipNorWhatHasBeenJoined)
{
    auto records = test::dossier_of("org harbour; org port; outlet daily").records();
    records = join(std::move(records), "harbour", "port").records;
    const Dossier dossier(records);
    EXPECT_THAT(refusal(dossier, "owner=harbor", "x"), HasSubstr("did you mean 'harbour'?"));
    EXPECT_THAT(refusal(dossier, "owner=port", "port"), HasSubstr("joined into 'harbour'"));
    EXPECT_THAT(refusal(dossier, "owner=trust", "x"), HasSubstr("named by none"));
    EXPECT_EQ(refusal(dossier, "owner=harbor", "harbor"), "");
}

TEST(WithNew, AddsRecordsNamedByTheirIdAtTheEnds)
{
    const auto dossier = test::dossier_of("org press; outlet daily; fire: a1 < daily < mayor");
    const auto records = with_new(
        dossier.records(), {{RecordKind::organization, "trust"}, {RecordKind::speaker, "clerk"}});
    EXPECT_EQ(records.organizations.back().name, "trust");
    EXPECT_EQ(records.speakers.back().id.text, "clerk");
    EXPECT_EQ(records.speakers.back().kind, SpeakerKind::person);
    EXPECT_EQ(records.outlets, dossier.outlets());
}

} // namespace
} // namespace hearsay
