#pragma once

#include <stdexcept>
#include <string>

#include "base/location.hpp"

namespace hearsay {

/// Everything hearsay throws on purpose; cli/run.cpp prints it on one line and exits with 3.
class Error : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The input is not what it should be. Names the place, so that the user can open the file there.
class InputError : public Error {
public:
    InputError(const Location& where, const std::string& problem)
        : Error(where.str() + ": " + problem)
    {}
};

} // namespace hearsay
