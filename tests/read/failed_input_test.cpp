#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "read/document.hpp"
#include "support/read_anything.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

std::string bytes_of(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Every file below `folder`, which must have some.
std::vector<std::filesystem::path> files_below(const std::string& folder)
{
    std::vector<std::filesystem::path> files;
    const auto root = std::filesystem::path(test::source_folder()) / folder;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    EXPECT_FALSE(files.empty()) << folder;
    return files;
}

TEST(Reader, SurvivesEveryInputThatOnceBrokeIt)
{
    for (const auto& file : files_below("tests/fuzz/failed/reader")) {
        EXPECT_EQ(test::complaint_about_reading(bytes_of(file)), "") << file;
    }
}

std::string a_good_dossier()
{
    return bytes_of(std::filesystem::path(test::source_folder()) / "graphs/brazilian-aardvark.json");
}

TEST(Reader, SaysOfEveryCutDossierWhereItBreaksOff)
{
    const auto bytes = a_good_dossier();
    for (std::size_t length = 0; length + 2 < bytes.size(); length += 31) {
        const auto cut = bytes.substr(0, length);
        EXPECT_EQ(test::complaint_about_reading(cut), "") << length;
        EXPECT_FALSE(parse_document(cut, "cut.json").problems.empty()) << length;
    }
}

TEST(Reader, SurvivesAnyByteOfADossierBeingAnother)
{
    auto bytes = a_good_dossier();
    for (std::size_t place = 0; place < bytes.size(); place += 37) {
        const char was = bytes[place];
        for (const char other : {'"', '{', ']', '\0', '\xff', '9'}) {
            bytes[place] = other;
            EXPECT_EQ(test::complaint_about_reading(bytes), "") << place;
        }
        bytes[place] = was;
    }
}

} // namespace
} // namespace hearsay
