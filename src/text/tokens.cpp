#include "text/tokens.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/folded_word.hpp"
#include "text/signs.hpp"

namespace hearsay {
namespace {

constexpr std::string_view apostrophe = "'"; // as lexicons have every one

/// Starts the names of one group's desks, which are written small: `detikcom`, `detikNews`.
constexpr std::string_view own_name = "detik";

constexpr WordClasses before_sources = any_of(
    WordClass::relay_source, WordClass::relay_active, WordClass::relay_passive, WordClass::carrier,
    WordClass::according, WordClass::addressee_prep);

constexpr bool is_lower(unsigned char byte)
{
    return kind_of(byte) == lower;
}

constexpr bool is_upper(unsigned char byte)
{
    return kind_of(byte) == upper;
}

constexpr bool is_digit(unsigned char byte)
{
    return kind_of(byte) == digit;
}

/// Reads one paragraph from left to right.
class Tokenizer {
public:
    Tokenizer(
        std::vector<TextToken>& tokens, std::string_view text, TextSpan where,
        const Vocabulary& vocabulary)
        : tokens_(tokens), text_(text), at_(where.begin), end_(where.end), vocabulary_(vocabulary)
    {
    }

    void run()
    {
        while (at_ < end_) {
            step();
        }
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
            return kind_of(byte) != no_letter;
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
        if (byte <= ' ') {
            return 0;
        }
        const auto before = byte_at(at_ - 1);
        if (byte == 0xe2) {
            const bool curly = byte_at(at_ + 1) == 0x80 && byte_at(at_ + 2) == 0x99;
            return curly && is_letter(at_ + 3) ? 3 : 0;
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
        return (classes_of(begin, end) & bit_of(WordClass::degree)) != 0;
    }

    /// The letters and digits from `at` on, up to `end`; where they end.
    std::size_t add_letters(FoldedWord& word, std::size_t at, std::size_t end) const
    {
        const auto begin = at;
        const auto text = text_.substr(0, end);
        for (; at < text.size(); ++at) {
            const auto kind = kind_of(text[at]);
            if (kind <= digit) {
                continue; // most
            }
            if (kind == upper) {
                const bool turns = (at > begin || word.size != 0) && is_lower(byte_at(at - 1));
                word.turn = turns && word.turn == 0 ? at : word.turn;
                ++word.capitals;
            } else if (!is_letter(at)) {
                break;
            }
        }
        word.add(text.substr(begin, at - begin));
        return at;
    }

    /// The word that starts at `at_`, which moves to its end.
    FoldedWord read_word()
    {
        FoldedWord word;
        const auto begin = at_;
        for (;;) {
            at_ = add_letters(word, at_, end_);
            const auto bytes = at_ < end_ ? connector(begin) : 0;
            if (bytes == 0) {
                return word;
            }
            word.add(bytes == 1 ? text_.substr(at_, 1) : apostrophe);
            at_ += bytes;
        }
    }

    /// What read_word() has read from `begin` to `end`.
    FoldedWord folded(std::size_t begin, std::size_t end) const
    {
        FoldedWord word;
        while (begin < end) {
            begin = add_letters(word, begin, end);
            if (begin < end) {
                const bool curly = byte_at(begin) == 0xe2;
                word.add(curly ? apostrophe : text_.substr(begin, 1));
                begin += curly ? 3 : 1;
            }
        }
        return word;
    }

    void word()
    {
        const auto begin = at_;
        const auto word = read_word();
        const auto turn =
            word.turn == 0 ? lost_behind_relay(begin, word) : lost_blank(begin, word.turn);
        const auto rest = turn == 0 ? begin : turn;
        const auto cut = lost_before_date(rest);
        if (turn == 0 && cut == 0) {
            whole_word(begin, at_, word);
            return;
        }
        if (turn != 0) {
            whole_word(begin, turn, folded(begin, turn));
        }
        if (cut != 0) {
            whole_word(rest, cut, folded(rest, cut));
        }
        const auto last = cut == 0 ? rest : cut;
        whole_word(last, at_, folded(last, at_));
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
        const bool day = (classes_of(at_ + 1, end) & bit_of(WordClass::day)) != 0;
        return day || is_digit(byte_at(at_ + 1)) ? at_ - before_dates.size() : 0;
    }

    /// Where `dari` was stuck to a name in small letters behind a relay, `dikutip daridetiksumut`;
    /// 0 if it was not.
    std::size_t lost_behind_relay(std::size_t begin, const FoldedWord& word) const
    {
        constexpr std::string_view from = "dari";
        constexpr std::size_t shortest = 7; // bytes of a name
        const bool relayed = !tokens_.empty() && tokens_.back().is(WordClass::relay_passive) &&
                             at_ - begin >= from.size() + shortest &&
                             text_.substr(begin, from.size()) == from;
        return relayed && vocabulary_.find(word.text()) == 0 ? begin + from.size() : 0;
    }

    /// Where the word from `begin`, which turns to capitals at `turn`, was two; 0 if it never was.
    std::size_t lost_blank(std::size_t begin, std::size_t turn) const
    {
        for (const std::size_t back : {std::size_t{0}, own_name.size()}) {
            if (turn - begin <= back + 1 ||
                (back != 0 && text_.substr(turn - back, back) != own_name)) {
                continue;
            }
            if ((classes_of(begin, turn - back) & before_sources) != 0) {
                return turn - back;
            }
        }
        return 0;
    }

    void whole_word(std::size_t begin, std::size_t end, const FoldedWord& word)
    {
        if (vocabulary_.is_english()) {
            for (const std::string_view tail : {"'s", "\xe2\x80\x99s", "'S", "\xe2\x80\x99S"}) {
                if (end - begin > tail.size() &&
                    text_.substr(end - tail.size(), tail.size()) == tail) {
                    plain_word(begin, end - tail.size(), folded(begin, end - tail.size()));
                    push(end - tail.size(), end, Shape::mark).mark = Mark::possessive;
                    return;
                }
            }
        }
        plain_word(begin, end, word);
    }

    void plain_word(std::size_t begin, std::size_t end, const FoldedWord& word)
    {
        auto& token = push(begin, end, shape_of(begin, end, word));
        token.word = vocabulary_.find(word.text());
        token.classes = vocabulary_.classes_of(token.word);
    }

    Shape shape_of(std::size_t begin, std::size_t end, const FoldedWord& word) const
    {
        const auto first = byte_at(begin);
        if (is_digit(first)) {
            return Shape::number;
        }
        if (word.capitals > 1) {
            const auto printed = text_.substr(begin, end - begin);
            return std::ranges::any_of(printed, is_lower) ? Shape::capital : Shape::upper;
        }
        const bool accented = first == 0xc3 && byte_at(begin + 1) < 0x9f;
        const bool name =
            text_.substr(begin, own_name.size()) == own_name && end - begin > own_name.size() + 2;
        return word.capitals == 1 || accented || name ? Shape::capital : Shape::lower;
    }

    /// What the bytes do as a word by itself.
    WordClasses classes_of(std::size_t begin, std::size_t end) const
    {
        return vocabulary_.classes_of(vocabulary_.find(folded(begin, end).text()));
    }

    TextToken& push(std::size_t begin, std::size_t end, Shape shape)
    {
        auto& token = tokens_.emplace_back();
        token.begin = static_cast<std::uint32_t>(begin);
        token.end = static_cast<std::uint32_t>(end);
        token.shape = shape;
        token.blank_before = blank_;
        token.line_before = line_;
        blank_ = line_ = false;
        return token;
    }

    std::vector<TextToken>& tokens_;
    std::string_view text_;
    std::size_t at_;
    std::size_t end_;
    const Vocabulary& vocabulary_;
    bool blank_ = true;
    bool line_ = true;
};

/// Marks the longest phrase of the vocabulary that starts at each token from `first` on.
void mark_phrases(std::vector<TextToken>& tokens, std::size_t first, const Vocabulary& vocabulary)
{
    constexpr std::size_t longest_phrase = 8;
    for (auto i = first; i < tokens.size(); ++i) {
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

void append_tokens(
    std::vector<TextToken>& tokens, std::string_view text, TextSpan where,
    const Vocabulary& vocabulary)
{
    const auto first = tokens.size();
    Tokenizer(tokens, text, where, vocabulary).run();
    mark_phrases(tokens, first, vocabulary);
}

} // namespace hearsay
