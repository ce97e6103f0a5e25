#include "read/json_tree.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "read/syntax_error.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::json;

// Room that is made before reading: values of a dossier take more than twelve bytes each. Room that
// is not used costs no memory, only addresses.
constexpr std::size_t bytes_per_value = 12;
constexpr std::size_t most_expected = std::size_t{1} << 24U;

std::uint32_t offset_of(std::size_t size)
{
    return static_cast<std::uint32_t>(size);
}

/// Takes the events of nlohmann's parser down as nodes.
class TreeBuilder {
public:
    TreeBuilder(std::vector<JsonNode>& nodes, std::string& text) : nodes_(nodes), text_(text) {}

    bool null() { return add(JsonType::null, 0, 0); }
    bool boolean(bool value) { return add(JsonType::boolean, value ? 1 : 0, 0); }
    bool number_integer(Json::number_integer_t value)
    {
        const auto type = value < 0 ? JsonType::negative : JsonType::natural; // -0 is 0
        return add_number(type, static_cast<std::uint64_t>(value));
    }
    bool number_unsigned(Json::number_unsigned_t value)
    {
        return add_number(JsonType::natural, value);
    }
    bool number_float(Json::number_float_t, const std::string& written)
    {
        return add_text(JsonType::real, written);
    }
    bool string(const std::string& value) { return add_text(JsonType::string, value); }
    bool binary(const Json::binary_t&) { return false; } // JSON has none
    bool start_object(std::size_t) { return open(JsonType::object); }
    bool start_array(std::size_t) { return open(JsonType::array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(const std::string& name)
    {
        auto& last = last_keys_[slot_of(name)];
        if (std::string_view(text_).substr(last.offset, last.size) != name) {
            last = {offset_of(text_.size()), offset_of(name.size())};
            text_ += name;
        }
        key_ = last;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& exception)
    {
        error_ = syntax_error(position, exception.what());
        return false;
    }

    bool too_deep() const { return too_deep_; }
    std::optional<SyntaxError> take_error() { return std::move(error_); }

private:
    /// Where a key stands in the text.
    struct Key {
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
    };

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

    bool add_text(JsonType type, const std::string& value)
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

    bool close()
    {
        --depth_;
        nodes_[open_].first = offset_of(nodes_.size());
        open_ = nodes_[open_].parent;
        return true;
    }

    std::vector<JsonNode>& nodes_;
    std::string& text_;
    std::uint32_t open_ = 0; // the container that values go to
    Key key_;
    std::array<Key, 64> last_keys_; // of each kind, for records have the same ones again and again
    std::size_t depth_ = 0;
    bool too_deep_ = false;
    std::optional<SyntaxError> error_;
};

} // namespace

std::optional<SyntaxError> JsonTree::parse(std::string_view text)
{
    nodes_.clear();
    text_.clear();
    if (auto error = unreadable_bytes(text)) {
        return error;
    }
    text_.reserve(text.size());
    nodes_.reserve(std::min(text.size() / bytes_per_value, most_expected));
    TreeBuilder builder(nodes_, text_);
    const bool parsed = Json::sax_parse(text.data(), text.data() + text.size(), &builder);
    if (parsed) {
        return std::nullopt;
    }
    return builder.too_deep() ? too_deep(text) : builder.take_error();
}

} // namespace hearsay
