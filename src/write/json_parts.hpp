#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// Where one part of an array or an object stands: offsets from the container's opening bracket.
struct JsonPart {
    std::size_t begin = 0; // of the key; in an array, of the value
    std::size_t value = 0;
    std::size_t end = 0; // past the value
};

/// Where the parts of JSON text stand, which a tree of values does not say. All of these take text
/// that a reader has found to be JSON; of other text they say something useless, and never look
/// beyond its end.

/// Where the first byte stands, from `at` on, that is no blank (nor a byte order mark).
std::size_t past_blanks(std::string_view json, std::size_t at);

/// Past the value that begins at `at`. O(bytes of the value), and no recursion.
std::size_t end_of_value(std::string_view json, std::size_t at);

/// Whether the value is an array or an object.
bool is_container(std::string_view value);

/// The parts of `container`, from its opening bracket to its closing one, in order. O(bytes).
std::vector<JsonPart> parts_of(std::string_view container);

/// The value of `part`.
std::string_view value_of(std::string_view container, const JsonPart& part);

/// The values of an array, in order.
std::vector<std::string_view> elements_of(std::string_view array);

/// The text of a string in quotation marks, its escapes undone.
std::string string_of(std::string_view literal);

/// The key of `part` in an object.
std::string key_of(std::string_view container, const JsonPart& part);

} // namespace hearsay
