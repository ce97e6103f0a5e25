#include "match/printed_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"

namespace hearsay {
namespace {

bool is_capital_letter(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// ASCII letters and every byte of a character past ASCII that is left by with_plain_marks().
bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || is_capital_letter(byte) ||
           static_cast<unsigned char>(byte) >= 0x80U;
}

/// Marks that stand for words, and those past ASCII that stand between words, as ASCII has them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> marks{
    {{"\u2018", "'"},     {"\u2019", "'"},   {"\u2010", "-"},      {"\u2011", "-"},
     {"\u2012", " "},     {"\u2013", " "},   {"\u2014", " "},      {"\u201C", "\""},
     {"\u201D", "\""},    {"\u201E", "\""},  {"\u00AB", "\""},     {"\u00BB", "\""},
     {"\u2026", " "},     {"\u00A0", " "},   {"\u20AC", " euro "}, {"\u00A3", " pound "},
     {"US$", " dollar "}, {"$", " dollar "}, {"%", " percent "},   {"\u202F", " "}}};

std::string with_plain_marks(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t place = 0; place < text.size();) {
        const auto rest = text.substr(place);
        const auto* const mark = std::ranges::find_if(
            marks, [&](const auto& each) { return rest.starts_with(each.first); });
        if (mark == marks.end()) {
            plain += text[place++];
        } else {
            plain += mark->second;
            place += mark->first.size();
        }
    }
    return plain;
}

/// Cuts a text with plain marks.
class Cutter {
public:
    explicit Cutter(std::string text) : text_(std::move(text)) {}

    std::vector<PrintedWord> cut()
    {
        while (place_ < text_.size()) {
            const char byte = text_[place_];
            if (is_digit(byte)) {
                take_number();
            } else if (is_letter(byte)) {
                take_word();
            } else {
                pass(byte);
            }
        }
        return std::move(tokens_);
    }

private:
    void pass(char byte)
    {
        opens_ = opens_ || byte == '"' || byte == '.' || byte == '?' || byte == '!' || byte == ':';
        joins_ = byte == '-' && place_ > 0 && is_letter(text_[place_ - 1]);
        ++place_;
    }

    void take_number()
    {
        const auto from = place_;
        const auto at = [&](std::size_t place) {
            return place < text_.size() ? text_[place] : ' ';
        };
        while (is_digit(at(place_)) ||
               (std::string_view(".,/").find(at(place_)) != std::string_view::npos &&
                is_digit(at(place_ + 1)))) {
            ++place_;
        }
        PrintedWord token;
        token.folded = text_.substr(from, place_ - from);
        token.is_number = true;
        add(std::move(token));
    }

    void take_word()
    {
        const auto from = place_;
        const auto in_word = [&](std::size_t place) {
            return place < text_.size() &&
                   (is_letter(text_[place]) ||
                    (text_[place] == '\'' && place + 1 < text_.size() &&
                     is_letter(text_[place + 1])) ||
                    (text_[place] == '.' && place + 1 < text_.size() && place == from + 1 &&
                     is_capital_letter(text_[place + 1]))); // `U.S`
        };
        while (in_word(place_)) {
            ++place_;
        }
        add(word_of(std::string_view(text_).substr(from, place_ - from)));
    }

    PrintedWord word_of(std::string_view written) const
    {
        PrintedWord token;
        token.folded = folded(written);
        if (token.folded.ends_with("'s")) {
            token.folded.resize(token.folded.size() - 2);
        }
        token.is_capital = is_capital_letter(written.front()) ||
                           (static_cast<unsigned char>(written.front()) >= 0xC3U &&
                            token.folded.front() != written.front());
        token.is_all_capitals = written.size() > 1 && std::ranges::all_of(written, [](char byte) {
                                    return is_capital_letter(byte) || byte == '.';
                                });
        return token;
    }

    void add(PrintedWord token)
    {
        token.opens = opens_;
        token.joins = joins_;
        const bool doubled = joins_ && !tokens_.empty() && token.folded.size() > 2 &&
                             token.folded.starts_with(tokens_.back().folded);
        if (doubled) {
            tokens_.back().folded = token.folded; // `obat-obatan`
        } else {
            tokens_.push_back(std::move(token));
        }
        opens_ = false;
        joins_ = false;
    }

    std::string text_;
    std::size_t place_ = 0;
    std::vector<PrintedWord> tokens_;
    bool opens_ = true;
    bool joins_ = false;
};

} // namespace

std::vector<PrintedWord> printed_words_of(std::string_view text)
{
    return Cutter(with_plain_marks(text)).cut();
}

} // namespace hearsay
