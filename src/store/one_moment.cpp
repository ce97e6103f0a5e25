#include "store/one_moment.hpp"

#include <cstdint>

#include "store/schema.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

constexpr int most_attempts = 1'000;

/// Changes, on one connection, when another one has committed in the meantime. Begins to read, where
/// a transaction is open.
std::int64_t version_seen_by(const Database& database)
{
    return database.integer("PRAGMA data_version");
}

} // namespace

OneMoment::OneMoment(const std::string& path, std::size_t connections)
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
/// the same version both times, nobody has committed in between, and all see that one.
bool OneMoment::begin()
{
    transactions_.clear();
    const auto before = version_seen_by(*databases_.front());
    for (auto database = databases_.rbegin(); database != databases_.rend(); ++database) {
        transactions_.push_back(std::make_unique<Transaction>(**database, Access::read));
        version_seen_by(**database);
    }
    return version_seen_by(*databases_.front()) == before;
}

} // namespace hearsay
