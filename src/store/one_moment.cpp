#include "store/one_moment.hpp"

#include <array>
#include <cstdint>
#include <tuple>

#include <sys/stat.h>

#include "store/schema.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

constexpr int most_attempts = 1'000;

/// Changes, on one connection, when another one has committed in the meantime. Begins to read,
/// where a transaction is open.
std::int64_t version_seen_by(const Database& database)
{
    return database.integer("PRAGMA data_version");
}

/// Whether the version changes with each moment that one connection reads, whatever others do:
/// where a writer who was interrupted has left his files, and whoever reads may not write them.
bool is_always_new(const Database& database)
{
    return version_seen_by(database) != version_seen_by(database);
}

/// When a file was written last, and how long it is; zeroes if there is none.
using Written = std::tuple<std::int64_t, std::int64_t, std::int64_t>; // s, ns, bytes

Written written(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return {};
    }
    return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_size};
}

/// Of the database and of the log beside it.
std::array<Written, 2> all_written(const std::string& path)
{
    return {written(path), written(path + "-wal")};
}

} // namespace

OneMoment::OneMoment(const std::string& path, std::size_t connections) : path_(path)
{
    while (databases_.size() < connections) {
        databases_.push_back(open_store(path, Access::read));
    }
    for (int attempt = 0; !begin(); ++attempt) {
        if (attempt == most_attempts) {
            throw StoreError(path, "others change it all the time; try again when they have ended");
        }
    }
}

/// The first connection looks before any of them begins, and begins itself as the last: if it sees
/// the same version both times, nobody has committed in between, and all see that one. Where it
/// would not, the files tell whether anybody has.
bool OneMoment::begin()
{
    transactions_.clear();
    const auto lying = all_written(path_);
    const bool files_tell = is_always_new(*databases_.front());
    const auto before = version_seen_by(*databases_.front());
    for (auto database = databases_.rbegin(); database != databases_.rend(); ++database) {
        transactions_.push_back(std::make_unique<Transaction>(**database, Access::read));
        version_seen_by(**database);
    }
    return files_tell ? all_written(path_) == lying
                      : version_seen_by(*databases_.front()) == before;
}

} // namespace hearsay
