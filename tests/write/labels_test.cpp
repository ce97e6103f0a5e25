#include "write/labels.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

/// The records of a drawing with names of their own.
struct Named {
    Dossier dossier;
    Provenance provenance = build_provenance(dossier);
    Labels labels{provenance};

    Vertex at(const char* id) const { return vertex_of(provenance, dossier.find(id).value()); }
};

Named named()
{
    auto records = test::dossier_of("outlet cnn; outlet cnbc; outlet mute; speaker voice;"
                                    "article a at cnn; article b")
                       .records();
    records.outlets[0].name = "CNN";
    records.outlets[1].name = "The Sames";
    records.speakers[0].name = "The Sames";
    records.outlets[2].name = "";
    return Named{Dossier(std::move(records))};
}

TEST(Labels, UseNamesAndGiveIdsWhereTheUserLooksThemUp)
{
    const auto all = named();
    EXPECT_EQ(all.labels.of(all.at("cnn")), "CNN");
    EXPECT_EQ(all.labels.with_id(all.at("cnn")), "CNN (cnn)");
    EXPECT_EQ(all.labels.of_id("cnn"), "CNN");
    EXPECT_EQ(all.labels.of_id("nothing"), "nothing");
}

TEST(Labels, TellRecordsOfOneNameApart)
{
    const auto all = named();
    EXPECT_EQ(all.labels.of(all.at("cnbc")), "The Sames (cnbc)");
    EXPECT_EQ(all.labels.with_id(all.at("voice")), "The Sames (voice)");
}

TEST(Labels, CallArticlesByIdAndOutlet)
{
    const auto all = named();
    EXPECT_EQ(all.labels.of(all.at("a")), "a (CNN)");
    EXPECT_EQ(all.labels.of(all.at("b")), "b");
    EXPECT_EQ(all.labels.publisher_of(all.at("b")), "an unknown outlet");
}

TEST(Labels, CallTheNamelessByTheirId)
{
    const auto all = named();
    EXPECT_EQ(all.labels.of(all.at("mute")), "mute");
    EXPECT_EQ(all.labels.with_id(all.at("mute")), "mute");
}

} // namespace
} // namespace hearsay
