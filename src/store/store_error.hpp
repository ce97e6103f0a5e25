#pragma once

#include <string>

#include "base/error.hpp"
#include "base/text.hpp"

namespace hearsay {

/// A database cannot be read or written, or says what no dossier can. Names the file.
class StoreError : public Error {
public:
    StoreError(const std::string& path, const std::string& problem)
        : Error(one_line(path + ": " + problem))
    {
    }
};

/// What is searched as one word is several to SQLite, whose index of words does not know which word
/// stands behind which.
class SeveralWords : public StoreError {
public:
    using StoreError::StoreError;
};

} // namespace hearsay
