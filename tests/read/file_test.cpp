#include "read/file.hpp"

#include <filesystem>
#include <fstream>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

/// A path in the temporary folder at which nothing is; what a test puts there goes with the test.
class ContentsOf : public ::testing::Test {
protected:
    void TearDown() override { fs::remove(path_); }

    const fs::path path_ =
        fs::path(::testing::TempDir()) / ("hearsay_file_test_" + std::to_string(::getpid()));
};

TEST_F(ContentsOf, AreAllBytesOfAFile)
{
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 1'000'000U}) {
        const std::string bytes(size, '\xff');
        std::ofstream(path_, std::ios::binary) << bytes;
        EXPECT_EQ(contents_of(path_), bytes) << size;
    }
}

TEST_F(ContentsOf, AreAllBytesOfAPipe)
{
    ASSERT_EQ(::mkfifo(path_.c_str(), 0600), 0);
    const std::string bytes(300'000, 'p');
    std::thread writer([&] { std::ofstream(path_, std::ios::binary) << bytes; });
    EXPECT_EQ(contents_of(path_), bytes);
    writer.join();
}

TEST_F(ContentsOf, AreRefusedWithTheSystemsReason)
{
    EXPECT_THAT(
        [this] { contents_of(path_); },
        ::testing::ThrowsMessage<InputError>(
            path_.string() + ": cannot be read: No such file or directory"));
    EXPECT_THAT(
        [] { contents_of("/"); },
        ::testing::ThrowsMessage<InputError>("/: cannot be read: Is a directory"));
}

} // namespace
} // namespace hearsay
