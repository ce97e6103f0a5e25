#include "write/json_records.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include <gtest/gtest.h>

#include "read/document.hpp"
#include "support/adorned.hpp"
#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> sound_documents()
{
    std::vector<std::string> paths;
    for (const auto* folder : {"/tests/read/documents/good", "/graphs"}) {
        for (const auto& entry : fs::directory_iterator(test::source_folder() + folder)) {
            const auto ending = entry.path().extension();
            if (ending == ".json" || ending == ".jsonl") {
                paths.push_back(entry.path().string());
            }
        }
    }
    return paths;
}

void expect_read_back(const Records& records, const std::string& what)
{
    const auto document = parse_document(json_document_of(records), "d.json");
    EXPECT_EQ(document.dossier.records(), records) << what;
    const auto lines = parse_document(json_lines_of(records), "d.jsonl");
    EXPECT_EQ(lines.dossier.records(), records) << what;
}

TEST(JsonRecords, AreReadBackAsTheSame)
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        expect_read_back(
            test::adorned(test::random_records(seed), seed), "seed " + std::to_string(seed));
    }
}

TEST(JsonRecords, OfEverySoundDocumentAreReadBackAsTheSame)
{
    const auto paths = sound_documents();
    EXPECT_GE(paths.size(), 13U);
    for (const auto& path : paths) {
        expect_read_back(read_dossier(path).records(), path);
    }
}

TEST(JsonRecords, OfAdornedDossiersHaveNoProblems)
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto json = json_document_of(test::adorned(test::random_records(seed), seed));
        EXPECT_TRUE(parse_document(json, "d.json").problems.empty()) << json;
    }
}

TEST(JsonRecords, StandOnALineEachAndLeaveOutWhatSaysNothing)
{
    const auto dossier = test::dossier_of("article k1 at daily in-hand\n"
                                          "outlet daily owner nobody; outlet post unnamed\n"
                                          "c: k1 < post denies putin on 2023-09");
    EXPECT_EQ(json_document_of(dossier.records()), R"({
  "hearsay": 1,
  "outlets": [
    {"id": "daily", "name": "daily", "owner": []},
    {"id": "post", "name": "post", "named": false}
  ],
  "speakers": [
    {"id": "putin", "name": "putin", "kind": "person"}
  ],
  "articles": [
    {"id": "k1", "outlet": "daily", "in_hand": true}
  ],
  "claims": [
    {"id": "c", "text": "c"}
  ],
  "attributions": [
    {"id": "a01", "claim": "c", "article": "k1", "via": ["post"], "speaker": "putin", "stance": "denies", "said_on": "2023-09"}
  ]
}
)");
}

TEST(JsonRecords, OfNothingAreADocumentOfItsOwn)
{
    EXPECT_EQ(json_document_of({}), "{\n  \"hearsay\": 1\n}\n");
    EXPECT_EQ(json_lines_of({}), "{\"type\": \"dossier\", \"hearsay\": 1}\n");
}

TEST(JsonRecords, KeepTheOrderOfTheReadersTables)
{
    const auto path = test::source_folder() + "/tests/read/documents/good/every_key.json";
    const auto records = read_dossier(path).records();
    std::string claim;
    append_json(claim, records.claims.front());
    EXPECT_EQ(
        claim, R"({"id": "rain", "text": "It rains in the north.", "kind": "fact", )"
               R"("language": "en", "texts": {"id": "Hujan di utara."}, )"
               R"("about": "2023-09-06/2023-09-07", "place": "the north", "implies": ["weather"], )"
               R"("distinct_from": ["snow"], "merged_from": ["old-rain", {"was": )"
               R"({"id": "drizzle", "text": "It drizzles.", "implies": ["weather"]}, )"
               R"("into": "old-rain", "after": "snow", "gained": ["implies/0"], "references": )"
               R"(["a1/claim", "snow/distinct_from/0"], "note": "one event"}], )"
               R"("note": "n", "x": {}})");
}

} // namespace
} // namespace hearsay
