#include "query/reliance.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using test::dossier_of;

/// The ids of the attributions that are left out without `ids`.
std::string without(const std::string& drawing, const std::vector<std::string>& ids)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    std::vector<RecordRef> records;
    for (const auto& id : ids) {
        records.push_back(dossier.find(id).value());
    }
    std::string text;
    for (const auto attribution : left_out_without(provenance, records)) {
        const auto& id = dossier.attributions()[attribution].id.text;
        text += (text.empty() ? "" : " ") + id;
    }
    return text;
}

TEST(LeftOutWithout, LeavesOutAnOutletsArticlesAndWhatNamesIt)
{
    const std::string drawing = "article k1 at cnn; article k2; article k3\n"
                                "1 = c: k1 < ann; 2 = c: k2 < cnn < ann; 3 = c: k2 < k1\n"
                                "4 = c: k3 < ann";
    EXPECT_EQ(without(drawing, {"cnn"}), "1 2 3");
}

TEST(LeftOutWithout, LeavesOutASpeakerWhereverHeStands)
{
    const std::string drawing =
        "speaker ann; article k\n1 = c: k < ann; 2 = c: k < ann < bob; 3 = c: k < bob\n"
        "4 = c: k denies ann";
    EXPECT_EQ(without(drawing, {"ann"}), "1 2 4");
}

TEST(LeftOutWithout, LeavesOutAnArticleWithItsCopiesButNotWhatTheseAdd)
{
    const std::string drawing =
        "article root; article copy copies root; article again copies copy; article k\n"
        "1 = c: root < ann; 2 = c: copy < ann; 3 = c: copy < bob own; 4 = c: k < again\n"
        "5 = c: k < bob";
    EXPECT_EQ(without(drawing, {"root"}), "1 2 4");
    EXPECT_EQ(without(drawing, {"copy"}), "2 3 4");
    EXPECT_EQ(without(drawing, {"again"}), "4");
}

TEST(LeftOutWithout, FollowsACopyInViaThoughTheAttributionIsTheCopysOwn)
{
    const std::string drawing = "article root; article copy copies root; article k\n"
                                "1 = c: copy < k < copy < ? own";
    EXPECT_EQ(without(drawing, {"root"}), "1");
}

TEST(LeftOutWithout, LeavesOutWhatAnOrganizationOwnsAndWhoSpeaksForItsParts)
{
    const std::string drawing =
        "org state; org ministry parent state; org press\n"
        "outlet gazette owner ministry; outlet daily owner press; article k1 at gazette\n"
        "article k2 at daily; speaker ann speaks ministry; speaker bob member state\n"
        "speaker cid speaks nobody member state\n"
        "1 = c: k1 < cid; 2 = c: k2 < ann; 3 = c: k2 < bob; 4 = c: k2 < cid\n"
        "5 = c: k2 < gazette < cid";
    EXPECT_EQ(without(drawing, {"state"}), "1 2 3 5");
    EXPECT_EQ(without(drawing, {"ministry"}), "1 2 5");
    EXPECT_EQ(without(drawing, {"press"}), "2 3 4 5");
}

TEST(LeftOutWithout, PassesOverTiesThatCertainlyDoNotHoldOnTheDay)
{
    const std::string drawing =
        "org press; outlet daily owner press until 2020; article k1 at daily on 2023-09-01\n"
        "article k2 at daily on 2019-01-01; article k3 at daily\n"
        "1 = c: k1 < ann; 2 = c: k2 < ann; 3 = c: k3 < ann; 4 = c: k1 < ann on 2018";
    EXPECT_EQ(without(drawing, {"press"}), "2 3 4");
}

TEST(LeftOutWithout, LeavesOutAClaimAnAttributionAndAllOfSeveral)
{
    const std::string drawing = "claim narrow implies c; claim c\n"
                                "1 = narrow: k < ann; 2 = c: k < bob; 3 = c: k < cid";
    EXPECT_EQ(without(drawing, {"narrow"}), "1");
    EXPECT_EQ(without(drawing, {"3"}), "3");
    EXPECT_EQ(without(drawing, {"ann", "3", "ann"}), "1 3");
    EXPECT_EQ(without(drawing, {}), "");
}

} // namespace
} // namespace hearsay
