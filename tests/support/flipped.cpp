#include "support/flipped.hpp"

#include <cstdint>
#include <fstream>

#include "store/sqlite.hpp"

namespace hearsay::test {

void flip_last_byte_of(const std::string& path, const std::string& index)
{
    std::int64_t end = 0;
    {
        const Database database(path, Access::change);
        end = database.integer("PRAGMA page_size") *
              database.integer("SELECT rootpage FROM sqlite_master WHERE name = '" + index + "'");
    }
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(end - 1);
    const auto byte = static_cast<char>(file.get());
    file.seekp(end - 1);
    file.put(static_cast<char>(byte ^ 1));
}

} // namespace hearsay::test
