#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

enum class JsonType : std::uint32_t {
    null,
    boolean,
    negative,
    natural,
    real,
    string,
    array,
    object
};

/// Containers within containers that a text may have; deeper ones are no dossier.
constexpr std::size_t deepest_json = 64;

/// Bytes that one document, or one line of the bulk form, may have: offsets have 32 bits.
constexpr std::size_t longest_json = 0xFFFF'FFF0;

/// One value of a JSON text. Values stand in the order of the text, so that a container's parts
/// follow it.
struct JsonNode {
    std::uint32_t first = 0; // string, real: its offset; container: the node after its parts;
                             // boolean, integers: the value's lower half
    std::uint32_t size = 0;  // string, real: bytes; container: values in it; integers: upper half
    std::uint32_t key = 0;   // in an object: the key's offset; in an array: its place, from 0
    std::uint32_t key_size = 0; // in an object
    std::uint32_t parent = 0;   // the container; the root is its own
    JsonType type = JsonType::null;
};

/// What is wrong with a text that is no JSON, and the offset of the byte at which that shows.
struct SyntaxError {
    std::size_t offset = 0;
    std::string message;
};

/// One JSON text, flat: no value has memory of its own, so that a tree may be filled again and
/// again without allocating.
class JsonTree {
public:
    /// Fills the tree with `text` in place of what it held; nothing, or what makes `text` no JSON
    /// (RFC 8259, in UTF-8, a byte order mark allowed): then the tree is of no use. O(bytes), at
    /// least half as fast as the parser that it stands on.
    std::optional<SyntaxError> parse(std::string_view text);

    const std::vector<JsonNode>& nodes() const { return nodes_; }

    std::string_view text_at(std::uint32_t offset, std::uint32_t size) const
    {
        return std::string_view(text_).substr(offset, size);
    }

private:
    std::vector<JsonNode> nodes_;
    std::string text_; // all strings, keys and real numbers, one after the other
};

} // namespace hearsay
