#include "text/signs.hpp"

namespace hearsay {

Sign ascii_sign(char byte)
{
    switch (byte) {
    case '.':
    case '?':
    case '!':
        return {Mark::stop, 1, false};
    case ',':
        return {Mark::comma, 1, false};
    case ':':
        return {Mark::colon, 1, false};
    case ';':
        return {Mark::semicolon, 1, false};
    case '-':
        return {Mark::dash, 1, false};
    case '(':
    case '[':
        return {Mark::open_bracket, 1, false};
    case ')':
    case ']':
        return {Mark::close_bracket, 1, false};
    case '"':
        return {Mark::plain_quote, 1, false};
    case '\'':
    case '`':
        return {Mark::plain_single, 1, false};
    default:
        return {Mark::other, 1, false};
    }
}

Sign general_punctuation(unsigned char third)
{
    switch (third) {
    case 0x90:
    case 0x91:
    case 0x92:
    case 0x93:
    case 0x94:
    case 0x95:
        return {Mark::dash, 3, false};
    case 0x98:
        return {Mark::open_single, 3, false};
    case 0x99:
        return {Mark::close_single, 3, false};
    case 0x9c:
        return {Mark::open_quote, 3, false};
    case 0x9d:
        return {Mark::close_quote, 3, false};
    case 0x9e:
        return {Mark::open_quote, 3, false};
    case 0xa6:
        return {Mark::stop, 3, false};
    default:
        return {Mark::other, 3, third <= 0x8f || third == 0xaf};
    }
}

} // namespace hearsay
