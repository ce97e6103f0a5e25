#include "model/naming.hpp"

#include "base/text.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_quoted = 80; // bytes

bool begins_with_vowel(std::string_view word)
{
    return std::string_view("aeiou").find(word.front()) != std::string_view::npos;
}

bool continues_a_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

} // namespace

std::string quoted(std::string_view text)
{
    if (text.size() <= longest_quoted) {
        return "'" + one_line(text) + "'";
    }
    auto length = longest_quoted;
    while (length > longest_quoted - 4 && continues_a_character(text[length])) {
        --length;
    }
    return "'" + one_line(text.substr(0, length)) + "…'";
}

std::string listed(std::span<const std::string_view> words)
{
    std::string list;
    for (const auto word : words) {
        list += list.empty() ? "" : ", ";
        list += word;
    }
    return list;
}

std::string one_of(std::span<const RecordKind> kinds)
{
    std::string text = begins_with_vowel(name_of(kinds.front())) ? "an " : "a ";
    for (std::size_t at = 0; at < kinds.size(); ++at) {
        if (at != 0) {
            text += at + 1 == kinds.size() ? " or " : ", ";
        }
        text += name_of(kinds[at]);
    }
    return text;
}

} // namespace hearsay
