#include "cli/import_pieces.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include <gtest/gtest.h>

#include "cli/rest_form.hpp"
#include "cli/sound_lines.hpp"
#include "read/document.hpp"
#include "store/read_store.hpp"
#include "store/schema.hpp"
#include "store/soundness.hpp"
#include "support/adorned.hpp"
#include "support/database_file.hpp"
#include "support/imported.hpp"
#include "support/random_dossier.hpp"
#include "support/rounds.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

/// A file of lines that goes with the test.
class LinesFile {
public:
    explicit LinesFile(const std::vector<std::string>& lines) : path_(database_.path() + ".jsonl")
    {
        std::ofstream file(path_, std::ios::binary);
        for (const auto& line : lines) {
            file << line << '\n';
        }
    }
    LinesFile(const LinesFile&) = delete;
    LinesFile& operator=(const LinesFile&) = delete;
    ~LinesFile() { std::filesystem::remove(path_); }

    const std::string& path() const { return path_; }

private:
    test::DatabaseFile database_;
    std::string path_;
};

std::vector<std::string> lines_of(const Records& records)
{
    std::istringstream text(json_lines_of(records));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// Whatever names what comes later.
std::vector<std::string> shuffled(std::vector<std::string> lines, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    std::shuffle(lines.begin() + 1, lines.end(), engine);
    return lines;
}

Records read_back(const std::string& path)
{
    const auto database = open_store(path, Access::read);
    EXPECT_EQ(database->integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    require_undamaged(*database);
    return read_store(*database, json_rest_form());
}

TEST(MakeFromPieces, MakesTheDatabaseOfTheWholeFile)
{
    for (std::uint64_t seed = 0; seed < test::rounds(40); ++seed) {
        const auto records = test::adorned(test::random_records(seed), seed);
        const LinesFile file(shuffled(lines_of(records), seed));
        const test::DatabaseFile database;
        std::size_t count = 0;
        const auto tell = [&](std::size_t told) {
            count = told;
            EXPECT_FALSE(std::filesystem::exists(database.path()));
        };
        ASSERT_TRUE(make_from_pieces(file.path(), database.path(), tell)) << "seed " << seed;
        ASSERT_EQ(count, lines_of(records).size() - 1) << "seed " << seed;
        ASSERT_EQ(read_back(database.path()), read_document(file.path()).dossier.records())
            << "seed " << seed;
    }
}

TEST(MakeFromPieces, MakesNothingOfWhatBreaksARule)
{
    int broken = 0;
    for (std::uint64_t seed = 0; seed < test::rounds(60); ++seed) {
        auto lines = lines_of(test::random_records(seed));
        const auto place = 1 + seed % (lines.size() - 1);
        if (seed % 3 == 0) {
            lines.push_back(lines[place]); // twice
        } else {
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(place));
        }
        const LinesFile file(lines);
        const test::DatabaseFile database;
        const bool sound = test::is_sound(file.path());
        broken += sound ? 0 : 1;
        ASSERT_EQ(test::is_imported(file.path(), database.path()), sound) << "seed " << seed;
        ASSERT_EQ(std::filesystem::exists(database.path()), sound) << "seed " << seed;
    }
    EXPECT_GT(broken, 20);
}

TEST(MakeFromPieces, NamesTheBadLinesOfAllPieces)
{
    std::vector<std::string> lines{R"({"type": "dossier", "hearsay": 1})"};
    const std::string note(1'000'000, 'n');
    for (int number = 0; number < 24; ++number) {
        const std::string key = number % 10 == 3 ? "nte" : "note";
        lines.push_back(
            R"({"type": "article", "id": "a)" + std::to_string(number) + R"(", ")" + key +
            R"(": ")" + note + R"("})");
    }
    const LinesFile file(lines);
    const test::DatabaseFile database;
    try {
        make_from_pieces(file.path(), database.path(), [](std::size_t) {});
        FAIL() << "taken in";
    } catch (const BadDocument& bad) {
        std::vector<std::size_t> bad_lines;
        for (const auto& problem : bad.problems) {
            bad_lines.push_back(problem.where.line);
        }
        EXPECT_EQ(bad_lines, (std::vector<std::size_t>{5, 15, 25}));
    }
}

