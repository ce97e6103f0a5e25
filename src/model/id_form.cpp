#include "model/id_form.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace hearsay {
namespace {

constexpr std::size_t longest_id = 200;

constexpr std::array<bool, 256> letters_of_ids()
{
    std::array<bool, 256> letters{};
    for (const char letter : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                              "0123456789._:/-")) {
        letters[static_cast<unsigned char>(letter)] = true;
    }
    return letters;
}

} // namespace

bool is_id(std::string_view text)
{
    static constexpr auto letters = letters_of_ids();
    return !text.empty() && text.size() <= longest_id && std::ranges::all_of(text, [](char letter) {
        return letters[static_cast<unsigned char>(letter)];
    });
}

} // namespace hearsay
