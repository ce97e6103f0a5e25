#include "match/dictionary.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "match/stems.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_phrase = 5; // tokens
constexpr double first_day = 101;
const std::string names = "-names";       // the language that names are of
const std::string calendar = "-calendar"; // added to a language: its months and days, in capitals

/// The tokens of a listed phrase as they are looked up.
std::string key_of(std::span<const PrintedWord> tokens)
{
    std::string key;
    for (const auto& token : tokens) {
        key += key.empty() ? "" : " ";
        key += token.folded;
    }
    return key;
}

bool is_acronym(std::string_view name)
{
    return name.size() <= 4 &&
           std::ranges::all_of(name, [](char byte) { return byte >= 'A' && byte <= 'Z'; });
}

} // namespace

Dictionary::Dictionary(
    const Meanings& meanings, std::span<const PageWords> calendars,
    std::span<const Organization> organizations)
{
    add_plain(meanings.light, WordUse::light);
    add_plain(meanings.negations, WordUse::negation);
    for (const auto& [language, words] : meanings.pointing) {
        for (const auto& word : words) {
            auto& made = entry(language, word);
            made.use = WordUse::light;
            made.points_outside = true;
        }
    }
    for (const auto& words : calendars) {
        add_calendar(words);
    }
    for (const auto use : {WordUse::number, WordUse::multiplier}) {
        const auto& all = use == WordUse::number ? meanings.numbers : meanings.multipliers;
        for (const auto& [language, words] : all) {
            for (const auto& [word, number] : words) {
                auto& made = entry(language, word);
                made.use = use;
                made.number = number;
            }
        }
    }
    add_meanings(meanings);
    add_names(organizations);
    add_opposites(meanings);
    add_turning(meanings);
}

DictionaryEntry& Dictionary::entry(const std::string& language, const std::string& words)
{
    const auto tokens = printed_words_of(words);
    auto& made = entries_[language][key_of(tokens)];
    made.tokens = tokens.size();
    return made;
}

const DictionaryEntry* Dictionary::find(const std::string& language, const std::string& words) const
{
    const auto entries = entries_.find(language);
    if (entries == entries_.end()) {
        return nullptr;
    }
    const auto found = entries->second.find(words);
    return found == entries->second.end() ? nullptr : &found->second;
}

void Dictionary::add_plain(const WordsByLanguage& words, WordUse use)
{
    for (const auto& [language, list] : words) {
        for (const auto& word : list) {
            entry(language, word).use = use;
        }
    }
}

void Dictionary::add_meanings(const Meanings& meanings)
{
    for (const auto& meaning : meanings.same) {
        for (const auto& [language, words] : meaning.words) {
            for (const auto& word : words) {
                auto& made = entry(language, word);
                made.use = meaning.is_marker ? WordUse::marker : WordUse::word;
                made.meanings.push_back(meanings_);
            }
        }
        ++meanings_;
    }
}

void Dictionary::add_calendar(const PageWords& words)
{
    const auto add = [&](const std::vector<std::vector<std::string>>& lists, double first) {
        for (std::size_t place = 0; place < lists.size(); ++place) {
            for (const auto& word : lists[place]) {
                auto& made = entry(words.language + calendar, word);
                made.use = WordUse::calendar;
                made.number = first + static_cast<double>(place);
            }
        }
    };
    add(words.months, 1);
    add(words.days, first_day);
}

void Dictionary::add_names(std::span<const Organization> organizations)
{
    for (const auto& organization : organizations) {
        auto called = organization.aliases;
        called.push_back(organization.name);
        for (const auto& name : called) {
            auto& made = entry(names, name);
            made.is_name = true;
            if (made.meanings.empty()) { // of two with one name the first keeps it
                made.meanings.push_back(meanings_);
            }
            made.is_acronym = made.is_acronym || is_acronym(name);
        }
        ++meanings_;
    }
}

std::vector<std::uint32_t>
Dictionary::meanings_of(const Meanings& meanings, const std::string& word) const
{
    std::vector<std::uint32_t> found;
    for (const auto& language : meanings.light) {
        if (const auto* const entry = find(language.first, key_of(printed_words_of(word)))) {
            found.insert(found.end(), entry->meanings.begin(), entry->meanings.end());
        }
    }
    return found;
}

void Dictionary::add_opposites(const Meanings& meanings)
{
    opposites_.resize(meanings_);
    for (std::uint32_t list = 0; list < meanings.opposites.size(); ++list) {
        for (const auto& word : meanings.opposites[list]) {
            for (const auto meaning : meanings_of(meanings, word)) {
                opposites_[meaning].push_back(list);
            }
        }
    }
}

void Dictionary::add_turning(const Meanings& meanings)
{
    turning_.resize(meanings_);
    for (const auto& word : meanings.turning) {
        for (const auto meaning : meanings_of(meanings, word)) {
            turning_[meaning] = true;
        }
    }
}

std::optional<DictionaryEntry>
Dictionary::entry_of_phrase(std::span<const PrintedWord> phrase, const std::string& language) const
{
    const auto key = key_of(phrase);
    const auto& first = phrase.front();
    if (first.is_capital) {
        if (const auto* const date = find(language + calendar, key)) {
            return *date;
        }
    }
    const auto* const name = find(names, key);
    const auto* const word = find(language, key);
    const bool is_name =
        name != nullptr && first.is_capital && (first.is_all_capitals || !name->is_acronym);
    if (is_name && (word == nullptr || word->meanings.empty())) {
        return *name;
    }
    if (word == nullptr) {
        return std::nullopt;
    }
    auto found = *word;
    if (is_name) {
        found.is_name = true;
        found.meanings.insert(found.meanings.end(), name->meanings.begin(), name->meanings.end());
    }
    return found;
}

std::optional<DictionaryEntry>
Dictionary::entry_of(std::span<const PrintedWord> tokens, const std::string& language) const
{
    for (auto size = std::min(longest_phrase, tokens.size()); size > 0; --size) {
        if (auto found = entry_of_phrase(tokens.first(size), language)) {
            return found;
        }
    }
    for (const auto& stem : stems_of(tokens.front().folded, language)) {
        const auto* const found = find(language, stem);
        if (found != nullptr && found->use == WordUse::word) {
            return *found;
        }
    }
    return std::nullopt;
}

bool Dictionary::are_opposite(std::uint32_t one, std::uint32_t other) const
{
    return one != other && std::ranges::any_of(opposites_[one], [&](std::uint32_t list) {
               return std::ranges::find(opposites_[other], list) != opposites_[other].end();
           });
}

std::string Dictionary::language_of(std::span<const PrintedWord> tokens) const
{
    std::string best;
    std::size_t most = 0;
    for (const auto& [language, entries] : entries_) {
        const auto is_light = [&list = entries](const PrintedWord& token) {
            const auto found = list.find(token.folded);
            return found != list.end() && found->second.use != WordUse::word &&
                   found->second.use != WordUse::calendar;
        };
        const auto light = static_cast<std::size_t>(std::ranges::count_if(tokens, is_light));
        if (light > most || (light == most && light > 0 && language < best)) {
            best = language;
            most = light;
        }
    }
    return best;
}

} // namespace hearsay
