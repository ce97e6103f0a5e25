#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "store/sqlite.hpp"

namespace hearsay {

/// Several connections to one database that all see it as of one moment, for threads that read it
/// at once: a connection serves one at a time. What others commit later is not seen.
class OneMoment {
public:
    /// As open_store(). Throws StoreError too if others keep changing it without a pause.
    OneMoment(const std::string& path, std::size_t connections);

    std::size_t size() const { return databases_.size(); }
    const Database& at(std::size_t connection) const { return *databases_[connection]; }

private:
    bool begin();

    std::string path_;
    std::vector<std::unique_ptr<Database>> databases_;
    std::vector<std::unique_ptr<Transaction>> transactions_; // gone before the connections
};

} // namespace hearsay
