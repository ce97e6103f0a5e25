#include "analysis/apart.hpp"

#include <algorithm>
#include <bit>

namespace hearsay {
namespace {

Mask bit_of(unsigned place)
{
    return Mask{1} << place;
}

unsigned first_in(Mask places)
{
    return static_cast<unsigned>(std::countr_zero(places));
}

unsigned number_in(Mask places)
{
    return static_cast<unsigned>(std::popcount(places));
}

/// Branch and bound over places that hang together.
class Search {
public:
    Search(std::span<const Mask> conflicts, unsigned enough)
        : conflicts_(conflicts), enough_(enough)
    {
    }

    Mask run(Mask open)
    {
        branch(open, 0);
        return best_;
    }

private:
    /// Takes the first open place, then leaves it, where that can lead to more: what comes first
    /// among the largest sets is so found first.
    void branch(Mask open, Mask chosen)
    {
        while (open != 0 && !cannot_win(open, chosen)) {
            const auto place = first_in(open);
            const Mask others = open & conflicts_[place];
            open &= ~bit_of(place);
            if (!conflict_with_each_other(others)) {
                branch(open & ~others, chosen | bit_of(place));
                continue;
            }
            // Whoever leaves it takes at most one of the others, and might as well take it.
            chosen |= bit_of(place);
            open &= ~others;
        }
        if (number_in(chosen) > number_in(best_)) {
            best_ = chosen;
        }
    }

    bool conflict_with_each_other(Mask places) const
    {
        for (Mask left = places; left != 0; left &= left - 1) {
            const auto place = first_in(left);
            if ((places & ~conflicts_[place]) != bit_of(place)) {
                return false;
            }
        }
        return true;
    }

    bool cannot_win(Mask open, Mask chosen) const
    {
        const auto best = number_in(best_);
        const auto now = number_in(chosen);
        return best >= enough_ || now + number_in(open) <= best ||
               (best > now && has_cliques(open, best - now));
    }

    /// Whether the places fall into so many cliques at most: of each, one can be taken.
    bool has_cliques(Mask places, unsigned at_most) const
    {
        for (; places != 0; --at_most) {
            if (at_most == 0) {
                return false;
            }
            Mask fits = places;
            while (fits != 0) {
                const auto place = first_in(fits);
                places &= ~bit_of(place);
                fits &= conflicts_[place];
            }
        }
        return true;
    }

    std::span<const Mask> conflicts_;
    unsigned enough_;
    Mask best_ = 0;
};

/// The places of `open` that hang together with its first, directly or through others.
Mask component_in(std::span<const Mask> conflicts, Mask open)
{
    Mask component = open & (~open + 1);
    for (Mask left = component; left != 0;) {
        const Mask reached = conflicts[first_in(left)] & open & ~component;
        component |= reached;
        left = (left & (left - 1)) | reached;
    }
    return component;
}

} // namespace

Mask largest_apart(std::span<const Mask> conflicts, Mask open, unsigned enough)
{
    Mask chosen = 0;
    while (open != 0 && number_in(chosen) < enough) {
        const auto component = component_in(conflicts, open);
        chosen |= Search(conflicts, enough - number_in(chosen)).run(component);
        open &= ~component;
    }
    return chosen;
}

} // namespace hearsay
