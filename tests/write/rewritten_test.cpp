#include "write/rewritten.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/document.hpp"
#include "support/adorned.hpp"
#include "support/dossier_of.hpp"
#include "support/laid_out.hpp"
#include "support/random_change.hpp"
#include "support/random_dossier.hpp"
#include "support/rewrite_anything.hpp"
#include "support/rounds.hpp"
#include "support/source_folder.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;
using test::Hand;

constexpr auto every_hand = {Hand::hearsay, Hand::compact, Hand::expanded,
                             Hand::wrapped, Hand::bulk,    Hand::wrapped_bulk};

std::string file_for(Hand hand)
{
    return hand == Hand::bulk || hand == Hand::wrapped_bulk ? "d.jsonl" : "d.json";
}

Records read(const std::string& text, Hand hand)
{
    return parse_document(text, file_for(hand)).dossier.records();
}

std::size_t errors_of_form(const std::string& text, Hand hand)
{
    const auto problems = parse_document(text, file_for(hand)).problems;
    return static_cast<std::size_t>(std::ranges::count_if(problems, [](const Problem& problem) {
        return problem.where.column != 0 || problem.message.starts_with("found");
    }));
}

/// One dossier as a text, and the same changed.
struct Case {
    explicit Case(Hand drawn_hand, std::uint64_t seed) : hand(drawn_hand)
    {
        const auto plain = test::random_records(seed);
        text = test::laid_out(test::adorned(plain, seed), hand, seed);
        before = read(text, hand);
        after = test::randomly_changed(before, test::adorned(plain, seed + 1), seed);
    }

    Hand hand;
    std::string text;
    Records before;
    Records after;
};

TEST(Rewritten, SaysWhatItIsAskedForWhateverTheLayout)
{
    for (std::uint64_t seed = 0; seed < test::rounds(50); ++seed) {
        for (const auto hand : every_hand) {
            const Case drawn(hand, seed);
            ASSERT_EQ(errors_of_form(drawn.text, hand), 0U) << drawn.text;
            const auto text = rewritten(drawn.text, drawn.before, drawn.after);
            ASSERT_EQ(read(text, hand), drawn.after) << "seed " << seed << "\n"
                                                     << drawn.text << "\n=>\n"
                                                     << text;
            ASSERT_EQ(errors_of_form(text, hand), 0U) << text;
        }
    }
}

TEST(Rewritten, KeepsEveryByteIfNothingChanges)
{
    for (std::uint64_t seed = 0; seed < test::rounds(40); ++seed) {
        for (const auto hand : every_hand) {
            const Case drawn(hand, seed);
            EXPECT_EQ(rewritten(drawn.text, drawn.before, drawn.before), drawn.text);
        }
    }
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        line.erase(line.find_last_not_of("\r,") + 1);
        lines.push_back(line);
    }
    std::ranges::sort(lines);
    return lines;
}

/// Lines of `before` that `after` has not, as a version control would show them.
std::vector<std::string> lost_lines(const std::string& before, const std::string& after)
{
    const auto had = lines_of(before);
    const auto has = lines_of(after);
    std::vector<std::string> lost;
    std::ranges::set_difference(had, has, std::back_inserter(lost));
    return lost;
}

template <class Record>
std::size_t changed_between(const std::vector<Record>& before, const std::vector<Record>& after)
{
    return static_cast<std::size_t>(std::ranges::count_if(before, [&](const Record& record) {
        return std::ranges::find(after, record) == after.end();
    }));
}

std::size_t changed_between(const Records& before, const Records& after)
{
    return changed_between(before.texts, after.texts) +
           changed_between(before.organizations, after.organizations) +
           changed_between(before.outlets, after.outlets) +
           changed_between(before.speakers, after.speakers) +
           changed_between(before.articles, after.articles) +
           changed_between(before.claims, after.claims) +
           changed_between(before.attributions, after.attributions);
}

/// Lists that are emptied: their brackets come together.
std::size_t emptied(const Records& before, const Records& after)
{
    const auto is_emptied = [](const auto& was, const auto& is) -> std::size_t {
        return !was.empty() && is.empty() ? 1 : 0;
    };
    return is_emptied(before.texts, after.texts) +
           is_emptied(before.organizations, after.organizations) +
           is_emptied(before.outlets, after.outlets) + is_emptied(before.speakers, after.speakers) +
           is_emptied(before.articles, after.articles) + is_emptied(before.claims, after.claims) +
           is_emptied(before.attributions, after.attributions);
}

