#include "analysis/entry.hpp"

#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using Verb = Entry::Verb;

std::string after(const std::string& drawing, const std::vector<Entry>& entries)
{
    return test::drawing_of(entered(test::dossier_of(drawing).records(), entries));
}

std::string plain(const std::string& drawing)
{
    return test::drawing_of(test::dossier_of(drawing).records());
}

TEST(Entered, SetsWhatWasFoundOut)
{
    const std::string before = "org press\noutlet daily\nspeaker ann unnamed\narticle k at daily\n"
                               "1 = c: k < daily < ann draft\n2 = c: k\n";
    const auto set = [](RecordKind kind, std::string id, std::string key, std::string value) {
        return Entry{Verb::set, kind, std::move(id), std::move(key), std::move(value), false};
    };
    EXPECT_EQ(
        after(
            before, {set(RecordKind::outlet, "daily", "owner", "press"),
                     set(RecordKind::speaker, "ann", "speaks_for", ""),
                     set(RecordKind::speaker, "ann", "named", "true"),
                     set(RecordKind::article, "k", "published", "2023-09-01"),
                     set(RecordKind::attribution, "1", "status", "reviewed"),
                     set(RecordKind::attribution, "1", "said_on", "2023-08"),
                     set(RecordKind::attribution, "1", "occasion", "presser"),
                     set(RecordKind::attribution, "2", "basis", "seen")}),
        plain("org press\noutlet daily owner press\nspeaker ann speaks nobody\n"
              "article k at daily on 2023-09-01\n"
              "1 = c: k < daily < ann reviewed on 2023-08 occasion presser\n2 = c: k seen\n"));
}

TEST(Entered, SetsAWayOfSeveralSteps)
{
    EXPECT_EQ(
        after(
            "article k2\n1 = c: k < cnn < ann\n",
            {{Verb::set, RecordKind::attribution, "1", "via", "k2,cnn", false}}),
        plain("article k2\n1 = c: k < k2 < cnn < ann\n"));
}

TEST(Entered, JoinsSpeakersWhereverTheyStand)
{
    EXPECT_EQ(
        after(
            "org state\nspeaker ann\nspeaker source unnamed speaks state\n"
            "1 = c: k < source\n2 = c: k < source < bob\n3 = c: k < ann\n",
            {{Verb::join, RecordKind::speaker, "ann", {}, "source", false}}),
        plain("org state\nspeaker ann speaks state\n"
              "1 = c: k < ann\n2 = c: k < ann < bob\n3 = c: k < ann\n"));
}

TEST(Entered, JoinsOutletsWithTheirArticles)
{
    EXPECT_EQ(
        after(
            "outlet cnn owner nobody\noutlet media unnamed\narticle k at media\n"
            "1 = c: k < media < ann\n",
            {{Verb::join, RecordKind::outlet, "cnn", {}, "media", false}}),
        plain("outlet cnn owner nobody\narticle k at cnn\n1 = c: k < cnn < ann\n"));
}

TEST(Entered, MakesARecordOfWhomNobodyKnewOf)
{
    EXPECT_EQ(
        after(
            "outlet daily\n1 = c: k\n",
            {{Verb::set, RecordKind::outlet, "daily", "owner", "press", true},
             {Verb::set, RecordKind::attribution, "1", "speaker", "ann", true}}),
        plain("org press\noutlet daily owner press\nspeaker ann\n1 = c: k < ann\n"));
}

TEST(Entered, ChangesNothingForAnIdThatIsNotThere)
{
    const std::string drawing = "1 = c: k < ann\n";
    EXPECT_EQ(
        after(
            drawing, {{Verb::set, RecordKind::speaker, "bob", "named", "true", false},
                      {Verb::join, RecordKind::speaker, "ann", {}, "bob", false},
                      {Verb::join, RecordKind::speaker, "ann", {}, "ann", false}}),
        plain(drawing));
}

} // namespace
} // namespace hearsay
