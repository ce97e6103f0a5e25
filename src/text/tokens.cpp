#include "text/tokens.hpp"

#include <array>
#include <cstddef>

#include "text/signs.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_word = 64; // bytes; longer ones are in no lexicon

/// Starts the names of one group's desks, which are written small: `detikcom`, `detikNews`.
constexpr std::string_view own_name = "detik";

constexpr WordClasses before_sources = any_of(
    WordClass::relay_source, WordClass::relay_active, WordClass::relay_passive, WordClass::carrier,
    WordClass::according, WordClass::addressee_prep);

constexpr bool is_lower(unsigned char byte)
{
    return byte >= 'a' && byte <= 'z';
}

constexpr bool is_upper(unsigned char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

constexpr bool is_digit(unsigned char byte)
{
    return byte >= '0' && byte <= '9';
}

/// By byte: whether it is a letter or digit of ASCII.
constexpr auto alnum = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const auto character = static_cast<unsigned char>(byte);
        table[byte] = is_lower(character) || is_upper(character) || is_digit(character);
    }
    return table;
}();

/// Reads one text from left to right.
class Tokenizer {
public:
    Tokenizer(std::string_view text, TextSpan where, const Vocabulary& vocabulary)
        : text_(text), at_(where.begin), end_(where.end), vocabulary_(vocabulary)
    {
        tokens_.reserve((where.end - where.begin) / 5 + 8);
    }

    std::vector<TextToken> run()
    {
        while (at_ < end_) {
            step();
        }
        return std::move(tokens_);
    }

private:
    unsigned char byte_at(std::size_t at) const
    {
        return at < end_ ? static_cast<unsigned char>(text_[at]) : '\0';
    }

    /// Whether a letter or digit starts at `at`: all of UTF-8 beyond ASCII but blanks and marks.
    bool is_letter(std::size_t at) const
    {
        const auto byte = byte_at(at);
        if (byte < 0x80) {
            return alnum[byte];
        }
        return byte != 0xc2 && !(byte == 0xe2 && byte_at(at + 1) == 0x80) &&
               !(byte == 0xe3 && byte_at(at + 1) == 0x80);
    }

    Sign sign_at(std::size_t at) const
    {
        const auto byte = byte_at(at);
        if ((byte == '\'' || byte == '`') && byte_at(at + 1) == byte) {
            return {Mark::plain_quote, 2, false}; // TeX's way: ``…''
        }
        if (byte == 0xe2 && byte_at(at + 1) == 0x80 && at + 2 < end_) {
            return general_punctuation(byte_at(at + 2));
        }
        if (byte == 0xc2 && at + 1 < end_) {
            const auto second = byte_at(at + 1);
            const auto mark = second == 0xab   ? Mark::open_quote
                              : second == 0xbb ? Mark::close_quote
                                               : Mark::other;
            return {mark, 2, second == 0xa0};
        }
        return byte < 0x80 ? ascii_sign(static_cast<char>(byte)) : Sign{};
    }

    void step()
    {
        const auto byte = byte_at(at_);
        if (byte <= ' ') {
            blank_ = true;
            line_ = line_ || byte == '\n';
            ++at_;
        } else if (is_letter(at_)) {
            word();
        } else if (const auto sign = sign_at(at_); sign.blank) {
            blank_ = true;
            at_ += sign.size;
        } else {
            mark(sign);
        }
    }

    void mark(Sign sign)
    {
        const auto begin = at_;
        at_ += sign.size;
        push(begin, at_, Shape::mark).mark = sign.mark;
    }