TEST(Rewritten, LosesNoLineOfARecordThatStays)
{
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        for (const auto hand : {Hand::hearsay, Hand::bulk, Hand::wrapped_bulk}) {
            Case drawn(hand, seed);
            drawn.after.title = drawn.before.title;
            drawn.after.created = drawn.before.created;
            drawn.after.remarks = drawn.before.remarks;
            const auto text = rewritten(drawn.text, drawn.before, drawn.after);
            EXPECT_LE(
                lost_lines(drawn.text, text).size(),
                changed_between(drawn.before, drawn.after) + 2 * emptied(drawn.before, drawn.after))
                << "seed " << seed << "\n"
                << drawn.text << "\n=>\n"
                << text;
        }
    }
}

/// What `text` becomes when `edit` is made on what it says.
template <class Edit> std::string after_edit(const std::string& text, Edit edit)
{
    const auto before = parse_document(text, "").dossier.records();
    auto after = before;
    edit(after);
    return rewritten(text, before, after);
}

TEST(Rewritten, SaysWhatItIsAskedForOfEverySoundDocument)
{
    for (const auto* folder :
         {"/graphs", "/tests/read/documents/good", "/tests/fuzz/failed/rewrite"}) {
        for (const auto& file : fs::directory_iterator(test::source_folder() + folder)) {
            if (!file.is_regular_file()) {
                continue;
            }
            std::ifstream stream(file.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
            EXPECT_EQ(test::complaint_about_rewriting(bytes), "") << file;
        }
    }
}

void add_claim(Records& records, const std::string& id, const std::string& text)
{
    auto& claim = records.claims.emplace_back();
    claim.id.text = id;
    claim.text = text;
}

constexpr auto hand_made = R"({ "hearsay": 1, "title": "By hand",

  "outlets":  [{"id": "cnn", "name": "CNN", "named": true}],
  "articles": [{"id": "k1", "outlet": "cnn", "title": "R\u00e9sum\u00e9",
                "note": "as it stood"},

               {"id": "k2"}],
  "claims":   [{"id": "c", "text": "It rains."}]
})";

TEST(Rewritten, AddsBelowTheLastInTheLayoutOfAHand)
{
    const auto text = after_edit(hand_made, [](Records& records) {
        records.articles.emplace_back().id.text = "k3";
        records.articles[0].kind = ArticleKind::post;
        auto& bbc = records.outlets.emplace_back();
        bbc.id.text = "bbc";
        bbc.name = "British Broadcasting Corporation";
        bbc.kind = "public_service_broadcaster";
        records.claims[0].implies.push_back(ClaimId{"weather"});
    });
    EXPECT_EQ(text, R"({ "hearsay": 1, "title": "By hand",

  "outlets":  [{"id": "cnn", "name": "CNN", "named": true},
               {"id": "bbc", "name": "British Broadcasting Corporation", "kind": "public_service_broadcaster"}],
  "articles": [{"id": "k1", "outlet": "cnn", "kind": "post", "title": "R\u00e9sum\u00e9",
                "note": "as it stood"},

               {"id": "k2"},
               {"id": "k3"}],
  "claims":   [{"id": "c", "text": "It rains.", "implies": ["weather"]}]
})");
}

TEST(Rewritten, CutsARecordWithItsCommaAndAMemberWithIts)
{
    const auto text = after_edit(hand_made, [](Records& records) {
        records.articles.pop_back();
        records.articles[0].remarks.note.clear();
        records.claims.clear();
        records.title.clear();
    });
    EXPECT_EQ(text, R"({ "hearsay": 1,

  "outlets":  [{"id": "cnn", "name": "CNN", "named": true}],
  "articles": [{"id": "k1", "outlet": "cnn", "title": "R\u00e9sum\u00e9"}]
})");
}

