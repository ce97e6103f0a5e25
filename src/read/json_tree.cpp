#include "read/json_tree.hpp"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include "read/plain_json.hpp"
#include "read/syntax_error.hpp"
#include "read/tree_builder.hpp"

namespace hearsay {
namespace {

using Json = nlohmann::json;

// Room that is made before reading: values of a dossier take more than twelve bytes each. Room that
// is not used costs no memory, only addresses.
constexpr std::size_t bytes_per_value = 12;
constexpr std::size_t most_expected = std::size_t{1} << 24U;

/// Hands the events of nlohmann's parser on.
class Events {
public:
    explicit Events(TreeBuilder& builder) : builder_(builder) {}

    bool null() { return builder_.null(); }
    bool boolean(bool value) { return builder_.boolean(value); }
    bool number_integer(Json::number_integer_t value) { return builder_.integer(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return builder_.natural(value); }
    bool number_float(Json::number_float_t, const std::string& written)
    {
        return builder_.real(written);
    }
    bool string(const std::string& value) { return builder_.string(value); }
    bool binary(const Json::binary_t&) { return false; } // JSON has none
    bool start_object(std::size_t) { return builder_.start_object(); }
    bool start_array(std::size_t) { return builder_.start_array(); }
    bool end_object() { return builder_.close(); }
    bool end_array() { return builder_.close(); }
    bool key(const std::string& name) { return builder_.key(name); }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& exception)
    {
        error_ = syntax_error(position, exception.what());
        return false;
    }

    std::optional<SyntaxError> take_error() { return std::move(error_); }

private:
    TreeBuilder& builder_;
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
    TreeBuilder plain(nodes_, text_);
    if (read_plain_json(text, plain)) {
        return std::nullopt;
    }
    nodes_.clear();
    text_.clear();
    TreeBuilder builder(nodes_, text_);
    Events events(builder);
    if (Json::sax_parse(text.data(), text.data() + text.size(), &events)) {
        return std::nullopt;
    }
    return builder.too_deep() ? too_deep(text) : events.take_error();
}

} // namespace hearsay
