#include "graph/segments.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"
#include "support/names.hpp"

namespace hearsay {
namespace {

using test::dossier_of;
using test::names;

struct ReadOut {
    std::string steps;
    End end;

    friend bool operator==(const ReadOut&, const ReadOut&) = default;
};

/// The first attribution of a drawing, read out.
ReadOut read_out(std::string_view drawing)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto segment = segment_of(provenance, 0);
    return {names(provenance, segment.steps), segment.end};
}

TEST(Segments, RunFromTheArticleOverEachViaToTheSpeaker)
{
    EXPECT_EQ(read_out("c: k < cnbc < cnn < putin"), (ReadOut{"k cnbc cnn putin", End::speaker}));
}

TEST(Segments, EndInNobodyAtAnOutletWithoutSpeaker)
{
    EXPECT_EQ(read_out("c: k < cnn < ?"), (ReadOut{"k cnn", End::nobody}));
    EXPECT_EQ(read_out("c: k"), (ReadOut{"k", End::nobody}));
}

TEST(Segments, EndInTheArticleItselfWhereItWasThere)
{
    EXPECT_EQ(read_out("c: k seen"), (ReadOut{"k", End::seen}));
    EXPECT_EQ(read_out("c: k < cnn < ? seen"), (ReadOut{"k cnn", End::nobody}));
}

TEST(Segments, NameTheSpeakerInWhomTheirViaEnds)
{
    EXPECT_EQ(read_out("speaker officer\nc: k < cnn < officer < ?"),
        (ReadOut{"k cnn officer", End::speaker}));
}

TEST(Segments, GoOnAtAnArticleThatIsCitedWithoutSpeaker)
{
    EXPECT_EQ(read_out("article wire\nc: k < wire < ?"), (ReadOut{"k wire", End::article}));
}

TEST(Segments, StandAtTheRootOfWhatIsCopied)
{
    const auto* copies = "article b copies a\narticle c copies b\n";
    EXPECT_EQ(read_out(copies + std::string("k: c < x")), (ReadOut{"a x", End::speaker}));
    EXPECT_EQ(read_out(copies + std::string("k: c < x own")), (ReadOut{"c x", End::speaker}));
    EXPECT_EQ(read_out(copies + std::string("k: d < c < x")), (ReadOut{"d a x", End::speaker}));
}

TEST(Segments, MakeEqualNeighboursOneStep)
{
    EXPECT_EQ(read_out("c: k < cnn < cnn < x"), (ReadOut{"k cnn x", End::speaker}));
    EXPECT_EQ(read_out("article b copies a\nc: b < a < ?"), (ReadOut{"a", End::nobody}));
}

TEST(RetractionsOf, NameEveryRetractedArticleOnTheWay)
{
    const auto dossier = dossier_of(
        "article wire retracted\narticle k copies wire retracted\nc: k < x\nc: d < wire < x\nc: e < x");
    const auto provenance = build_provenance(dossier);
    EXPECT_EQ(names(provenance, retractions_of(provenance, 0)), "k wire");
    EXPECT_EQ(names(provenance, retractions_of(provenance, 1)), "wire wire");
    EXPECT_EQ(names(provenance, retractions_of(provenance, 2)), "");
}

} // namespace
} // namespace hearsay
