#include "base/text_order.hpp"

#include <algorithm>
#include <cstddef>

namespace hearsay {
namespace {

constexpr std::size_t word = 8;

/// The bytes of a text from some depth on, so that comparing two says which comes first.
struct Key {
    std::uint64_t bytes = 0;         // the first first; after the end zeros
    std::uint32_t left = 0;          // how many there are, up to one more than a word has
    std::uint32_t place = 0;

    friend auto operator<=>(const Key&, const Key&) = default;

    bool goes_on_as(const Key& other) const
    {
        return left > word && other.left > word && bytes == other.bytes;
    }
};

Key key_of(std::string_view text, std::size_t depth, std::uint32_t place)
{
    const auto rest = text.substr(depth);
    Key key{0, static_cast<std::uint32_t>(std::min(rest.size(), word + 1)), place};
    for (std::size_t byte = 0; byte < word; ++byte) {
        const auto value = byte < rest.size() ? static_cast<unsigned char>(rest[byte]) : 0U;
        key.bytes = key.bytes << 8U | value;
    }
    return key;
}

/// Sorts keys of texts that are equal before `depth`.
void sort(std::span<Key> keys, std::span<const std::string_view> texts, std::size_t depth)
{
    for (auto& key : keys) {
        key = key_of(texts[key.place], depth, key.place);
    }
    std::ranges::sort(keys);
    for (std::size_t first = 0, past = 0; first < keys.size(); first = past) {
        past = first + 1;
        while (past < keys.size() && keys[past].goes_on_as(keys[first])) {
            ++past;
        }
        if (past - first > 1) {
            sort(keys.subspan(first, past - first), texts, depth + word);
        }
    }
}

} // namespace

std::vector<std::uint32_t> places_in_order(std::span<const std::string_view> texts)
{
    std::vector<Key> keys(texts.size());
    for (std::uint32_t place = 0; place < keys.size(); ++place) {
        keys[place].place = place;
    }
    sort(keys, texts, 0);
    std::vector<std::uint32_t> places;
    places.reserve(keys.size());
    for (const auto& key : keys) {
        places.push_back(key.place);
    }
    return places;
}

} // namespace hearsay
