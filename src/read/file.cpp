#include "read/file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

#include "base/error.hpp"
#include "base/text.hpp"

namespace hearsay {
namespace {

constexpr std::size_t smallest_block = std::size_t{1} << 16U;

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

[[noreturn]] void refuse(const std::string& path, int reason)
{
    Location where;
    where.file = one_line(path);
    throw InputError(where, std::string("cannot be read: ") + std::strerror(reason));
}

/// Room for the whole file and one byte more, by which its end shows; 0 for what has no size.
std::size_t expected_size(const std::string& path)
{
    std::error_code no_size;
    const auto size = std::filesystem::file_size(path, no_size);
    return no_size ? 0 : static_cast<std::size_t>(size) + 1;
}

/// Reads until there is no more, into room that doubles.
std::string read_all(std::FILE* file, const std::string& path, std::size_t room)
{
    std::string contents(std::max(smallest_block, room), '\0');
    std::size_t used = 0;
    for (;;) {
        errno = 0;
        used += std::fread(contents.data() + used, 1, contents.size() - used, file);
        if (used < contents.size()) {
            break;
        }
        contents.resize(contents.size() * 2);
    }
    if (std::ferror(file) != 0) {
        refuse(path, errno);
    }
    contents.resize(used);
    return contents;
}

} // namespace

std::string contents_of(const std::string& path)
{
    if (path == "-") {
        return read_all(stdin, path, 0);
    }
    const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
    if (!file) {
        refuse(path, errno);
    }
    return read_all(file.get(), path, expected_size(path));
}

} // namespace hearsay
