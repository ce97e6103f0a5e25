#include "read/document.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// `place: message` of each problem.
std::vector<std::string> complaints(std::string_view text, const std::string& name = "d.json")
{
    std::vector<std::string> lines;
    for (const auto& problem : parse_document(text, name).problems) {
        lines.push_back(problem.where.str() + ": " + problem.message);
    }
    return lines;
}

TEST(ParseDocument, ReadsEveryKeyOfAnAttribution)
{
    const auto document = parse_document(
        R"({"hearsay": 1, "outlets": [{"id": "o", "name": "O"}],
        "speakers": [{"id": "s", "name": "S", "kind": "group"}],
        "articles": [{"id": "a"}], "claims": [{"id": "c", "text": "C"}],
        "texts": [{"sha256": ")" +
            std::string(64, 'a') + R"(", "article": "a"}],
        "attributions": [{"id": "x", "claim": "c", "article": "a", "via": ["o"], "speaker": "s",
        "speaker_as": {"name": "n", "role": "r", "affiliation": "f"}, "mode": "mixed",
        "stance": "doubts", "basis": "told", "occasion": "p", "own": true, "said_on": "2023-07",
        "cue": "q", "addressee": "d", "translated": true, "rule": "u", "confidence": 0.5,
        "status": "reviewed", "evidence": [{"text": ")" +
            std::string(64, 'a') +
            R"(", "part": "relay", "start": 3, "end": 9}], "recorded": {"by": "b", "at": "2024", "tool": "t"},
        "reviewed": {"by": "e", "at": "2025"}, "note": "z", "x": {"k": [1, 2.50, "\u0000"]}}]})",
        "d.json");
    EXPECT_THAT(document.problems, IsEmpty());
    Attribution wanted;
    wanted.id = {"x"};
    wanted.claim = {"c"};
    wanted.article = {"a"};
    wanted.via = {{"o"}};
    wanted.speaker = SpeakerId{"s"};
    wanted.speaker_as = {"n", "r", "f"};
    wanted.mode = Mode::mixed;
    wanted.stance = Stance::doubts;
    wanted.basis = Basis::told;
    wanted.occasion = "p";
    wanted.own = true;
    wanted.said_on = parse_date("2023-07");
    wanted.cue = "q";
    wanted.addressee = "d";
    wanted.translated = true;
    wanted.rule = "u";
    wanted.confidence = 0.5;
    wanted.status = Status::reviewed;
    wanted.evidence = {{std::string(64, 'a'), Part::relay, 3, 9}};
    wanted.recorded = Recorded{"b", parse_date("2024"), "t"};
    wanted.reviewed = Reviewed{"e", parse_date("2025")};
    wanted.remarks = {"z", R"({"k":[1,2.50,"\u0000"]})"};
    EXPECT_THAT(document.dossier.attributions(), ElementsAre(wanted));
}

TEST(ParseDocument, TellsUnknownTiesFromNone)
{
    const auto document = parse_document(
        R"({"hearsay": 1, "outlets": [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "owner": []}]})",
        "d.json");
    EXPECT_FALSE(document.dossier.outlets()[0].owner);
    EXPECT_THAT(document.dossier.outlets()[1].owner.value(), IsEmpty());
}

TEST(ParseDocument, NamesLineAndColumnOfASyntaxError)
{
    EXPECT_THAT(
        complaints("{\"hearsay\": 1,\n \"claims\": [}\n"),
        ElementsAre(HasSubstr("d.json:2:13: syntax error in value: unexpected '}'")));
    EXPECT_THAT(
        complaints("{\"hearsay\": 1"),
        ElementsAre(HasSubstr("d.json:1:14: the text ends too early")));
    EXPECT_THAT(complaints(""), ElementsAre(HasSubstr("d.json:1:1: found nothing")));
}

TEST(ParseDocument, RefusesWhatFollowsARawNulByte)
{
    EXPECT_THAT(
        complaints(std::string_view("{\"hearsay\": 1}\0{}", 17)),
        ElementsAre(HasSubstr("d.json:1:15: found a NUL byte")));
}