TEST(MakeFromPieces, SaysHowMuchACheckWarnsOf)
{
    const std::string sha256(64, 'a');
    const LinesFile file(
        {R"({"type": "dossier", "hearsay": 1})",
         R"({"type": "outlet", "id": "o", "name": "Quay News", "kind": "pamphlet"})",
         R"({"type": "article", "id": "a", "outlet": "o"})", R"({"type": "article", "id": "b"})",
         R"({"type": "text", "sha256": ")" + sha256 + R"(", "article": "b"})",
         R"({"type": "claim", "id": "c", "text": "The tide gate is stuck."})",
         R"({"type": "attribution", "id": "x", "claim": "c", "article": "a", "evidence": [)"
         R"({"text": ")" +
             sha256 + R"(", "part": "content", "start": 0, "end": 4}]})"});
    ASSERT_EQ(read_document(file.path()).problems.size(), 2U);
    const test::DatabaseFile database;
    ::testing::internal::CaptureStderr();
    EXPECT_TRUE(test::is_imported(file.path(), database.path()));
    EXPECT_EQ(
        ::testing::internal::GetCapturedStderr(),
        "hearsay: " + file.path() + ": 2 warnings, see 'hearsay check'\n");
}

TEST(MakeFromPieces, NoticesCirclesAndSharedIds)
{
    const std::string first = R"({"type": "dossier", "hearsay": 1})";
    const std::vector<std::vector<std::string>> cases{
        {first, R"({"type": "claim", "id": "a", "text": "A", "implies": ["b"]})",
         R"({"type": "claim", "id": "b", "text": "B", "implies": ["a"]})"},
        {first, R"({"type": "article", "id": "a", "copy_of": "a"})"},
        {first, R"({"type": "organization", "id": "a", "name": "A", "parent": "a"})"},
        {first, R"({"type": "claim", "id": "c", "text": "C"})", R"({"type": "article", "id": "a"})",
         R"({"type": "attribution", "id": "a", "claim": "c", "article": "a", "basis": "seen"})"},
        {first, R"({"type": "claim", "id": "c", "text": "C"})",
         R"({"type": "attribution", "id": "x", "claim": "c", "article": "c"})"}};
    for (const auto& lines : cases) {
        const LinesFile file(lines);
        const test::DatabaseFile database;
        EXPECT_FALSE(test::is_sound(file.path())) << lines[1];
        EXPECT_FALSE(test::is_imported(file.path(), database.path())) << lines[1];
    }
}

TEST(SoundLinesOf, LeavesOutBadLinesAndWhatRestsOnThem)
{
    const LinesFile file(
        {R"({"type": "dossier", "hearsay": 1})", R"({"type": "claim", "id": "c", "text": "C"})",
         R"({"type": "article", "id": "good"})", R"({"type": "article", "id": "bad", "knd": 1})",
         R"({"type": "article", "id": "copy", "copy_of": "bad"})", "{",
         R"({"type": "attribution", "id": "x", "claim": "c", "article": "copy"})",
         R"({"type": "attribution", "id": "y", "claim": "c", "article": "good"})"});
    const auto sound = sound_lines_of(file.path());
    EXPECT_EQ(sound.count, 4U);
    EXPECT_EQ(sound.document.dossier.attributions().size(), 1U);
    EXPECT_EQ(sound.document.dossier.articles().size(), 1U);
    EXPECT_EQ(std::ranges::count(sound.bad, '\n'), 4);
}

TEST(SoundLinesOf, IsNothingWithoutItsFirstLine)
{
    const LinesFile file({R"({"type": "claim", "id": "c", "text": "C"})"});
    EXPECT_THROW(sound_lines_of(file.path()), BadDocument);
}

} // namespace
} // namespace hearsay
