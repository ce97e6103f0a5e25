#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/json_value.hpp"

namespace hearsay {

/// What the readers of words as data share: refusals that name the file and the place in it, and
/// words in lower case. Readers derive from it.
class WordFile {
protected:
    /// `name` must outlive this.
    explicit WordFile(const std::string& name) : name_(name) {}

    /// Throws InputError.
    [[noreturn]] void fail(JsonValue value, const std::string& problem) const;

    /// Fails unless the value is of this type.
    void require(JsonValue value, JsonType type, const std::string& expected) const;

    /// Fails unless the value is 1, the version of the form.
    void require_version(JsonValue value) const;

    /// A string that is not empty and has no capital letter of ASCII.
    std::string word(JsonValue value) const;
    std::vector<std::string> words(JsonValue value) const;

private:
    const std::string& name_;
};

/// The text as a tree. Throws InputError with `name` if it is no JSON. O(text).
JsonTree tree_of(std::string_view text, const std::string& name);

} // namespace hearsay
