#include "match/likeness.hpp"

#include <algorithm>
#include <vector>

#include "match/alignment.hpp"
#include "match/contradiction.hpp"

namespace hearsay {
namespace {

constexpr double cost_of_replacing = 0.8;
constexpr double cost_of_order = 0.15;
constexpr double cost_of_number = 1.0;     // that only one side has, beside its weight
constexpr double weight_beside_name = 0.3; // of a name next to one that both have: `Vladimir Putin`

/// Whether a term that stands alone is a part of a name that both have.
bool completes_name(const Proposition& sentence, const std::vector<bool>& alone, std::size_t place)
{
    const auto is_shared_name = [&](std::size_t at) {
        return at < sentence.terms.size() && !alone[at] && sentence.terms[at].is_name;
    };
    return sentence.terms[place].is_name &&
           (is_shared_name(place + 1) || (place > 0 && is_shared_name(place - 1)));
}

/// What one side says alone.
struct Alone {
    double weight = 0;
    double words = 0; // of the weight, that of words
    double numbers = 0;
    std::size_t count = 0; // of words
};

Alone alone_in(const Proposition& sentence, const std::vector<std::uint32_t>& places)
{
    std::vector<bool> alone(sentence.terms.size());
    for (const auto place : places) {
        alone[place] = true;
    }
    Alone sum;
    for (const auto place : places) {
        const auto& term = sentence.terms[place];
        const auto weight =
            completes_name(sentence, alone, place) ? weight_beside_name : term.weight;
        sum.weight += weight;
        if (term.use == WordUse::word) {
            sum.words += weight;
            sum.count += weight < 1 ? 0 : 1;
        }
        sum.numbers += term.use == WordUse::number ? cost_of_number : 0;
    }
    return sum;
}

} // namespace

Likeness likeness_of(const Proposition& one, const Proposition& other, const Dictionary& dictionary)
{
    Likeness likeness;
    const auto alignment = align(one, other);
    double shared_one = 0;
    double shared_other = 0;
    for (const auto& pair : alignment.pairs) {
        const auto& term = one.terms[pair.one];
        shared_one += term.weight * pair.likeness;
        shared_other += other.terms[pair.other].weight * pair.likeness;
        likeness.aligned += term.use == WordUse::word || term.use == WordUse::number ? 1 : 0;
    }
    const auto first = alone_in(one, alignment.only_one);
    const auto second = alone_in(other, alignment.only_other);
    const auto least = std::min(shared_one + first.weight, shared_other + second.weight);
    const auto all =
        shared_one + first.weight + shared_other + second.weight + first.numbers + second.numbers;
    if (likeness.aligned == 0 || least <= 0) {
        return likeness;
    }
    likeness.shared = (shared_one + shared_other) / all;
    likeness.contained = std::max(
        shared_one / (shared_one + first.weight), shared_other / (shared_other + second.weight));
    likeness.replaced = std::min(first.count, second.count);
    const auto replaced = std::min(first.words, second.words) / least;
    const auto score = (likeness.shared - cost_of_replacing * replaced) *
                       (1 - cost_of_order * (1 - order_of(alignment)));
    likeness.score = std::clamp(score, 0.0, 1.0);
    if (auto why = contradiction_of(one, other, alignment, dictionary)) {
        likeness.contradiction = std::move(*why);
        likeness.score = 0;
    }
    return likeness;
}

} // namespace hearsay
