#include "analysis/ways_to_origin.hpp"

#include <bit>

#include "analysis/candidates.hpp"

namespace hearsay {

WaysToOrigin::WaysToOrigin(const Merging& merging, Memory memory)
    : merging_(merging), conflicts_(merging.names + std::size_t{1}, memory),
      free_(merging.names, memory)
{
}

Packing WaysToOrigin::among(std::span<const std::uint32_t> places)
{
    const auto mark = [&](std::uint8_t is_free) {
        for (const auto place : places) {
            for (const auto& token : merging_.tokens.of(place)) {
                free_[token.name] = token.of_origin ? is_free : free_[token.name];
            }
        }
    };
    mark(1);
    auto packing = places.size() <= exact_packing_limit ? among_few(places) : among_many(places);
    mark(0);
    return packing;
}

bool WaysToOrigin::counts(const Token& token) const
{
    return free_[token.name] == 0 && merging_.stages[token.stage].rule != Rule::occasion;
}

/// Those to which no token counts are equal to each other: a name that is no token's stands for
/// that.
Packing WaysToOrigin::among_few(std::span<const std::uint32_t> places)
{
    const auto nothing = merging_.names;
    Mask open = 0;
    Packing packing;
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto& chain = merging_.chains[places[at]];
        if (chain.barred) {
            continue;
        }
        if (chain.anybodys_on_the_way) {
            if (packing.chosen.empty()) {
                packing.chosen.push_back(chain.place);
            }
            continue;
        }
        open |= Mask{1} << static_cast<unsigned>(at);
        bool has_any = false;
        for (const auto& token : merging_.tokens.of(places[at])) {
            if (counts(token)) {
                conflicts_.note(token.name, at);
                has_any = true;
            }
        }
        if (!has_any) {
            conflicts_.note(nothing, at);
        }
    }
    if (open != 0) {
        packing.chosen.clear();
    }
    for (Mask left = conflicts_.largest_apart(open); left != 0; left &= left - 1) {
        const auto at = static_cast<std::size_t>(std::countr_zero(left));
        packing.chosen.push_back(merging_.chains[places[at]].place);
    }
    for (const auto place : places) {
        for (const auto& token : merging_.tokens.of(place)) {
            conflicts_.forget(token.name);
        }
    }
    conflicts_.forget(nothing);
    conflicts_.reconcile();
    return packing;
}

Packing WaysToOrigin::among_many(std::span<const std::uint32_t> places) const
{
    Candidates candidates;
    for (const auto place : places) {
        const auto& chain = merging_.chains[place];
        if (chain.barred) {
            continue;
        }
        if (chain.anybodys_on_the_way) {
            candidates.add_anybodys(chain.place);
        } else {
            candidates.add(chain.place, merging_.tokens.of(place), [this](const Token& token) {
                return counts(token);
            });
        }
    }
    candidates.number_densely();
    return candidates.largest();
}

} // namespace hearsay
