#include "edit/upsert.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Records drawn(const char* drawing)
{
    return test::dossier_of(drawing).records();
}

TEST(Upserted, ListsAnIdThatIsThereOfAnotherType)
{
    const auto all =
        upserted(drawn("claim c; speaker s"), drawn("speaker c; speaker s"), OnConflict::refuse);
    EXPECT_THAT(
        all.conflicts,
        ElementsAre(RecordChange{
            RecordChange::What::changed, "record", "c", {{"type", "claim", "speaker"}}, ""}));
}

TEST(Upserted, SetsKeysThatWereMissingAndKeepsTheOthers)
{
    auto there = drawn("claim c");
    there.title = "There";
    auto coming = drawn("claim d");
    coming.title = "Coming";
    coming.generator = "made";
    auto all = upserted(there, coming, OnConflict::refuse);
    EXPECT_EQ(all.records.title, "There");
    EXPECT_EQ(all.records.generator, "made");
    EXPECT_THAT(all.conflicts, IsEmpty());
    EXPECT_EQ(all.counts.added, 1U);
    EXPECT_THAT(all.counts.keys_set, ElementsAre("generator"));
    EXPECT_THAT(all.counts.keys_kept, ElementsAre("title"));
    all.counts += upserted(all.records, coming, OnConflict::refuse).counts;
    EXPECT_EQ(all.counts.same, 1U);
    EXPECT_THAT(all.counts.keys_set, ElementsAre("generator"));
    EXPECT_THAT(all.counts.keys_kept, ElementsAre("title"));
}

} // namespace
} // namespace hearsay
