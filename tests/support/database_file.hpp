#pragma once

#include <string>

namespace hearsay::test {

/// A path in the temporary folder at which nothing is. What is there at the end goes, with what
/// SQLite may have left beside it.
class DatabaseFile {
public:
    DatabaseFile();
    DatabaseFile(const DatabaseFile&) = delete;
    DatabaseFile& operator=(const DatabaseFile&) = delete;
    ~DatabaseFile();

    const std::string& path() const { return path_; }

private:
    void remove() const;

    std::string path_;
};

} // namespace hearsay::test
