#include "text/inflection.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay {
namespace {

bool is_vowel(char letter)
{
    return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

bool ends_in(const std::string& word, std::string_view end)
{
    return word.size() >= end.size() &&
           word.compare(word.size() - end.size(), end.size(), end) == 0;
}

std::string third_of(const std::string& verb)
{
    if (ends_in(verb, "y") && verb.size() > 1 && !is_vowel(verb[verb.size() - 2])) {
        return verb.substr(0, verb.size() - 1) + "ies";
    }
    const bool hisses = ends_in(verb, "s") || ends_in(verb, "sh") || ends_in(verb, "ch") ||
                        ends_in(verb, "x") || ends_in(verb, "z");
    return verb + (hisses ? "es" : "s");
}

std::string past_of(const std::string& verb)
{
    if (ends_in(verb, "y") && verb.size() > 1 && !is_vowel(verb[verb.size() - 2])) {
        return verb.substr(0, verb.size() - 1) + "ied";
    }
    return verb + (ends_in(verb, "e") ? "d" : "ed");
}

std::string ing_of(const std::string& verb)
{
    const bool drops = ends_in(verb, "e") && !ends_in(verb, "ee") && verb.size() > 2;
    return (drops ? verb.substr(0, verb.size() - 1) : verb) + "ing";
}

std::array<std::string, 4> english_forms(const Lexicon& lexicon, const std::string& verb)
{
    const auto known =
        std::ranges::find(lexicon.irregular, verb, [](const auto& forms) { return forms.front(); });
    if (known != lexicon.irregular.end()) {
        return *known;
    }
    return {verb, third_of(verb), past_of(verb), ing_of(verb)};
}

std::vector<InflectedForm> english_verb(const Lexicon& lexicon, const LexiconEntry& entry)
{
    constexpr std::array<WordClass, 4> marks{
        WordClass::base_form, WordClass::third_form, WordClass::past_form, WordClass::ing_form};
    const auto blank = std::min(entry.words.find(' '), entry.words.size());
    const auto forms = english_forms(lexicon, entry.words.substr(0, blank));
    std::vector<InflectedForm> inflected;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        inflected.push_back(
            {forms[i] + entry.words.substr(blank), bit_of(entry.word_class) | bit_of(marks[i])});
    }
    return inflected;
}

} // namespace

std::vector<InflectedForm> forms_of(const Lexicon& lexicon, const LexiconEntry& entry)
{
    const auto classes = bit_of(entry.word_class);
    if (lexicon.inflection == Inflection::english && (classes & english_verbs) != 0) {
        return english_verb(lexicon, entry);
    }
    std::vector<InflectedForm> forms{{entry.words, classes}};
    if (lexicon.inflection == Inflection::indonesian && entry.word_class == WordClass::said_after) {
        forms.push_back({entry.words + "nya", classes | bit_of(WordClass::anaphoric)});
    }
    if (lexicon.inflection == Inflection::indonesian && entry.word_class == WordClass::according &&
        entry.words.find(' ') == std::string::npos) {
        forms.push_back({entry.words + "nya", classes | bit_of(WordClass::anaphoric)});
    }
    if (lexicon.inflection == Inflection::indonesian && (classes & verb_classes) != 0 &&
        entry.words.find(' ') == std::string::npos && entry.words.compare(0, 2, "me") == 0) {
        forms.push_back({entry.words + "nya", classes}); // an object: `menyebutnya sebagai`
    }
    return forms;
}

} // namespace hearsay
