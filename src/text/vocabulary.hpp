#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/lexicon.hpp"

namespace hearsay {

/// What a word or phrase may do: a bit for each WordClass.
using WordClasses = std::uint64_t;

constexpr WordClasses bit_of(WordClass word_class)
{
    return WordClasses{1} << static_cast<unsigned>(word_class);
}

template <class... Class> constexpr WordClasses any_of(Class... classes)
{
    return (bit_of(classes) | ...);
}

/// The lexicons of one language, made ready for looking words up: a table of words and, over them,
/// a trie of phrases.
class Vocabulary {
public:
    /// A word's number. 0 is every word that no lexicon knows.
    using Word = std::uint32_t;

    /// A phrase that has been followed so far. 0: no phrase goes on this way.
    using Node = std::uint32_t;

    /// All lexicons together; their language and inflection are the first one's. An entry may stand
    /// in several.
    explicit Vocabulary(const std::vector<Lexicon>& lexicons);

    const std::string& language() const { return language_; }

    /// Whether speakers stand before their cue's other side as in English: `“…”, NAME said`.
    bool is_english() const { return language_ == "en"; }

    /// `folded` is in lower case, with `'` for every apostrophe. O(bytes).
    Word find(std::string_view folded) const;

    /// What the word does by itself.
    WordClasses classes_of(Word word) const { return words_[word].classes; }

    /// The phrases that start with this word.
    Node phrase_of(Word word) const { return words_[word].node; }

    /// The phrases among those of `node` that go on with `word`.
    Node next(Node node, Word word) const;

    /// What the phrase that ends here does; 0 if it only is part of longer ones.
    WordClasses classes_at(Node node) const { return nodes_[node]; }

private:
    struct Entry {
        std::string text;
        WordClasses classes = 0;
        Node node = 0;
    };
    struct Slot {
        std::uint32_t mark = 0; // of the word's hash: most other words show there that they differ
        Word word = 0;          // 0: empty
    };
    struct Link {
        std::uint64_t from = 0; // node and word; 0: empty
        Node to = 0;
    };

    void add(std::string_view words, WordClasses classes);
    void add_forms(const Lexicon& lexicon, const LexiconEntry& entry);
    Word add_word(std::string_view text);
    Node add_link(Node node, Word word);
    void grow_words();
    void grow_links();
    std::size_t slot_of(std::string_view text, std::uint64_t hash) const;

    std::string language_;
    std::vector<Entry> words_;
    std::vector<Slot> slots_; // open addressing over words_, a power of two
    std::vector<WordClasses> nodes_;
    std::vector<Link> links_; // open addressing, a power of two
    std::size_t link_count_ = 0;
};

} // namespace hearsay
