#include "read/word_file.hpp"

#include <algorithm>

#include "base/error.hpp"

namespace hearsay {

void WordFile::fail(JsonValue value, const std::string& problem) const
{
    Location where;
    where.file = name_;
    where.pointer = pointer_to(value);
    throw InputError(where, problem);
}

void WordFile::require(JsonValue value, JsonType type, const std::string& expected) const
{
    if (!value.is(type)) {
        fail(value, "found " + described(value) + ", expected " + expected);
    }
}

void WordFile::require_version(JsonValue value) const
{
    if (!value.is(JsonType::natural) || value.integer() != 1) {
        fail(value, "expected 1, the only version there is");
    }
}

std::string WordFile::word(JsonValue value) const
{
    require(value, JsonType::string, "a string");
    const bool capital = std::ranges::any_of(
        value.text(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    if (value.text().empty() || capital) {
        fail(value, "found " + described(value) + ", expected a word in lower case");
    }
    return std::string(value.text());
}

std::vector<std::string> WordFile::words(JsonValue value) const
{
    require(value, JsonType::array, "an array of words");
    std::vector<std::string> read;
    for (const auto each : value) {
        read.push_back(word(each));
    }
    return read;
}

JsonTree tree_of(std::string_view text, const std::string& name)
{
    JsonTree tree;
    if (const auto error = tree.parse(text)) {
        Location where;
        where.file = name;
        throw InputError(where, error->message);
    }
    return tree;
}

} // namespace hearsay
