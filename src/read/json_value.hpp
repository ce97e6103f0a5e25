#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "read/json_tree.hpp"

namespace hearsay {

/// A value in a JsonTree, which must outlive it. As cheap as a pointer.
class JsonValue {
public:
    class Iterator;

    JsonValue(const JsonTree& tree, std::uint32_t node) : tree_(&tree), node_(node) {}

    JsonType type() const { return node().type; }
    bool is(JsonType type) const { return node().type == type; }

    /// The bytes of a string, or of a real number as written.
    std::string_view text() const { return tree_->text_at(node().first, node().size); }

    bool truth() const { return node().first != 0; }

    /// Of `natural`; of `negative` its two's complement.
    std::uint64_t integer() const
    {
        return node().first | (static_cast<std::uint64_t>(node().size) << 32U);
    }

    /// How many values a container has.
    std::uint32_t size() const { return node().size; }

    /// The key under which an object has this value.
    std::string_view key() const { return tree_->text_at(node().key, node().key_size); }

    /// The place at which an array has this value.
    std::uint32_t place() const { return node().key; }

    bool is_root() const { return node_ == 0; }
    JsonValue parent() const { return {*tree_, node().parent}; }

    /// The value's number in the order of the text, and the number of the next that is no part of
    /// it.
    std::uint32_t number() const { return node_; }
    std::uint32_t number_after() const
    {
        return is(JsonType::array) || is(JsonType::object) ? node().first : node_ + 1;
    }

    /// The value that follows in the text: a container's first part, or the next value.
    JsonValue next() const { return {*tree_, node_ + 1}; }

    /// The values that a container has, in the order of the text.
    Iterator begin() const;
    Iterator end() const;

    /// The last value that an object has under `key`. O(values in the object).
    std::optional<JsonValue> find(std::string_view key) const;

private:
    const JsonNode& node() const { return tree_->nodes()[node_]; }

    const JsonTree* tree_;
    std::uint32_t node_;
};

class JsonValue::Iterator {
public:
    explicit Iterator(JsonValue value) : value_(value) {}
    JsonValue operator*() const { return value_; }
    Iterator& operator++()
    {
        value_.node_ = value_.number_after();
        return *this;
    }
    bool operator==(const Iterator& other) const { return value_.node_ == other.value_.node_; }

private:
    JsonValue value_;
};

inline JsonValue::Iterator JsonValue::begin() const
{
    return Iterator({*tree_, node_ + 1});
}

inline JsonValue::Iterator JsonValue::end() const
{
    return Iterator({*tree_, number_after()});
}

/// `number 3`, `string 'abc'`, `array`: the value in a message about it.
std::string described(JsonValue value);

/// The JSON pointer (RFC 6901) of the value. Of a very long key only the beginning is given.
std::string pointer_to(JsonValue value);

/// A number as a count: whole, and from 0 to 2^53 - 1, as far as every reader of JSON keeps numbers
/// apart (RFC 7493). 3.0 is 3, as in JSON Schema.
std::optional<std::uint64_t> whole_number(JsonValue value);

/// Any number, rounded to a double.
std::optional<double> real_number(JsonValue value);

/// The value as JSON without blanks. O(bytes), and no recursion.
std::string compact_json(JsonValue value);

} // namespace hearsay