    /// Bytes of a connector inside a word at `at_`, 0 if the word ends here: `Jon-ho`, `Mu’ti`,
    /// `KOMPAS.TV`, `12/9/2023`, `4,5`.
    std::size_t connector(std::size_t begin) const
    {
        const auto byte = byte_at(at_);
        const auto before = byte_at(at_ - 1);
        if (byte == 0xe2) {
            const bool apostrophe = byte_at(at_ + 1) == 0x80 && byte_at(at_ + 2) == 0x99;
            return apostrophe && is_letter(at_ + 3) ? 3 : 0;
        }
        if (!is_letter(at_ + 1)) {
            return 0;
        }
        const auto after = byte_at(at_ + 1);
        switch (byte) {
        case '-':
        case '\'':
        case '@':
        case '_':
        case '/':
        case '&':
            return 1;
        case '.':
            return is_upper(after) && !is_upper(before) && !is_degree(begin) ? 0 : 1;
        case ',':
        case ':':
            return is_digit(before) && is_digit(after) ? 1 : 0;
        default:
            return 0;
        }
    }

    /// Whether the full stop at `at_` is within a degree that starts at `begin`: `Sp.JP`.
    bool is_degree(std::size_t begin) const
    {
        constexpr std::size_t longest = 8; // bytes behind the full stop
        auto end = at_ + 1;
        while (end < end_ && end <= at_ + longest && is_letter(end)) {
            ++end;
        }
        std::array<char, longest_word> buffer{};
        const auto word = vocabulary_.find(folded(begin, end, buffer));
        return (vocabulary_.classes_of(word) & bit_of(WordClass::degree)) != 0;
    }

    void word()
    {
        const auto begin = at_;
        std::size_t turn = 0; // where a capital follows a small letter
        while (at_ < end_) {
            if (is_letter(at_)) {
                if (turn == 0 && at_ > begin && is_upper(byte_at(at_)) &&
                    is_lower(byte_at(at_ - 1))) {
                    turn = at_;
                }
                ++at_;
            } else if (const auto bytes = connector(begin); bytes != 0) {
                at_ += bytes;
            } else {
                break;
            }
        }
        if (turn != 0) {
            turn = lost_blank(begin, turn);
        }
        if (turn != 0) {
            whole_word(begin, turn);
        }
        const auto rest = turn == 0 ? begin : turn;
        if (const auto cut = lost_before_date(rest); cut != 0) {
            whole_word(rest, cut);
            whole_word(cut, at_);
            return;
        }
        whole_word(rest, at_);
    }

    /// Where `pada` was stuck to the name before it, `Euronewspada Senin`; 0 if it was not.
    std::size_t lost_before_date(std::size_t begin) const
    {
        constexpr std::string_view before_dates = "pada";
        if (!is_upper(byte_at(begin)) || at_ - begin < before_dates.size() + 3 ||
            text_.substr(at_ - before_dates.size(), before_dates.size()) != before_dates ||
            byte_at(at_) != ' ') {
            return 0;
        }
        auto end = at_ + 1;
        while (end < end_ && end < at_ + 10 && is_letter(end)) {
            ++end;
        }
        std::array<char, longest_word> buffer{};
        const auto next = vocabulary_.find(folded(at_ + 1, end, buffer));
        const bool day = (vocabulary_.classes_of(next) & bit_of(WordClass::day)) != 0;
        return day || is_digit(byte_at(at_ + 1)) ? at_ - before_dates.size() : 0;
    }

    /// Where the word from `begin`, which turns to capitals at `turn`, was two; 0 if it never was.
    std::size_t lost_blank(std::size_t begin, std::size_t turn) const
    {
        for (const std::size_t back : {std::size_t{0}, own_name.size()}) {
            if (turn - begin <= back + 1 ||
                (back != 0 && text_.substr(turn - back, back) != own_name)) {
                continue;
            }
            std::array<char, longest_word> buffer{};
            const auto first = folded(begin, turn - back, buffer);
            if ((vocabulary_.classes_of(vocabulary_.find(first)) & before_sources) != 0) {
                return turn - back;
            }
        }
        return 0;
    }

