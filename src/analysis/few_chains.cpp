#include "analysis/few_chains.hpp"

#include <algorithm>
#include <bit>

namespace hearsay {

FewChains::FewChains(const Merging& merging, Measure measure) : merging_(merging)
{
    for (std::uint32_t chain = 0; chain < merging.chains.size(); ++chain) {
        const auto& merged = merging.chains[chain];
        const Mask bit = Mask{1} << chain;
        all_ |= bit;
        barred_ |= merged.barred ? bit : 0;
        anybodys_ |= merged.anybodys && !merged.barred ? bit : 0;
        for (const auto& token : merged.tokens) {
            if (measure == Measure::sources && token.reports_only) {
                continue;
            }
            if (token.stage <= unnamed_stage) {
                first_.note(token.name, chain);
            } else {
                gains_.push_back({token.stage, token.name, chain});
            }
        }
    }
    std::ranges::sort(gains_, {}, &Gain::stage);
    now_ = first_;
}

std::size_t FewChains::count(std::uint32_t stage)
{
    return static_cast<std::size_t>(std::popcount(largest_at(stage)));
}

Packing FewChains::after_all()
{
    Packing packing;
    const auto last = static_cast<std::uint32_t>(merging_.stages.size() - 1);
    for (Mask left = largest_at(last); left != 0; left &= left - 1) {
        const auto chain = static_cast<std::size_t>(std::countr_zero(left));
        packing.chosen.push_back(merging_.chains[chain].place);
    }
    return packing;
}

/// What may be anybody's counts where nothing else does.
Mask FewChains::largest_at(std::uint32_t stage)
{
    if (taken_up_ != 0 && gains_[taken_up_ - 1].stage > stage) {
        now_ = first_;
        taken_up_ = 0;
    }
    for (; taken_up_ < gains_.size() && gains_[taken_up_].stage <= stage; ++taken_up_) {
        now_.note(gains_[taken_up_].token, gains_[taken_up_].chain);
    }
    const Mask largest = now_.largest_apart(open_at(stage));
    const bool any = largest != 0 || stage < unnamed_stage;
    return any ? largest : anybodys_ & (~anybodys_ + 1); // the first of them
}

Mask FewChains::open_at(std::uint32_t stage) const
{
    if (stage < dates_stage) {
        return all_;
    }
    return all_ & ~barred_ & (stage < unnamed_stage ? ~Mask{0} : ~anybodys_);
}

} // namespace hearsay
