#include "read/file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

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

/// Reads in blocks that double, until there is no more.
std::string read_all(std::FILE* file, const std::string& path)
{
    std::string contents;
    std::size_t used = 0;
    do {
        contents.resize(std::max(smallest_block, contents.size() * 2));
        errno = 0;
        used += std::fread(contents.data() + used, 1, contents.size() - used, file);
    } while (used == contents.size());
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
        return read_all(stdin, path);
    }
    const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
    if (!file) {
        refuse(path, errno);
    }
    return read_all(file.get(), path);
}

} // namespace hearsay
