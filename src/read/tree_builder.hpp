#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/json_tree.hpp"

namespace hearsay {

/// Takes what a parser meets in a JSON text, in its order, down as nodes. Each function says
/// whether to go on: not past deepest_json.
class TreeBuilder {
public:
    /// Both must be empty.
    TreeBuilder(std::vector<JsonNode>& nodes, std::string& text) : nodes_(nodes), text_(text) {}

    bool null() { return add(JsonType::null, 0, 0); }
    bool boolean(bool value) { return add(JsonType::boolean, value ? 1 : 0, 0); }
    bool integer(std::int64_t value)
    {
        const auto type = value < 0 ? JsonType::negative : JsonType::natural; // -0 is 0
        return add_number(type, static_cast<std::uint64_t>(value));
    }
    bool natural(std::uint64_t value) { return add_number(JsonType::natural, value); }
    bool real(std::string_view written) { return add_text(JsonType::real, written); }
    bool string(std::string_view value) { return add_text(JsonType::string, value); }
    bool start_object() { return open(JsonType::object); }
    bool start_array() { return open(JsonType::array); }
    bool close()
    {
        --depth_;
        nodes_[open_].first = offset_of(nodes_.size());
        open_ = nodes_[open_].parent;
        return true;
    }

    bool key(std::string_view name)
    {
        auto& last = last_keys_[slot_of(name)];
        if (std::string_view(text_).substr(last.offset, last.size) != name) {
            last = {offset_of(text_.size()), offset_of(name.size())};
            text_ += name;
        }
        key_ = last;
        return true;
    }

    bool too_deep() const { return too_deep_; }

private:
    /// Where a key stands in the text.
    struct Key {
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
    };

    static std::uint32_t offset_of(std::size_t size) { return static_cast<std::uint32_t>(size); }

    static std::size_t slot_of(std::string_view key)
    {
        if (key.empty()) {
            return 0;
        }
        const auto first = static_cast<unsigned char>(key.front());
        const auto last = static_cast<unsigned char>(key.back());
        return (key.size() * 5 + first * 3U + last) % 64;
    }

    bool add(JsonType type, std::uint32_t first, std::uint32_t size)
    {
        if (nodes_.empty()) {
            nodes_.push_back({first, size, 0, 0, 0, type});
            return true;
        }
        auto& parent = nodes_[open_];
        const auto place = parent.size++;
        if (parent.type == JsonType::object) {
            nodes_.push_back({first, size, key_.offset, key_.size, open_, type});
        } else {
            nodes_.push_back({first, size, place, 0, open_, type});
        }
        return true;
    }

    bool add_number(JsonType type, std::uint64_t value)
    {
        return add(
            type, static_cast<std::uint32_t>(value), static_cast<std::uint32_t>(value >> 32U));
    }

    bool add_text(JsonType type, std::string_view value)
    {
        const auto offset = offset_of(text_.size());
        text_ += value;
        return add(type, offset, offset_of(value.size()));
    }

    bool open(JsonType type)
    {
        too_deep_ = ++depth_ > deepest_json;
        const auto opened = offset_of(nodes_.size());
        add(type, 0, 0);
        open_ = opened;
        return !too_deep_;
    }

    std::vector<JsonNode>& nodes_;
    std::string& text_;
    std::uint32_t open_ = 0; // the container that values go to
    Key key_;
    std::array<Key, 64> last_keys_; // of each kind, for records have the same ones again and again
    std::size_t depth_ = 0;
    bool too_deep_ = false;
};

} // namespace hearsay