TEST(Rewritten, MakesAListWhereThereIsNone)
{
    const auto add = [](Records& records) {
        add_claim(records, "c", "It rains.");
        auto& attribution = records.attributions.emplace_back();
        attribution.id.text = "a";
        attribution.claim.text = "c";
        attribution.article.text = "k";
    };
    EXPECT_EQ(
        after_edit("{\n\t\"hearsay\": 1\n}", add),
        "{\n\t\"hearsay\": 1,\n\t\"claims\": [\n"
        "\t\t{\"id\": \"c\", \"text\": \"It rains.\"}\n\t],\n\t\"attributions\": [\n"
        "\t\t{\"id\": \"a\", \"claim\": \"c\", \"article\": \"k\"}\n\t]\n}");
    EXPECT_EQ(
        after_edit("{\"hearsay\":1,\"claims\":[]}", add),
        "{\"hearsay\":1,\"claims\":[{\"id\":\"c\",\"text\":\"It rains.\"}],"
        "\"attributions\":[{\"id\":\"a\",\"claim\":\"c\",\"article\":\"k\"}]}");
}

TEST(Rewritten, IndentsWhatIsNewAsAToolDid)
{
    const auto text = after_edit(
        "{\n    \"hearsay\": 1,\n    \"speakers\": [\n        {\n            \"id\": \"s\",\n"
        "            \"name\": \"S\",\n            \"kind\": \"person\"\n        }\n    ]\n}\n",
        [](Records& records) {
            auto speaker = records.speakers[0];
            speaker.id.text = "t";
            speaker.aliases = {"T"};
            records.speakers.push_back(speaker);
            records.speakers[0].speaks_for = Ties(std::vector<Tie>{});
        });
    EXPECT_EQ(text, R"({
    "hearsay": 1,
    "speakers": [
        {
            "id": "s",
            "name": "S",
            "kind": "person",
            "speaks_for": []
        },
        {
            "id": "t",
            "name": "S",
            "kind": "person",
            "aliases": [
                "T"
            ]
        }
    ]
}
)");
}

TEST(Rewritten, ChangesOnlyTheElementOfAListThatChanges)
{
    const auto before = R"({"hearsay": 1,
  "articles": [{"id": "k"}],
  "attributions": [
    {"id": "a", "claim": "c", "article": "k", "via": ["x",   "y"],
     "evidence": [{"start": 1.0, "end": 2, "text":
"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]}]})";
    const auto text = after_edit(before, [](Records& records) {
        auto piece = records.attributions[0].evidence[0];
        piece.part = Part::cue;
        records.attributions[0].evidence.push_back(piece);
        records.attributions[0].via.push_back(SourceId{"z"});
    });
    EXPECT_EQ(text, R"({"hearsay": 1,
  "articles": [{"id": "k"}],
  "attributions": [
    {"id": "a", "claim": "c", "article": "k", "via": ["x",   "y",   "z"],
     "evidence": [{"start": 1.0, "end": 2, "text":
"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},
                  {"text": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "part": "cue", "start": 1, "end": 2}]}]})");
}

TEST(Rewritten, AddsALineBelowThoseOfItsKind)
{
    const auto text = after_edit(
        "{\"type\": \"dossier\", \"hearsay\": 1}\r\n\r\n{\"id\": \"k\", \"type\": \"article\"}\r\n"
        "{\"type\": \"claim\", \"id\": \"c\", \"text\": \"C\"}\r\n"
        "{\"type\": \"claim\", \"id\": \"d\", \"text\": \"D\"}",
        [](Records& records) {
            records.articles.emplace_back().id.text = "k2";
            records.claims.erase(records.claims.begin());
            add_claim(records, "e", "E");
            records.title = "Rain";
        });
    EXPECT_EQ(
        text,
        "{\"type\": \"dossier\", \"hearsay\": 1, \"title\": \"Rain\"}\r\n\r\n"
        "{\"id\": \"k\", \"type\": \"article\"}\r\n{\"type\": \"article\", \"id\": \"k2\"}\r\n"
        "{\"type\": \"claim\", \"id\": \"d\", \"text\": \"D\"}\r\n"
        "{\"type\": \"claim\", \"id\": \"e\", \"text\": \"E\"}");
}

TEST(Rewritten, RenamesARecordWhereItStands)
{
    const auto text =
        after_edit(hand_made, [](Records& records) { records.articles[0].id.text = "page-1"; });
    EXPECT_THAT(
        text, ::testing::HasSubstr("[{\"id\": \"page-1\", \"outlet\": \"cnn\", "
                                   "\"title\": \"R\\u00e9sum\\u00e9\",\n"));
}

} // namespace
} // namespace hearsay
