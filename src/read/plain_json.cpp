#include "read/plain_json.hpp"

#include <cstdint>
#include <optional>
#include <string>

#include "base/plain_ascii.hpp"
#include "base/text.hpp"

namespace hearsay {
namespace {

constexpr std::ptrdiff_t most_digits = 18; // of an integer: then it has no overflow

constexpr bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// What an escape of two bytes stands for, NUL if it is none.
constexpr char escaped(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

class PlainReader {
public:
    PlainReader(std::string_view text, TreeBuilder& builder)
        : at_(text.data()), end_(text.data() + text.size()), builder_(builder)
    {
    }

    bool read()
    {
        if (!read_value()) {
            return false;
        }
        skip_blanks();
        return at_ == end_;
    }

private:
    bool read_value() // as deep as the builder goes
    {
        skip_blanks();
        if (at_ == end_) {
            return false;
        }
        switch (*at_) {
        case '{':
            return read_object();
        case '[':
            return read_array();
        case '"': {
            const auto text = string();
            return text && builder_.string(*text);
        }
        case 't':
            return takes("true") && builder_.boolean(true);
        case 'f':
            return takes("false") && builder_.boolean(false);
        case 'n':
            return takes("null") && builder_.null();
        default:
            return read_number();
        }
    }

    bool read_object()
    {
        ++at_;
        if (!builder_.start_object()) {
            return false;
        }
        if (next_is('}')) {
            return builder_.close();
        }
        do {
            skip_blanks();
            const auto key = string();
            if (!key || !builder_.key(*key) || !next_is(':') || !read_value()) {
                return false;
            }
        } while (next_is(','));
        return next_is('}') && builder_.close();
    }

    bool read_array()
    {
        ++at_;
        if (!builder_.start_array()) {
            return false;
        }
        if (next_is(']')) {
            return builder_.close();
        }
        do {
            if (!read_value()) {
                return false;
            }
        } while (next_is(','));
        return next_is(']') && builder_.close();
    }

    bool read_number()
    {
        const auto* const begin = at_;
        const bool negative = *at_ == '-';
        at_ += negative ? 1 : 0;
        const auto* const digits = at_;
        std::int64_t value = 0;
        for (; at_ != end_ && is_digit(*at_) && at_ - digits < most_digits; ++at_) {
            value = value * 10 + (*at_ - '0');
        }
        const auto count = at_ - digits;
        if (count == 0 || (*digits == '0' && count > 1)) {
            return false;
        }
        if (at_ != end_ && *at_ == '.') {
            return read_real(begin);
        }
        return builder_.integer(negative ? -value : value);
    }

    /// From the point on. An exponent is left, as further digits of an integer are, so that whoever
    /// looks for a comma stops there.
    bool read_real(const char* begin)
    {
        const auto* const point = at_++;
        while (at_ != end_ && is_digit(*at_)) {
            ++at_;
        }
        return at_ - point > 1 && builder_.real({begin, static_cast<std::size_t>(at_ - begin)});
    }

    /// The string that stands here, until the next one is read.
    std::optional<std::string_view> string()
    {
        if (at_ == end_ || *at_ != '"') {
            return std::nullopt;
        }
        const auto* const begin = ++at_;
        bool is_ascii = skip_plain();
        std::string_view text(begin, static_cast<std::size_t>(at_ - begin));
        if (at_ != end_ && *at_ == '\\') {
            unescaped_ = text;
            if (!unescape(is_ascii)) {
                return std::nullopt;
            }
            text = unescaped_;
        }
        if (at_ == end_ || *at_ != '"') {
            return std::nullopt;
        }
        ++at_;
        return is_ascii || first_invalid_utf8(text) == std::string_view::npos ? std::optional(text)
                                                                              : std::nullopt;
    }

    /// Appends what follows up to the string's end.
    bool unescape(bool& is_ascii)
    {
        while (at_ != end_ && *at_ == '\\') {
            const char letter = end_ - at_ > 1 ? escaped(at_[1]) : '\0';
            if (letter == '\0') {
                return false;
            }
            unescaped_ += letter;
            at_ += 2;
            const auto* const begin = at_;
            is_ascii = skip_plain() && is_ascii;
            unescaped_.append(begin, at_);
        }
        return true;
    }

    /// Whether all that was skipped is ASCII.
    bool skip_plain()
    {
        at_ += plain_ascii({at_, static_cast<std::size_t>(end_ - at_)});
        unsigned seen = 0;
        for (; at_ != end_ && is_plain(*at_); ++at_) {
            seen |= static_cast<unsigned char>(*at_);
        }
        return seen < 0x80;
    }

    void skip_blanks()
    {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\n' || *at_ == '\r')) {
            ++at_;
        }
    }

    /// Goes past `byte` if that is what comes.
    bool next_is(char byte)
    {
        skip_blanks();
        const bool is_next = at_ != end_ && *at_ == byte;
        at_ += is_next ? 1 : 0;
        return is_next;
    }

    bool takes(std::string_view word)
    {
        const std::string_view rest(at_, static_cast<std::size_t>(end_ - at_));
        const bool is_there = rest.starts_with(word);
        at_ += is_there ? word.size() : 0;
        return is_there;
    }

    const char* at_;
    const char* end_;
    TreeBuilder& builder_;
    std::string unescaped_;
};

} // namespace

bool read_plain_json(std::string_view text, TreeBuilder& builder)
{
    return PlainReader(text, builder).read();
}

} // namespace hearsay
