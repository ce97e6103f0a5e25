#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hearsay {

/// Bytes of a page in a database that hearsay makes: SQLite's own choice.
constexpr std::size_t page_size = 4'096;

/// Adds pages to a database file that no SQLite has open ("Database File Format", 1). Throws
/// StoreError, which calls the file `called`.
class PageFile {
public:
    PageFile(const std::string& path, std::string called);
    PageFile(const PageFile&) = delete;
    PageFile& operator=(const PageFile&) = delete;
    ~PageFile();

    /// A further page behind all others: its number.
    std::uint32_t add(std::string_view page);

    /// What stands in a page that was there when the file was opened.
    void put(std::uint32_t number, std::string_view page);

    /// Has the file say how many pages it has now. Nothing may be added any more.
    void finish();

    /// Throws StoreError, naming the file.
    [[noreturn]] void refuse(const std::string& problem) const;

private:
    void flush();
    void write(std::string_view bytes, std::size_t offset);

    std::string called_;
    int file_;
    std::size_t pages_ = 0; // of the file
    std::string waiting_;   // the last of these, until they are written
};

} // namespace hearsay
