#include "text/page_vocabulary.hpp"

#include <algorithm>
#include <array>

#include "base/lower_case.hpp"
#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_languages = 32;
constexpr std::size_t bytes_looked_at = 8192;
constexpr std::size_t longest_word = 32; // of those that tell languages apart

/// The part of a phrase by which it is found: its first word, or its first mark.
std::string_view first_word(std::string_view words)
{
    if (words.empty() || !is_word_part(words.front())) {
        return words.substr(0, 1);
    }
    const auto end = std::ranges::find_if_not(words, is_word_part);
    return words.substr(0, static_cast<std::size_t>(end - words.begin()));
}

/// The number of two bytes, which a few others share.
std::size_t pair_of(char first, char second)
{
    return (std::size_t{static_cast<unsigned char>(first)} << 5U ^
            static_cast<unsigned char>(second)) &
           1023U;
}

/// The pairs with which a text may begin that begins with `words`.
std::vector<std::size_t> pairs_of(std::string_view words)
{
    if (words.size() > 1) {
        return {pair_of(words[0], words[1])};
    }
    std::vector<std::size_t> pairs;
    for (int second = 0; !words.empty() && second < 256; ++second) {
        pairs.push_back(pair_of(words[0], static_cast<char>(second)));
    }
    return pairs;
}

/// Whether `words` goes on after `size` bytes with something else than the rest of a word.
bool ends_there(std::string_view words, std::size_t size)
{
    return size == words.size() || !is_word_part(words[size]) || !is_word_part(words[size - 1]);
}

char in_lower_case(char character)
{
    return is_capital(character) ? static_cast<char>(character - 'A' + 'a') : character;
}

/// Calls `each` with every word of `text` that another character follows.
template <class Each> void for_each_word(std::string_view text, Each each)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto begin = at;
        while (at < text.size() && is_word_part(text[at])) {
            ++at;
        }
        if (at > begin && at < text.size()) {
            each(text.substr(begin, at - begin));
        }
    }
}

/// The value of `word`; that of none where there is none.
template <class Value> Value value_of(const WordTable<Value>& table, std::string_view word)
{
    const auto* const found = table.find(word);
    return found == nullptr ? Value() : *found;
}

/// Gives `word` a value unless it has one.
template <class Value>
void set_if_new(WordTable<Value>& table, const std::string& word, const Value& value)
{
    auto& known = table[word];
    known = known == Value() ? value : known;
}

} // namespace

PageVocabulary::PageVocabulary(const std::vector<PageWords>& languages)
{
    for (const auto& words : languages) {
        auto place = std::ranges::find(languages_, words.language);
        if (place == languages_.end() && languages_.size() < most_languages) {
            place = languages_.insert(languages_.end(), words.language);
        }
        add(words, static_cast<std::size_t>(place - languages_.begin()));
    }
}

void PageVocabulary::add(const PageWords& words, std::size_t language)
{
    for (const auto& phrase : words.phrases) {
        auto& known = phrases_[std::string(first_word(phrase.words))];
        auto place = std::ranges::find(known, phrase.words, &Phrase::words);
        if (place == known.end()) {
            place = known.insert(known.end(), {phrase.words, 0});
        }
        place->classes |= 1U << static_cast<unsigned>(phrase.page_class);
        for (const auto pair : pairs_of(phrase.words)) {
            opens_[pair] |= place->classes;
        }
    }
    for (std::size_t month = 0; month < words.months.size(); ++month) {
        for (const auto& name : words.months[month]) {
            set_if_new(months_, name, static_cast<unsigned>(month + 1));
        }
    }
    for (std::size_t day = 0; day < words.days.size(); ++day) {
        for (const auto& name : words.days[day]) {
            set_if_new(days_, name, static_cast<unsigned>(day + 1));
        }
    }
    for (const auto& [name, offset] : words.zones) {
        set_if_new(zones_, name, offset);
    }
    for (const auto& word : words.function_words) {
        if (language < most_languages) {
            function_words_[word] |= 1U << language;
        }
    }
}

PageVocabulary::Opening PageVocabulary::opening(std::string_view words) const
{
    Opening longest;
    const auto* const known = phrases_.find(first_word(words));
    if (known == nullptr) {
        return longest;
    }
    for (const auto& phrase : *known) {
        if (phrase.words.size() > longest.size && words.starts_with(phrase.words) &&
            ends_there(words, phrase.words.size())) {
            longest = {phrase.classes, phrase.words.size()};
        }
    }
    return longest;
}

std::size_t PageVocabulary::opening(std::string_view words, PageClass page_class) const
{
    std::size_t longest = 0;
    const auto* const known = phrases_.find(first_word(words));
    if (known == nullptr) {
        return longest;
    }
    for (const auto& phrase : *known) {
        const Opening found{phrase.classes, phrase.words.size()};
        if (found.is(page_class) && found.size > longest && words.starts_with(phrase.words) &&
            ends_there(words, found.size)) {
            longest = found.size;
        }
    }
    return longest;
}

bool PageVocabulary::has(std::string_view words, PageClass page_class) const
{
    const auto wanted = 1U << static_cast<unsigned>(page_class);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if ((opens_[pair_of(words[at], at + 1 < words.size() ? words[at + 1] : '\0')] & wanted) ==
            0) {
            continue;
        }
        const bool begins = at == 0 || !is_word_part(words[at]) || !is_word_part(words[at - 1]);
        if (begins && opening(words.substr(at), page_class) > 0) {
            return true;
        }
    }
    return false;
}

unsigned PageVocabulary::month(std::string_view word) const
{
    return value_of(months_, word);
}

unsigned PageVocabulary::day(std::string_view word) const
{
    return value_of(days_, word);
}

std::string_view PageVocabulary::zone(std::string_view word) const
{
    const auto* const found = zones_.find(word);
    return found == nullptr ? std::string_view() : std::string_view(*found);
}

bool PageVocabulary::is_function_word(std::string_view word) const
{
    return function_words_.find(word) != nullptr;
}

std::string PageVocabulary::language_of(std::string_view text) const
{
    std::vector<std::size_t> counts(languages_.size());
    std::array<char, longest_word> small{};
    for_each_word(text.substr(0, bytes_looked_at), [&](std::string_view word) {
        if (word.size() > small.size() ||
            !function_words_.may_have(in_lower_case(word.front()), word.size())) {
            return;
        }
        copy_in_lower_case(word, small.data());
        const auto languages = value_of(function_words_, {small.data(), word.size()});
        for (std::size_t language = 0; languages != 0 && language < counts.size(); ++language) {
            counts[language] += languages >> language & 1U;
        }
    });
    const auto most = std::ranges::max_element(counts);
    if (most == counts.end() || *most < 3) {
        return {};
    }
    const auto best = static_cast<std::size_t>(most - counts.begin());
    for (std::size_t language = 0; language < counts.size(); ++language) {
        if (language != best && 3 * counts[language] > 2 * counts[best]) {
            return {};
        }
    }
    return languages_[best];
}

} // namespace hearsay
