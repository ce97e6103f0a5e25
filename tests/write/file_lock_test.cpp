#include "write/file_lock.hpp"

#include <filesystem>
#include <fstream>
#include <future>
#include <memory>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "base/error.hpp"
#include "write/file.hpp"
#include "write/output.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ::testing::HasSubstr;

/// A file that is gone with the test.
class FileLocking : public ::testing::Test {
protected:
    FileLocking()
        : path_(fs::temp_directory_path() / ("hearsay-lock-" + std::to_string(::getpid())))
    {
        write("before");
    }
    ~FileLocking() override { fs::remove(path_); }

    void write(const std::string& content) const { std::ofstream(path_) << content; }

    std::string refusal() const
    {
        try {
            const FileLock lock(path_, 0ms);
        } catch (const Error& error) {
            return error.what();
        }
        return "";
    }

    fs::path path_;
};

TEST_F(FileLocking, KeepsOthersOutAndNamesTheProcess)
{
    const FileLock lock(path_, 0ms);
    EXPECT_THAT(
        refusal(), HasSubstr("process " + std::to_string(::getpid()) + " has kept it locked"));
}

TEST_F(FileLocking, LetsTheNextOneInAfterwards)
{
    {
        const FileLock lock(path_, 0ms);
    }
    EXPECT_EQ(refusal(), "");
}

TEST_F(FileLocking, WaitsForTheFileThatHasTakenThePlace)
{
    auto first = std::make_unique<FileLock>(path_, 0ms);
    auto second = std::async(std::launch::async, [this] {
        const FileLock lock(path_, 10s);
        return lock.is_untouched();
    });
    Replacement(path_, "after").commit();
    EXPECT_FALSE(first->is_untouched());
    first.reset();
    EXPECT_TRUE(second.get()); // of the new file, whichever it saw first
}

TEST_F(FileLocking, SeesThatAnotherProgramHasWritten)
{
    const FileLock lock(path_, 0ms);
    EXPECT_TRUE(lock.is_untouched());
    write("longer than before");
    EXPECT_FALSE(lock.is_untouched());
}

TEST(NameLocking, KeepsOthersFromTheNameHoweverTheyCallIt)
{
    const auto folder = fs::temp_directory_path() / ("hearsay-names-" + std::to_string(::getpid()));
    fs::create_directory(folder);
    fs::create_symlink("new.db", folder / "link.db");
    {
        const NameLock lock(folder / "new.db", 0ms);
        EXPECT_THROW(NameLock(folder / "new.db", 0ms), OutputError);
        EXPECT_THROW(NameLock(folder / "link.db", 0ms), OutputError);
        const NameLock other(folder / "other.db", 0ms);
    }
    const NameLock next(folder / "link.db", 0ms);
    fs::remove_all(folder);
}

TEST_F(FileLocking, RefusesWhatIsNoFileOrNotThere)
{
    EXPECT_THROW(FileLock(fs::temp_directory_path(), 0ms), Error);
    EXPECT_THROW(FileLock(path_.string() + "-none", 0ms), InputError);
    EXPECT_THROW(FileLock("/dev/null", 0ms), OutputError);
}

} // namespace
} // namespace hearsay
