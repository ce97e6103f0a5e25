#include "base/slug.hpp"

#include <algorithm>
#include <memory>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace hearsay {
namespace {

constexpr std::size_t longest_name = 2'000; // bytes that are looked at: an id needs no more

bool is_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return static_cast<signed char>(byte) >= 0; });
}

/// Costs more to make than to use; only names beyond ASCII pay for it.
const icu::Transliterator* latin_transliterator()
{
    static thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto* made =
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status);
        return std::unique_ptr<icu::Transliterator>(U_SUCCESS(status) ? made : nullptr);
    }();
    return transliterator.get();
}

std::string in_latin_letters(std::string_view name)
{
    const auto* const latin = latin_transliterator();
    if (latin == nullptr) {
        return std::string(name);
    }
    auto text = icu::UnicodeString::fromUTF8({name.data(), static_cast<int32_t>(name.size())});
    latin->transliterate(text);
    std::string result;
    return text.toUTF8String(result);
}

/// Whether an apostrophe stands inside a word, which it does not end: `Qur'an`.
bool is_apostrophe(char byte)
{
    return byte == '\'' || byte == '`';
}

std::string words_of(std::string_view text)
{
    std::string words;
    bool between = false;
    for (const char byte : text) {
        const char small = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
            words.append(between && !words.empty() ? "-" : "");
            words += small;
            between = false;
        } else if (!is_apostrophe(byte)) {
            between = true;
        }
    }
    return words;
}

} // namespace

std::string slug_of(std::string_view name, std::size_t most)
{
    const auto start = name.substr(0, longest_name);
    auto words = words_of(is_ascii(start) ? std::string(start) : in_latin_letters(start));
    if (words.size() > most) {
        const bool cuts_a_word = words[most] != '-';
        words.resize(most);
        const auto last = words.rfind('-');
        if (cuts_a_word && last != std::string::npos) {
            words.resize(last);
        }
    }
    return words;
}

std::string
free_id(const std::string& wanted, const std::function<bool(const std::string&)>& is_taken)
{
    auto id = wanted;
    for (std::size_t number = 2; is_taken(id); ++number) {
        id = wanted + "-" + std::to_string(number);
    }
    return id;
}

} // namespace hearsay
