#pragma once

#include <cstdint>
#include <string>

#include "store/store_error.hpp"

namespace hearsay {

/// Throws StoreError: two records of the database at `path` have one number.
[[noreturn]] inline void refuse_shared_number(const std::string& path, std::int64_t number)
{
    throw StoreError(path, "is damaged: two records have the number " + std::to_string(number));
}

} // namespace hearsay
