#include "text/vocabulary.hpp"

#include "base/quick_hash.hpp"
#include "text/inflection.hpp"

namespace hearsay {
namespace {

std::uint64_t link_key(Vocabulary::Node node, Vocabulary::Word word)
{
    return (std::uint64_t{node} << 32U) | word;
}

/// What a slot keeps of a hash, beyond what says which slot it is.
std::uint32_t mark_of(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32U);
}

std::size_t link_hash(std::uint64_t key)
{
    return static_cast<std::size_t>((key * 0x9e3779b97f4a7c15U) >> 20U);
}

} // namespace

Vocabulary::Vocabulary(const std::vector<Lexicon>& lexicons)
    : words_(1), slots_(1024), nodes_(1), links_(1024)
{
    language_ = lexicons.empty() ? "" : lexicons.front().language;
    for (const auto& lexicon : lexicons) {
        for (const auto& entry : lexicon.entries) {
            add_forms(lexicon, entry);
        }
    }
}

void Vocabulary::add_forms(const Lexicon& lexicon, const LexiconEntry& entry)
{
    for (const auto& form : forms_of(lexicon, entry)) {
        add(form.words, form.classes);
    }
}

void Vocabulary::add(std::string_view words, WordClasses classes)
{
    const auto blank = words.find(' ');
    const auto first = add_word(words.substr(0, blank));
    if (blank == std::string_view::npos) {
        words_[first].classes |= classes;
        return;
    }
    if (words_[first].node == 0) {
        words_[first].node = static_cast<Node>(nodes_.size());
        nodes_.push_back(0);
    }
    Node node = words_[first].node;
    for (auto rest = words.substr(blank + 1); !rest.empty();) {
        const auto end = rest.find(' ');
        node = add_link(node, add_word(rest.substr(0, end)));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    nodes_[node] |= classes;
}

std::size_t Vocabulary::slot_of(std::string_view text, std::uint64_t hash) const
{
    auto at = static_cast<std::size_t>(hash) & (slots_.size() - 1);
    while (slots_[at].word != 0 &&
           (slots_[at].mark != mark_of(hash) || words_[slots_[at].word].text != text)) {
        at = (at + 1) & (slots_.size() - 1);
    }
    return at;
}

Vocabulary::Word Vocabulary::find(std::string_view folded) const
{
    return slots_[slot_of(folded, quick_hash(folded))].word;
}

Vocabulary::Word Vocabulary::add_word(std::string_view text)
{
    if (words_.size() * 4 > slots_.size()) {
        grow_words();
    }
    const auto hash = quick_hash(text);
    auto& slot = slots_[slot_of(text, hash)];
    if (slot.word == 0) {
        slot = {mark_of(hash), static_cast<Word>(words_.size())};
        words_.push_back({std::string(text), 0, 0});
    }
    return slot.word;
}

void Vocabulary::grow_words()
{
    slots_.assign(slots_.size() * 2, {});
    for (Word word = 1; word < words_.size(); ++word) {
        const auto hash = quick_hash(words_[word].text);
        slots_[slot_of(words_[word].text, hash)] = {mark_of(hash), word};
    }
}

Vocabulary::Node Vocabulary::next(Node node, Word word) const
{
    const auto key = link_key(node, word);
    for (auto at = link_hash(key);; ++at) {
        const auto& link = links_[at & (links_.size() - 1)];
        if (link.from == key || link.from == 0) {
            return link.from == key ? link.to : 0;
        }
    }
}

Vocabulary::Node Vocabulary::add_link(Node node, Word word)
{
    if (const auto known = next(node, word); known != 0) {
        return known;
    }
    if (++link_count_ * 4 > links_.size()) {
        grow_links();
    }
    const auto key = link_key(node, word);
    auto at = link_hash(key);
    while (links_[at & (links_.size() - 1)].from != 0) {
        ++at;
    }
    const auto to = static_cast<Node>(nodes_.size());
    links_[at & (links_.size() - 1)] = {key, to};
    nodes_.push_back(0);
    return to;
}

void Vocabulary::grow_links()
{
    std::vector<Link> old(links_.size() * 2);
    old.swap(links_);
    for (const auto& link : old) {
        if (link.from == 0) {
            continue;
        }
        auto at = link_hash(link.from);
        while (links_[at & (links_.size() - 1)].from != 0) {
            ++at;
        }
        links_[at & (links_.size() - 1)] = link;
    }
}

} // namespace hearsay
