#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/document.hpp"
#include "support/source_folder.hpp"
#include "write/problem.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

using ::testing::IsEmpty;

fs::path source()
{
    return test::source_folder();
}

std::string contents(const fs::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// The documents of a folder, by name.
std::vector<fs::path> documents_in(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const auto ending = entry.path().extension();
        if (ending == ".json" || ending == ".jsonl") {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

std::vector<Problem> problems_in(const fs::path& path)
{
    return parse_document(contents(path), path.filename()).problems;
}

/// A line for each problem, warnings marked.
std::string lines_of(const std::vector<Problem>& problems)
{
    std::string lines;
    for (const auto& problem : problems) {
        lines +=
            (problem.severity == Severity::warning ? "warning: " : "") + line_of(problem) + "\n";
    }
    return lines;
}

/// What `path.problems` says; with HEARSAY_UPDATE_GOLDENS it is made to say `lines`.
std::string golden(const fs::path& path, const std::string& lines)
{
    const auto file = fs::path(path.string() + ".problems");
    if (std::getenv("HEARSAY_UPDATE_GOLDENS") != nullptr) {
        fs::remove(file);
        if (!lines.empty()) {
            std::ofstream(file, std::ios::binary) << lines;
        }
    }
    return fs::exists(file) ? contents(file) : std::string();
}

class Documents : public ::testing::TestWithParam<const char*> {
protected:
    static std::vector<fs::path> all()
    {
        return documents_in(source() / "tests/read/documents" / GetParam());
    }
};

TEST_P(Documents, HaveTheProblemsThatTheirGoldensName)
{
    for (const auto& path : all()) {
        const auto lines = lines_of(problems_in(path));
        EXPECT_EQ(lines, golden(path, lines)) << path;
    }
}

TEST_P(Documents, AreGoodOrBadAsTheirFolderSays)
{
    EXPECT_FALSE(all().empty());
    for (const auto& path : all()) {
        EXPECT_EQ(has_errors(problems_in(path)), std::string_view(GetParam()) != "good") << path;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Of, Documents, ::testing::Values("good", "bad", "bad_by_rule"),
    [](const auto& folder) { return folder.param; });

TEST(ShippedGraphs, AreGood)
{
    if (!fs::exists(source() / "graphs")) {
        GTEST_SKIP() << "no graphs are shipped";
    }
    for (const auto& path : documents_in(source() / "graphs")) {
        EXPECT_THAT(lines_of(problems_in(path)), IsEmpty()) << path;
    }
}

TEST(BulkForm, HasTheRecordsOfTheWholeDocument)
{
    const auto folder = source() / "tests/read/documents/good";
    const auto whole = read_document(folder / "every_key.json").dossier.records();
    const auto lines = read_document(folder / "bulk.jsonl").dossier.records();
    EXPECT_EQ(whole.texts, lines.texts);
    EXPECT_EQ(whole.organizations, lines.organizations);
    EXPECT_EQ(whole.outlets, lines.outlets);
    EXPECT_EQ(whole.speakers, lines.speakers);
    EXPECT_EQ(whole.articles, lines.articles);
    EXPECT_EQ(whole.claims, lines.claims);
    EXPECT_EQ(whole.attributions, lines.attributions);
}

} // namespace
} // namespace hearsay
