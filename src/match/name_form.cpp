#include "match/name_form.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>

#include "base/edit_distance.hpp"
#include "base/folded_words.hpp"

namespace hearsay {
namespace {

constexpr std::size_t shortest_near = 10;     // letters of a name that may have a slip,
constexpr std::size_t shortest_near_word = 6; // and of its word that has it
constexpr std::size_t longest_name = 120;     // letters: longer is no name
constexpr std::size_t longest_syllables = 8;  // letters of `Kemlu`, `Polri`, `Menkopolhukam`

constexpr std::array<std::string_view, 10> uncounted{"of",    "the", "and", "for", "dan",
                                                     "untuk", "de",  "la",  "der", "in"};

bool is_uncounted(const std::string& word)
{
    return std::ranges::find(uncounted, word) != uncounted.end();
}

std::string digits_of(const std::string& letters)
{
    std::string digits;
    std::ranges::copy_if(
        letters, std::back_inserter(digits), [](char byte) { return byte >= '0' && byte <= '9'; });
    return digits;
}

/// Whether only one word differs, by a slip, and is long enough for one.
bool differ_by_slip(const NameForm& one, const NameForm& other)
{
    if (one.together.size() < shortest_near || one.words.size() != other.words.size() ||
        digits_of(one.together) != digits_of(other.together)) {
        return false;
    }
    std::size_t different = 0;
    bool slip = true;
    for (std::size_t word = 0; word < one.words.size(); ++word) {
        if (one.words[word] != other.words[word]) {
            ++different;
            const auto shorter = std::min(one.words[word].size(), other.words[word].size());
            slip = shorter >= shortest_near_word &&
                   one.words[word].front() == other.words[word].front() &&
                   edit_distance(one.words[word], other.words[word]) == 1;
        }
    }
    return different == 1 && slip;
}

/// Whether `shorter` is `longer` with names between the first and the last left out or shortened to
/// an initial.
bool leaves_out(const std::vector<std::string>& shorter, const std::vector<std::string>& longer)
{
    if (shorter.size() < 2 || shorter.size() >= longer.size() ||
        shorter.front() != longer.front() || shorter.back() != longer.back()) {
        return false;
    }
    std::size_t place = 0;
    for (const auto& word : longer) {
        const bool fits = place < shorter.size() &&
                          (word == shorter[place] ||
                           (shorter[place].size() == 1 && word.starts_with(shorter[place])));
        place += fits ? 1 : 0;
    }
    return place == shorter.size();
}

/// `J. Widodo` and Joko Widodo: as many words, the last in full in both.
bool has_initials_of(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    if (one.size() != other.size() || one.size() < 2 || one.back() != other.back() ||
        one.back().size() < 3) {
        return false;
    }
    for (std::size_t word = 0; word + 1 < one.size(); ++word) {
        const auto& shorter = one[word].size() < other[word].size() ? one[word] : other[word];
        const auto& longer = one[word].size() < other[word].size() ? other[word] : one[word];
        if (shorter != longer && (shorter.size() != 1 || !longer.starts_with(shorter))) {
            return false;
        }
    }
    return true;
}

/// `korut` of `korea utara`: the first two letters or more of each word.
void add_syllables(
    const std::vector<std::string>& words, std::size_t word, const std::string& so_far,
    std::vector<std::string>& all)
{
    if (word == words.size()) {
        all.push_back(so_far);
        return;
    }
    for (std::size_t letters = 2; letters <= std::min<std::size_t>(4, words[word].size());
         ++letters) {
        const auto longer = so_far + words[word].substr(0, letters);
        if (longer.size() <= longest_syllables) {
            add_syllables(words, word + 1, longer, all);
        }
    }
}

std::vector<std::string> syllables_of(const NameForm& name)
{
    std::vector<std::string> all;
    if (name.words.size() >= 2 && name.words.size() <= 3) {
        add_syllables(name.words, 0, "", all);
    }
    return all;
}

bool abbreviates(const NameForm& shorter, const NameForm& longer)
{
    return shorter.is_acronym && longer.words.size() >= 2 && shorter.together == longer.initials;
}

bool is_syllables_of(const NameForm& shorter, const NameForm& longer)
{
    if (shorter.words.size() != 1 || shorter.together.size() < 4 ||
        shorter.together.size() > longest_syllables) {
        return false;
    }
    const auto all = syllables_of(longer);
    return std::ranges::find(all, shorter.together) != all.end();
}

std::optional<NameLikeness> body_likeness(const NameForm& one, const NameForm& other)
{
    if (abbreviates(one, other) || abbreviates(other, one)) {
        return NameLikeness{0.75, "one is the other's acronym"};
    }
    if (is_syllables_of(one, other) || is_syllables_of(other, one)) {
        return NameLikeness{0.7, "one is made of the other's syllables"};
    }
    return std::nullopt;
}

std::optional<NameLikeness> person_likeness(const NameForm& one, const NameForm& other)
{
    if (leaves_out(one.words, other.words) || leaves_out(other.words, one.words)) {
        return NameLikeness{0.72, "one leaves out a middle name"};
    }
    if (has_initials_of(one.words, other.words)) {
        return NameLikeness{0.7, "one has initials"};
    }
    return std::nullopt;
}

} // namespace

NameForm name_form_of(std::string_view written)
{
    NameForm name;
    name.written = written;
    name.words = folded_words(written.substr(0, longest_name));
    auto sorted = name.words;
    std::ranges::sort(sorted);
    for (const auto& word : name.words) {
        name.together += word;
        if (!is_uncounted(word)) {
            name.initials += word.front();
        }
    }
    for (const auto& word : sorted) {
        name.sorted += word + " ";
    }
    name.is_acronym =
        name.words.size() == 1 && written.size() >= 2 && written.size() <= 6 &&
        std::ranges::all_of(written, [](char byte) { return byte >= 'A' && byte <= 'Z'; });
    return name;
}

NameLikeness likeness_of(const NameForm& one, const NameForm& other, Named kind)
{
    if (one.words.empty() || other.words.empty()) {
        return {};
    }
    if (one.together == other.together) {
        const bool is_full = kind == Named::body || one.words.size() > 1 || other.words.size() > 1;
        return {is_full ? 0.97 : 0.7, is_full ? "the same name" : "the same name of one word"};
    }
    if (one.sorted == other.sorted) {
        return {one.words.size() > 2 ? 0.9 : 0.75, "the same words in another order"};
    }
    if (differ_by_slip(one, other)) {
        return {kind == Named::person && one.words.size() > 1 ? 0.76 : 0.72, "one letter differs"};
    }
    const auto found =
        kind == Named::person ? person_likeness(one, other) : body_likeness(one, other);
    return found.value_or(NameLikeness{});
}

std::vector<std::string> keys_of(const NameForm& name, Named kind)
{
    std::vector<std::string> keys;
    if (name.words.empty()) {
        return keys;
    }
    keys.push_back("=" + name.together);
    keys.push_back("~" + name.sorted);
    if (name.together.size() >= shortest_near) {
        for (std::size_t letter = 0; letter < name.together.size(); ++letter) {
            auto without = name.together;
            keys.push_back("-" + without.erase(letter, 1));
        }
        keys.push_back("-" + name.together);
    }
    if (kind == Named::person && name.words.size() >= 2) {
        keys.push_back("/" + name.words.front().substr(0, 1) + " " + name.words.back());
    }
    if (kind == Named::body) {
        keys.push_back("." + (name.is_acronym ? name.together : name.initials));
        const auto syllables = syllables_of(name);
        for (const auto& each : syllables) {
            keys.push_back("_" + each);
        }
        if (name.words.size() == 1 && name.together.size() <= longest_syllables) {
            keys.push_back("_" + name.together);
        }
    }
    return keys;
}

} // namespace hearsay
