#include "text/language.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::size_t bytes_looked_at = 2048;
constexpr std::size_t fewest = 2; // words that a lexicon knows

/// The words of `text` in lower case.
std::vector<std::string> words_in(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        while (end < text.size() && is_word_part(text[end])) {
            ++end;
        }
        if (end > at) {
            words.push_back(small_letters(text.substr(at, end - at)));
        }
        at = end + 1;
    }
    return words;
}

} // namespace

std::string language_by_words(std::string_view text, const std::vector<Vocabulary>& vocabularies)
{
    const auto words = words_in(text.substr(0, bytes_looked_at));
    std::string best;
    std::size_t most = 0;
    std::size_t next = 0;
    for (const auto& vocabulary : vocabularies) {
        const auto known = static_cast<std::size_t>(std::ranges::count_if(
            words, [&](const std::string& word) { return vocabulary.find(word) != 0; }));
        if (known > most) {
            next = most;
            most = known;
            best = vocabulary.language();
        } else {
            next = std::max(next, known);
        }
    }
    const bool clear = most >= fewest && 4 * most >= words.size() && 2 * most >= 3 * next;
    return clear ? best : std::string();
}

} // namespace hearsay
