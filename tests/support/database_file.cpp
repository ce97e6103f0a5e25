#include "support/database_file.hpp"

#include <cstdio>
#include <filesystem>

#include <unistd.h>

namespace hearsay::test {

DatabaseFile::DatabaseFile()
{
    static int number = 0;
    const auto name =
        "hearsay-" + std::to_string(::getpid()) + "-" + std::to_string(++number) + ".db";
    path_ = (std::filesystem::temp_directory_path() / name).string();
    remove();
}

DatabaseFile::~DatabaseFile()
{
    remove();
}

void DatabaseFile::remove() const
{
    for (const auto* const ending : {"", "-wal", "-shm", "-journal"}) {
        std::remove((path_ + ending).c_str());
    }
}

} // namespace hearsay::test
