#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/page_words.hpp"
#include "text/word_table.hpp"

namespace hearsay {

/// The page words of all languages, made ready for looking up: pages in one language carry menus in
/// another.
class PageVocabulary {
public:
    explicit PageVocabulary(const std::vector<PageWords>& languages);

    /// A phrase that stands at the beginning of words: which kinds it is of, and its bytes.
    struct Opening {
        std::uint32_t classes = 0; // a bit for each PageClass
        std::size_t size = 0;

        bool is(PageClass page_class) const
        {
            return (classes >> static_cast<unsigned>(page_class) & 1U) != 0;
        }
    };

    /// The longest phrase that `words`, in lower case, begins with, up to a word's end; size 0 if
    /// none. O(phrases with this first word).
    Opening opening(std::string_view words) const;

    /// The same among phrases of one class only.
    std::size_t opening(std::string_view words, PageClass page_class) const;

    /// Whether a phrase of `page_class` stands anywhere in `words`, in lower case. O(bytes).
    bool has(std::string_view words, PageClass page_class) const;

    /// 1 to 12 if `word`, in lower case, is a month; else 0.
    unsigned month(std::string_view word) const;

    /// 1 (Monday) to 7 if `word`, in lower case, is a day of the week; else 0.
    unsigned day(std::string_view word) const;

    /// `+07:00` if `word`, in lower case, is a zone; else nothing.
    std::string_view zone(std::string_view word) const;

    /// Whether `word`, in lower case, is one of those that tell the language: `yang`, `the`.
    bool is_function_word(std::string_view word) const;

    /// The language whose function words `text` has most of, if it clearly has: at least three, and
    /// half as many again as the next. Empty: no telling. Looks at the first 8 KB.
    std::string language_of(std::string_view text) const;

    /// Every language that there are words of.
    const std::vector<std::string>& languages() const { return languages_; }

private:
    struct Phrase {
        std::string words;
        std::uint32_t classes = 0;
    };
    void add(const PageWords& words, std::size_t language);

    WordTable<std::vector<Phrase>> phrases_; // by their first word
    std::array<std::uint32_t, 1024> opens_{}; // by two bytes: classes of phrases that begin so
    WordTable<unsigned> months_;
    WordTable<unsigned> days_;
    WordTable<std::string> zones_;
    WordTable<std::uint32_t> function_words_; // a bit for each language
    std::vector<std::string> languages_;
};

} // namespace hearsay
