#pragma once

#include <string>
#include <string_view>

#include "model/dossier.hpp"

namespace hearsay {

/// How what has no column in a database is written as a JSON object and read back. Whoever knows
/// JSON provides it.
class RestForm {
public:
    virtual ~RestForm() = default;

    /// The record as an object, without the keys that every record of its kind has; empty if there
    /// are no others.
    virtual std::string written(const Text& rest) const = 0;
    virtual std::string written(const Organization& rest) const = 0;
    virtual std::string written(const Outlet& rest) const = 0;
    virtual std::string written(const Speaker& rest) const = 0;
    virtual std::string written(const Article& rest) const = 0;
    virtual std::string written(const Claim& rest) const = 0;
    virtual std::string written(const Attribution& rest) const = 0;

    /// The same of a dossier's own keys; lists of records are passed over.
    virtual std::string written(const Records& rest) const = 0;

    /// Sets the keys that such an object has. What is wrong with it, or empty.
    virtual std::string read(std::string_view json, Text& record) const = 0;
    virtual std::string read(std::string_view json, Organization& record) const = 0;
    virtual std::string read(std::string_view json, Outlet& record) const = 0;
    virtual std::string read(std::string_view json, Speaker& record) const = 0;
    virtual std::string read(std::string_view json, Article& record) const = 0;
    virtual std::string read(std::string_view json, Claim& record) const = 0;
    virtual std::string read(std::string_view json, Attribution& record) const = 0;
    virtual std::string read(std::string_view json, Records& root) const = 0;
};

} // namespace hearsay