TEST(ParseDocument, EndsAHundredThousandLevelsInOneProblem)
{
    EXPECT_THAT(
        complaints("{\"x\": " + std::string(100'000, '[')),
        ElementsAre("d.json:1:70: nested deeper than 64 levels"));
    EXPECT_THAT(
        complaints("{\"x\": {\"[\\\"\": " + std::string(100'000, '[')),
        ElementsAre("d.json:1:77: nested deeper than 64 levels"));
}

TEST(ParseDocument, TakesAByteOrderMark)
{
    EXPECT_THAT(complaints("\xEF\xBB\xBF{\"hearsay\": 1}"), IsEmpty());
    EXPECT_THAT(
        complaints("\xEF\xBB\xBF{\"type\": \"dossier\", \"hearsay\": 1}\r\n\r\n", "d.jsonl"),
        IsEmpty());
}

TEST(ParseDocument, TakesAHugeString)
{
    const std::string huge(5'000'000, 'h');
    const auto document = parse_document("{\"hearsay\": 1, \"title\": \"" + huge + "\"}", "d.json");
    EXPECT_THAT(document.problems, IsEmpty());
    EXPECT_EQ(document.dossier.records().title, huge);
}

TEST(ParseDocument, ShortensAHugeStringInAMessage)
{
    const auto found = complaints("{\"hearsay\": \"" + std::string(5'000'000, 'h') + "\"}");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_LT(found[0].size(), 300U);
}

TEST(ParseDocument, JudgesEachLineByItself)
{
    EXPECT_THAT(
        complaints(
            "{\"type\": \"dossier\", \"hearsay\": 1}\n"
            "{\"type\": \"claim\", \"id\": \"c\", \"text\": \"\"}\n"
            "{\"type\": \"claim\", \"id\": \n"
            "7\n"
            "{\"type\": \"claim\", \"id\": \"c\", \"text\": \"C\", \"implies\": [\"d\"]}\n",
            "d.jsonl"),
        ElementsAre(
            "d.jsonl:2 /text: found an empty string, expected some words",
            HasSubstr("d.jsonl:3:25: the text ends too early"),
            "d.jsonl:4: found number 7, expected an object",
            HasSubstr("d.jsonl:5 /id: duplicate id 'c'"),
            HasSubstr("d.jsonl:5 /implies/0: unknown id 'd'")));
}

TEST(ParseDocument, WantsTheDossierOnTheFirstLine)
{
    EXPECT_THAT(
        complaints("{\"type\": \"claim\", \"id\": \"c\", \"text\": \"C\"}", "d.jsonl"),
        ElementsAre(HasSubstr("d.jsonl:1: found type 'claim' on the first line")));
    EXPECT_THAT(
        complaints("\n \n", "d.jsonl"), ElementsAre(HasSubstr("d.jsonl:1:1: found nothing")));
}

TEST(ParseDocument, TellsTheFormOfStandardInputByItsFirstLine)
{
    const std::string lines = "{\"type\": \"dossier\", \"hearsay\": 1}\n";
    EXPECT_THAT(complaints(lines, "-"), IsEmpty());
    EXPECT_THAT(complaints("{\"hearsay\": 1}\n", "-"), IsEmpty());
    EXPECT_THAT(complaints("\n{\n\"hearsay\": 1}\n", "-"), IsEmpty());
    EXPECT_THAT(
        complaints(lines, "d.json"),
        ElementsAre("d.json /type: unknown key 'type'; keep keys of your own under 'x'"));
}

TEST(ParseDocument, GivesProblemsInTheOrderOfTheInput)
{
    EXPECT_THAT(
        complaints(
            R"({"hearsay": 1, "claims": [{"id": "c", "text": "C", "implies": ["z"]}], "y": 1})"),
        ElementsAre(HasSubstr("/claims/0/implies/0"), HasSubstr("/y")));
}

TEST(ParseDocument, ReportsAGreatManyProblemsOneByOne)
{
    std::string text = R"({"hearsay": 1, "claims": [{"id": "c", "text": "C", "implies": [0)";
    for (int number = 1; number < 200'000; ++number) {
        text += number % 2 == 0 ? ",0" : ",\"d\"";
    }
    EXPECT_THAT(complaints(text + "]}]}"), SizeIs(200'000));
}

TEST(ReadDocument, NamesWhyAFileCannotBeRead)
{
    EXPECT_THAT(
        [] { read_document("/nonexistent/d.json"); },
        ::testing::ThrowsMessage<InputError>(
            "/nonexistent/d.json: cannot be read: No such file or directory"));
    EXPECT_THAT(
        [] { read_document("/tmp"); },
        ::testing::ThrowsMessage<InputError>("/tmp: cannot be read: Is a directory"));
}

TEST(BadDocument, SaysTheFirstErrorAndHowManyMore)
{
    const auto document = parse_document("{\"hearsay\": 2, \"y\": 1}", "d.json");
    const BadDocument bad(document.problems);
    EXPECT_STREQ(
        bad.what(), "d.json /hearsay: found number 2, expected 1, the version of the format that "
                    "this hearsay reads (and 1 more)");
    EXPECT_THAT(bad.problems, SizeIs(2));
}

} // namespace
} // namespace hearsay
