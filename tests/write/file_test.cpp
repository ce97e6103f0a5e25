#include "write/file.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/captured.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

/// A folder that is gone with the test.
class WriteFile : public ::testing::Test {
protected:
    WriteFile() : folder_(fs::temp_directory_path() / ("hearsay-" + std::to_string(::getpid())))
    {
        fs::create_directory(folder_);
    }
    ~WriteFile() override { fs::remove_all(folder_); }

    std::string path(const std::string& name) const { return folder_ / name; }

    static void write(
        const std::string& path, std::string_view content, Overwrite overwrite = Overwrite::refuse)
    {
        Output out(STDOUT_FILENO);
        write_file(out, path, content, overwrite);
    }

    static std::string content_of(const std::string& path)
    {
        std::stringstream content;
        content << std::ifstream(path).rdbuf();
        return content.str();
    }

    std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
    }

    fs::path folder_;
};

TEST_F(WriteFile, WritesAllAndLeavesNothingElse)
{
    write(path("picture.dot"), "digraph {}");
    EXPECT_EQ(content_of(path("picture.dot")), "digraph {}");
    EXPECT_EQ(files(), 1U);
}

TEST_F(WriteFile, RemovesWhatNobodyIsWritingAnyMore)
{
    write(path("d.json"), "{}");
    for (const auto* name : {"d.json.hearsay-abcDE1", "d.json.hearsay-abc", "d.json.backup"}) {
        write(path(name), "{}");
    }
    {
        const Replacement being_written(path("d.json"), "{ }");
        remove_leftovers(path("d.json"));
        EXPECT_EQ(files(), 4U);
        EXPECT_FALSE(fs::exists(path("d.json.hearsay-abcDE1")));
    }
    EXPECT_EQ(files(), 3U);
}

TEST_F(WriteFile, RemovesWhatADatabaseInTheMakingHasLeft)
{
    for (const auto* name :
         {"d.db", "d.db-wal", "d.db.hearsay-abcDE1", "d.db.hearsay-abcDE1-journal",
          "d.db.hearsay-abcDE1-wal", "d.db.hearsay-abcDE1-shm"}) {
        write(path(name), "x");
    }
    remove_leftovers(path("d.db"));
    EXPECT_EQ(files(), 2U);
    EXPECT_TRUE(fs::exists(path("d.db-wal")));
}

TEST_F(WriteFile, AsksBeforeItOverwrites)
{
    write(path("picture.dot"), "first");
    EXPECT_THROW(write(path("picture.dot"), "second"), OutputError);
    EXPECT_EQ(content_of(path("picture.dot")), "first");
    write(path("picture.dot"), "third", Overwrite::force);
    EXPECT_EQ(content_of(path("picture.dot")), "third");
}

TEST_F(WriteFile, LeavesAFileThatHasComeMeanwhile)
{
    Replacement replacement(path("new.txt"), "mine");
    std::ofstream(path("new.txt")) << "yours";
    EXPECT_THROW(replacement.commit(Overwrite::refuse), OutputError);
    EXPECT_EQ(content_of(path("new.txt")), "yours");
}

TEST_F(WriteFile, KeepsTheModeOfWhatItOverwrites)
{
    write(path("picture.dot"), "first");
    fs::permissions(path("picture.dot"), fs::perms::owner_read | fs::perms::owner_write);
    write(path("picture.dot"), "second", Overwrite::force);
    EXPECT_EQ(
        fs::status(path("picture.dot")).permissions(),
        fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(WriteFile, GivesANewFileTheModeThatTheUserWants)
{
    const auto before = ::umask(027);
    write(path("picture.dot"), "first");
    ::umask(before);
    EXPECT_EQ(fs::status(path("picture.dot")).permissions(), static_cast<fs::perms>(0640));
}

TEST_F(WriteFile, WritesThroughASymbolicLink)
{
    write(path("real.dot"), "first");
    fs::create_symlink("real.dot", path("link.dot"));
    write(path("link.dot"), "second", Overwrite::force);
    EXPECT_TRUE(fs::is_symlink(path("link.dot")));
    EXPECT_EQ(content_of(path("real.dot")), "second");
}

TEST_F(WriteFile, MakesTheFileThatASymbolicLinkLeadsTo)
{
    fs::create_symlink("second", folder_ / "first");
    fs::create_symlink(path("file.txt"), folder_ / "second");
    write(path("first"), "new");
    EXPECT_EQ(content_of(path("file.txt")), "new");
    EXPECT_TRUE(fs::is_symlink(folder_ / "first"));
    EXPECT_TRUE(fs::is_symlink(folder_ / "second"));
}

TEST_F(WriteFile, FailsWhereLinksLeadInACircleAndWithoutAName)
{
    fs::create_symlink("link", folder_ / "link");
    EXPECT_THROW(Replacement(path("link"), ""), OutputError);
    EXPECT_THROW(Replacement("", ""), OutputError);
    EXPECT_EQ(files(), 1U);
}

TEST_F(WriteFile, WritesToADeviceAsItIs)
{
    write("/dev/null", "anything");
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(WriteFile, NamesTheDiskThatIsFull)
{
    try {
        write("/dev/full", "anything");
        FAIL() << "no error";
    } catch (const OutputError& error) {
        EXPECT_THAT(error.what(), ::testing::HasSubstr("'/dev/full'"));
        EXPECT_THAT(error.what(), ::testing::HasSubstr("No space left"));
    }
}

TEST_F(WriteFile, FailsInAFolderThatIsNotThereAndOnAFolder)
{
    EXPECT_THROW(write(path("none/picture.dot"), "x"), OutputError);
    EXPECT_THROW(write(folder_.string(), "x", Overwrite::force), OutputError);
}

TEST_F(WriteFile, TakesADashAsStandardOutput)
{
    const auto text = test::captured(
        80, [](Output& out) { write_file(out, "-", "digraph {}", Overwrite::refuse); });
    EXPECT_EQ(text, "digraph {}");
}

} // namespace
} // namespace hearsay