    void whole_word(std::size_t begin, std::size_t end)
    {
        if (vocabulary_.is_english()) {
            for (const std::string_view tail : {"'s", "\xe2\x80\x99s", "'S", "\xe2\x80\x99S"}) {
                if (end - begin > tail.size() &&
                    text_.substr(end - tail.size(), tail.size()) == tail) {
                    plain_word(begin, end - tail.size());
                    push(end - tail.size(), end, Shape::mark).mark = Mark::possessive;
                    return;
                }
            }
        }
        plain_word(begin, end);
    }

    void plain_word(std::size_t begin, std::size_t end)
    {
        std::array<char, longest_word> buffer{};
        auto& token = push(begin, end, shape_of(begin, end));
        token.word = vocabulary_.find(folded(begin, end, buffer));
        token.classes = vocabulary_.classes_of(token.word);
    }

    Shape shape_of(std::size_t begin, std::size_t end) const
    {
        const auto first = byte_at(begin);
        if (is_digit(first)) {
            return Shape::number;
        }
        std::size_t capitals = 0;
        bool small = false;
        for (auto at = begin; at < end; ++at) {
            capitals += is_upper(byte_at(at)) ? 1 : 0;
            small = small || is_lower(byte_at(at));
        }
        const bool accented = first == 0xc3 && byte_at(begin + 1) < 0x9f;
        const bool name =
            text_.substr(begin, own_name.size()) == own_name && end - begin > own_name.size() + 2;
        if (capitals == 0) {
            return accented || name ? Shape::capital : Shape::lower;
        }
        return small || capitals == 1 ? Shape::capital : Shape::upper;
    }

    /// The bytes in lower case, with plain apostrophes. Empty if they are too long for a lexicon.
    std::string_view
    folded(std::size_t begin, std::size_t end, std::array<char, longest_word>& buffer) const
    {
        if (end - begin > buffer.size()) {
            return {};
        }
        std::size_t size = 0;
        for (auto at = begin; at < end; ++at) {
            const auto byte = byte_at(at);
            if (byte == 0xe2 && byte_at(at + 1) == 0x80 && byte_at(at + 2) == 0x99) {
                buffer[size++] = '\'';
                at += 2;
            } else {
                buffer[size++] = static_cast<char>(is_upper(byte) ? byte + ('a' - 'A') : byte);
            }
        }
        return {buffer.data(), size};
    }

    TextToken& push(std::size_t begin, std::size_t end, Shape shape)
    {
        TextToken token;
        token.begin = static_cast<std::uint32_t>(begin);
        token.end = static_cast<std::uint32_t>(end);
        token.shape = shape;
        token.blank_before = blank_ || tokens_.empty();
        token.line_before = line_ || tokens_.empty();
        blank_ = line_ = false;
        tokens_.push_back(token);
        return tokens_.back();
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t end_;
    const Vocabulary& vocabulary_;
    std::vector<TextToken> tokens_;
    bool blank_ = false;
    bool line_ = false;
};

/// Marks the longest phrase of the vocabulary that starts at each token.
void mark_phrases(std::vector<TextToken>& tokens, const Vocabulary& vocabulary)
{
    constexpr std::size_t longest_phrase = 8;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto node = vocabulary.phrase_of(tokens[i].word);
        for (std::size_t j = i + 1; node != 0 && j < tokens.size() && j < i + longest_phrase; ++j) {
            node = tokens[j].word == 0 ? 0 : vocabulary.next(node, tokens[j].word);
            if (const auto classes = vocabulary.classes_at(node); classes != 0) {
                tokens[i].phrase = classes;
                tokens[i].phrase_length = static_cast<std::uint8_t>(j - i + 1);
            }
        }
    }
}

} // namespace

std::vector<TextToken>
tokens_of(std::string_view text, TextSpan where, const Vocabulary& vocabulary)
{
    auto tokens = Tokenizer(text, where, vocabulary).run();
    mark_phrases(tokens, vocabulary);
    return tokens;
}

} // namespace hearsay
