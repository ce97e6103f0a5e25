#include "base/text.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace hearsay {
namespace {

constexpr UChar32 replacement = 0xFFFD;

bool is_unsafe(UChar32 character)
{
    const auto type = u_charType(character);
    const bool turns_text = (character >= 0x202A && character <= 0x202E) ||
                            (character >= 0x2066 && character <= 0x2069) || character == 0x200E ||
                            character == 0x200F || character == 0x061C;
    return type == U_CONTROL_CHAR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR ||
           type == U_SURROGATE || turns_text;
}

bool is_blank(UChar32 character)
{
    return character == '\t' || character == '\n' || character == '\r' || character == 0x2028 ||
           character == 0x2029;
}

// ICU's macro narrows on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

/// The code point at `at`, which moves past it; negative if the bytes there are not UTF-8.
UChar32 next_code_point(std::string_view text, std::size_t& at)
{
    const auto rest = text.substr(at, U8_MAX_LENGTH);
    int32_t length = 0;
    UChar32 character = 0;
    U8_NEXT(rest.data(), length, static_cast<int32_t>(rest.size()), character);
    at += static_cast<std::size_t>(length);
    return character;
}

#pragma GCC diagnostic pop

/// The first byte from `at` on that is not ASCII. Most text is, so eight are looked at together.
std::size_t past_ascii(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t beyond = 0x8080808080808080U;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & beyond) != 0) {
            break;
        }
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
    }
    return at;
}

/// Most of what is printed is: then each byte is a character of one column.
bool is_printable_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return byte >= 0x20 && byte < 0x7F; });
}

/// Calls `each` with every code point of `text`; bytes that are not UTF-8 come as U+FFFD.
template <class Each> void for_each_code_point(std::string_view text, Each each)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = next_code_point(text, at);
        each(character < 0 ? replacement : character);
    }
}

void append(std::string& text, UChar32 character)
{
    char bytes[U8_MAX_LENGTH];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, character);
    text.append(bytes, static_cast<std::size_t>(length));
}

std::size_t width_of(UChar32 character)
{
    const auto type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
        return 0;
    }
    const auto east_asian = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

std::size_t first_invalid_utf8(std::string_view text)
{
    for (auto at = past_ascii(text, 0); at < text.size(); at = past_ascii(text, at)) {
        const auto start = at;
        if (next_code_point(text, at) < 0) {
            return start;
        }
    }
    return std::string_view::npos;
}

std::string mended_utf8(std::string_view text)
{
    std::string mended;
    mended.reserve(text.size());
    for_each_code_point(text, [&mended](UChar32 character) { append(mended, character); });
    return mended;
}

std::string one_line(std::string_view text)
{
    if (is_printable_ascii(text)) {
        return std::string(text);
    }
    std::string line;
    line.reserve(text.size());
    for_each_code_point(text, [&line](UChar32 character) {
        if (is_blank(character)) {
            line += ' ';
        } else {
            append(line, is_unsafe(character) ? replacement : character);
        }
    });
    return line;
}

std::size_t display_width(std::string_view text)
{
    if (is_printable_ascii(text)) {
        return text.size();
    }
    std::size_t width = 0;
    for_each_code_point(text, [&width](UChar32 character) { width += width_of(character); });
    return width;
}

std::string folded(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKDInstance(status);
    const auto source =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    const auto decomposed =
        U_SUCCESS(status) ? normalizer->normalize(source, status) : icu::UnicodeString(source);
    icu::UnicodeString bare;
    for (int32_t at = 0; at < decomposed.length(); at = decomposed.moveIndex32(at, 1)) {
        const auto character = decomposed.char32At(at);
        if (u_charType(character) != U_NON_SPACING_MARK) {
            bare.append(character);
        }
    }
    std::string utf8;
    return bare.foldCase().toUTF8String(utf8);
}

} // namespace hearsay
