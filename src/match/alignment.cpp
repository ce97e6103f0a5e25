#include "match/alignment.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/edit_distance.hpp"
#include "match/stems.hpp"

namespace hearsay {
namespace {

constexpr double same_stem = 0.97;
constexpr double same_meaning = 0.92;
constexpr double near_spelling = 0.85;
constexpr std::size_t shortest_near = 7;    // letters: shorter words are near too many others
constexpr std::size_t shortest_cognate = 5; // letters that cognates begin with

/// A word as its cognates in the other language look: `teknologi` and `technology`.
std::string skeleton_of(std::string_view word)
{
    std::string skeleton;
    for (std::size_t place = 0; place < word.size(); ++place) {
        const auto rest = word.substr(place);
        std::string_view sound = word.substr(place, 1);
        if (rest.starts_with("ph")) {
            sound = "f";
            ++place;
        } else if (rest.starts_with("ch") || rest.starts_with("ck") || rest.starts_with("kh")) {
            sound = "k";
            ++place;
        } else if (rest.starts_with("ti") && rest.size() > 3 && rest[2] == 'o') {
            sound = "s"; // -tion
        } else if (rest.front() == 'c' || rest.front() == 'q') {
            sound = "k";
        } else if (rest.front() == 'x') {
            sound = "ks";
        } else if (rest.front() == 'y') {
            sound = "i";
        } else if (rest.front() == 'v') {
            sound = "f";
        }
        if (skeleton.empty() || skeleton.back() != sound.front()) {
            skeleton += sound;
        }
    }
    return skeleton;
}

bool are_cognates(const Term& one, const Term& other)
{
    const auto first = skeleton_of(one.text);
    const auto second = skeleton_of(other.text);
    const auto shorter = std::min(first.size(), second.size());
    const auto longer = std::max(first.size(), second.size());
    std::size_t alike = 0;
    while (alike < shorter && first[alike] == second[alike]) {
        ++alike;
    }
    return alike >= shortest_cognate && longer - alike <= 3;
}

bool share_meaning(const Term& one, const Term& other)
{
    return std::ranges::any_of(one.meanings, [&](std::uint32_t meaning) {
        return std::ranges::find(other.meanings, meaning) != other.meanings.end();
    });
}

bool are_spelled_alike(const Term& one, const Term& other)
{
    return one.text.size() >= shortest_near && other.text.size() >= shortest_near &&
           one.text.front() == other.text.front() && edit_distance(one.text, other.text) <= 1;
}

/// One possible pair.
struct Possible {
    AlignedTerms terms;
    double distance = 0; // between their places, as shares of their sentences
};

std::vector<Possible> possible_pairs(const Proposition& one, const Proposition& other)
{
    std::vector<Possible> possible;
    const bool same_language = one.language == other.language;
    for (std::uint32_t first = 0; first < one.terms.size(); ++first) {
        for (std::uint32_t second = 0; second < other.terms.size(); ++second) {
            const auto likeness = likeness_of(one.terms[first], other.terms[second], same_language);
            if (likeness > 0) {
                const auto at = static_cast<double>(first) / static_cast<double>(one.terms.size());
                const auto there =
                    static_cast<double>(second) / static_cast<double>(other.terms.size());
                possible.push_back({{first, second, likeness}, std::abs(at - there)});
            }
        }
    }
    std::ranges::stable_sort(possible, [](const Possible& left, const Possible& right) {
        return left.terms.likeness != right.terms.likeness
                   ? left.terms.likeness > right.terms.likeness
                   : left.distance < right.distance;
    });
    return possible;
}

std::vector<std::uint32_t> places_of_false(const std::vector<bool>& marks)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < marks.size(); ++place) {
        if (!marks[place]) {
            places.push_back(place);
        }
    }
    return places;
}

} // namespace

double likeness_of(const Term& one, const Term& other, bool same_language)
{
    if (one.use != other.use) {
        return 0;
    }
    if (one.text == other.text) {
        return 1;
    }
    if (one.use == WordUse::number || one.use == WordUse::calendar) {
        return 0;
    }
    if (share_meaning(one, other)) {
        return same_meaning;
    }
    if (one.use == WordUse::marker) {
        return 0;
    }
    if (same_language) {
        return share_stem(one.stems, other.stems) ? same_stem
               : are_spelled_alike(one, other)    ? near_spelling
                                                  : 0;
    }
    return are_cognates(one, other) ? near_spelling : 0;
}

Alignment align(const Proposition& one, const Proposition& other)
{
    std::vector<bool> taken_one(one.terms.size());
    std::vector<bool> taken_other(other.terms.size());
    Alignment alignment;
    for (const auto& possible : possible_pairs(one, other)) {
        if (!taken_one[possible.terms.one] && !taken_other[possible.terms.other]) {
            taken_one[possible.terms.one] = true;
            taken_other[possible.terms.other] = true;
            alignment.pairs.push_back(possible.terms);
        }
    }
    std::ranges::sort(alignment.pairs, {}, &AlignedTerms::one);
    alignment.only_one = places_of_false(taken_one);
    alignment.only_other = places_of_false(taken_other);
    return alignment;
}

double order_of(const Alignment& alignment)
{
    const auto& pairs = alignment.pairs;
    std::vector<std::size_t> longest(pairs.size(), 1); // run that ends at each pair
    std::size_t best = 0;
    for (std::size_t place = 0; place < pairs.size(); ++place) {
        for (std::size_t before = 0; before < place; ++before) {
            if (pairs[before].other < pairs[place].other) {
                longest[place] = std::max(longest[place], longest[before] + 1);
            }
        }
        best = std::max(best, longest[place]);
    }
    return pairs.empty() ? 1 : static_cast<double>(best) / static_cast<double>(pairs.size());
}

} // namespace hearsay
