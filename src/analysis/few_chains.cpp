#include "analysis/few_chains.hpp"

#include <algorithm>
#include <bit>

namespace hearsay {

FewChains::FewChains(const Merging& merging, Measure measure, Memory memory)
    : merging_(merging), measure_(measure), memory_(memory)
{
    for (std::uint32_t chain = 0; chain < merging.chains.size(); ++chain) {
        const auto& merged = merging.chains[chain];
        const Mask bit = Mask{1} << chain;
        all_ |= bit;
        barred_ |= merged.barred ? bit : 0;
        anybodys_ |= merged.anybodys && !merged.barred ? bit : 0;
    }
}

/// Of the tokens that are counted.
template <class Take>
void FewChains::for_each_gain(Take take) const
{
    for (std::uint32_t chain = 0; chain < merging_.chains.size(); ++chain) {
        for (const auto& token : merging_.tokens.of(chain)) {
            if (measure_ == Measure::reports || !token.reports_only) {
                take(Gain{token.stage, token.name, chain});
            }
        }
    }
}

void FewChains::prepare()
{
    const Conflicts nothing(merging_.names, memory_);
    course_.emplace(Course{std::pmr::vector<Gain>(memory_), nothing, nothing});
    course_->gains.reserve(merging_.tokens.members().size());
    for_each_gain([&](const Gain& gain) {
        if (gain.stage <= unnamed_stage) {
            course_->first.note(gain.token, gain.chain);
        } else {
            course_->gains.push_back(gain);
        }
    });
    std::ranges::sort(course_->gains, {}, &Gain::stage);
    course_->now = course_->first;
}

std::size_t FewChains::count(std::uint32_t stage)
{
    if (!course_) {
        prepare();
    }
    go_to(stage);
    return static_cast<std::size_t>(std::popcount(largest_at(stage, course_->now)));
}

void FewChains::go_to(std::uint32_t stage)
{
    auto& [gains, first, now, taken_up] = *course_;
    if (taken_up != 0 && gains[taken_up - 1].stage > stage) {
        now = first;
        taken_up = 0;
    }
    for (; taken_up < gains.size() && gains[taken_up].stage <= stage; ++taken_up) {
        now.note(gains[taken_up].token, gains[taken_up].chain);
    }
}

Packing FewChains::after_all() const
{
    Conflicts conflicts(merging_.names, memory_);
    for_each_gain([&](const Gain& gain) { conflicts.note(gain.token, gain.chain); });
    const auto last = static_cast<std::uint32_t>(merging_.stages.size() - 1);
    const auto largest = largest_at(last, conflicts);
    Packing packing;
    packing.chosen.reserve(static_cast<std::size_t>(std::popcount(largest)));
    for (Mask left = largest; left != 0; left &= left - 1) {
        const auto chain = static_cast<std::size_t>(std::countr_zero(left));
        packing.chosen.push_back(merging_.chains[chain].place);
    }
    return packing;
}

/// What may be anybody's counts where nothing else does.
Mask FewChains::largest_at(std::uint32_t stage, const Conflicts& conflicts) const
{
    const Mask largest = conflicts.largest_apart(open_at(stage));
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
