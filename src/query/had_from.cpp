#include "query/had_from.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "base/unique.hpp"

namespace hearsay {
namespace {

Places distinct(Places places)
{
    std::ranges::sort(places);
    erase_repeats(places);
    return places;
}

} // namespace

HadFrom::HadFrom(const Provenance& provenance, const std::vector<Appearance>& all)
    : provenance_(provenance), all_(all)
{
    for (std::size_t place = 0; place < all.size(); ++place) {
        by_article_[all[place].article] = place;
        if (const auto& outlet = article(place).outlet) {
            by_outlet_[outlet->text].push_back(place);
        }
    }
}

/// All that the appearance relies on, for the order.
Places HadFrom::all_behind(std::size_t place) const
{
    auto behind = copied_by(place);
    for (const auto number : all_[place].attributions) {
        for (const auto& step : attribution(number).via) {
            const auto more = behind_step(place, step.text, side_of(attribution(number).stance));
            behind.insert(behind.end(), more.begin(), more.end());
        }
    }
    return distinct(std::move(behind));
}

/// What is nearest of it.
Places HadFrom::nearest_behind(std::size_t place) const
{
    auto behind = copied_by(place);
    for (const auto number : all_[place].attributions) {
        for (const auto& step : attribution(number).via) {
            const auto more = behind_step(place, step.text, side_of(attribution(number).stance));
            behind.insert(behind.end(), more.begin(), more.end());
            if (!more.empty()) {
                break;
            }
        }
    }
    return distinct(std::move(behind));
}

const Article& HadFrom::article(std::size_t place) const
{
    return provenance_.dossier->articles()[all_[place].article];
}

const Attribution& HadFrom::attribution(std::uint32_t number) const
{
    return provenance_.dossier->attributions()[number];
}

bool HadFrom::certainly_before(std::size_t one, std::size_t other) const
{
    const auto& first = all_[one].published;
    const auto& last = all_[other].published;
    return first && last && certainly_after(*last, *first);
}

/// Whether an attribution of the appearance is on this side: nobody asserts from a denial.
bool HadFrom::takes(std::size_t place, Side side) const
{
    return std::ranges::any_of(all_[place].attributions, [&](std::uint32_t number) {
        return side_of(attribution(number).stance) == side;
    });
}

/// The nearest article that this one copies and that appears.
Places HadFrom::copied_by(std::size_t place) const
{
    const auto& dossier = *provenance_.dossier;
    std::set<std::uint32_t> seen{all_[place].article};
    for (auto copied = article(place).copy_of; copied;) {
        const auto found = dossier.find(copied->text);
        if (!found || !seen.insert(found->number).second) {
            break;
        }
        if (const auto known = by_article_.find(found->number); known != by_article_.end()) {
            return {known->second};
        }
        copied = dossier.articles()[found->number].copy_of;
    }
    return {};
}

Places HadFrom::behind_step(std::size_t place, const std::string& step, Side side) const
{
    const auto record = provenance_.dossier->find(step);
    if (record && record->kind == RecordKind::article) {
        return behind_article(place, record->number);
    }
    Places behind;
    if (const auto found = by_outlet_.find(step); found != by_outlet_.end()) {
        std::ranges::copy_if(found->second, std::back_inserter(behind), [&](std::size_t other) {
            return other != place && takes(other, side) && !certainly_before(place, other);
        });
    }
    return behind;
}

Places HadFrom::behind_article(std::size_t place, std::uint32_t number) const
{
    auto known = by_article_.find(number);
    if (known == by_article_.end()) {
        known = by_article_.find(provenance_.roots[number]);
    }
    const bool other = known != by_article_.end() && known->second != place;
    return other ? Places{known->second} : Places{};
}

} // namespace hearsay
