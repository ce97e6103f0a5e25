#include "store/claim_blocks.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/unique.hpp"
#include "store/assemble.hpp"
#include "store/where.hpp"

namespace hearsay {
namespace {

constexpr std::size_t usual_attributions = 6; // of a claim, at the mean

void sort_each_once(std::vector<std::int64_t>& numbers)
{
    std::ranges::sort(numbers);
    erase_repeats(numbers);
}

/// The claims and all to which `next` leads from them, however far; ascending.
template <class Next>
std::vector<std::int64_t> reached_from(std::vector<std::int64_t> claims, Next next)
{
    sort_each_once(claims);
    auto newest = claims;
    while (!newest.empty()) {
        std::vector<std::int64_t> found;
        for (const auto claim : newest) {
            next(claim, found);
        }
        sort_each_once(found);
        newest.clear();
        std::ranges::set_difference(found, claims, std::back_inserter(newest));
        const auto before = static_cast<std::ptrdiff_t>(claims.size());
        claims.insert(claims.end(), newest.begin(), newest.end());
        std::inplace_merge(claims.begin(), claims.begin() + before, claims.end());
    }
    return claims;
}

} // namespace

void ClaimBlocks::Wanted::add(Reference reference)
{
    if (reference.number != 0) {
        add(reference.number);
    }
}

std::vector<std::int64_t> ClaimBlocks::Wanted::take()
{
    sort_each_once(numbers_);
    std::vector<std::int64_t> fresh;
    std::ranges::set_difference(numbers_, taken_, std::back_inserter(fresh));
    std::vector<std::int64_t> all;
    std::ranges::merge(taken_, fresh, std::back_inserter(all));
    taken_ = std::move(all);
    numbers_.clear();
    return fresh;
}

ClaimBlocks::ClaimBlocks(const Database& database, const RestForm& form)
    : database_(database), claims_(database, form, where::number),
      broader_(database, form, where::claim_in_order),
      narrower_(database, form, "WHERE broader = ?"), attributions_(database, form, where::claim),
      contesting_(database, form, where::contests_claim), articles_(database, form, where::number),
      outlets_(database, form, where::number), owners_(database, form, where::outlet_in_order),
      speakers_(database, form, where::number),
      speaker_ties_(database, form, where::speaker_in_order),
      organizations_(database, form, where::number)
{
}

Records ClaimBlocks::of(const std::vector<std::int64_t>& claims)
{
    load_claims(claims);
    for (const auto& attribution : loaded_.attributions) {
        wanted_articles_.add(attribution.article);
        wanted_speakers_.add(attribution.speaker);
        for (const auto number : attribution.via) {
            wanted_outlets_.add(number);
        }
    }
    load_outlets();
    load_articles();
    load_outlets();
    load_speakers();
    load_organizations();
    for (auto* const wanted :
         {&wanted_articles_, &wanted_outlets_, &wanted_speakers_, &wanted_organizations_}) {
        *wanted = {};
    }
    return assembled(std::exchange(loaded_, {}), Extent::part, database_.path());
}

void ClaimBlocks::load_claims(const std::vector<std::int64_t>& claims)
{
    const auto narrower = reached_from(claims, [&](std::int64_t claim, auto& found) {
        for (const auto& row : narrower_.all(claim)) {
            found.push_back(row.claim.number);
        }
    });
    const auto broader = reached_from(claims, [&](std::int64_t claim, auto& found) {
        for (const auto& row : broader_.all(claim)) {
            found.push_back(row.other.number);
        }
    });
    std::vector<std::int64_t> all;
    std::ranges::set_union(narrower, broader, std::back_inserter(all));
    loaded_.claims.reserve(all.size());
    loaded_.attributions.reserve(usual_attributions * all.size());
    for (const auto claim : all) {
        claims_.add_to(loaded_.claims, claim);
        broader_.add_to(loaded_.implications, claim);
        const bool is_narrower = std::ranges::binary_search(narrower, claim);
        (is_narrower ? attributions_ : contesting_).add_to(loaded_.attributions, claim);
    }
}

/// What a number in `via` stands for it does not say: outlets are most, then come articles.
void ClaimBlocks::load_outlets()
{
    for (const auto number : wanted_outlets_.take()) {
        if (outlets_.add_to(loaded_.outlets, number) == 0) {
            wanted_articles_.add(number);
            continue;
        }
        owners_.add_to(loaded_.ties, number);
    }
}

void ClaimBlocks::load_articles()
{
    for (auto numbers = wanted_articles_.take(); !numbers.empty();
         numbers = wanted_articles_.take()) {
        loaded_.articles.reserve(loaded_.articles.size() + numbers.size());
        for (const auto number : numbers) {
            if (articles_.add_to(loaded_.articles, number) == 0) {
                wanted_speakers_.add(number);
                continue;
            }
            const auto& article = loaded_.articles.back();
            wanted_outlets_.add(article.outlet);
            wanted_articles_.add(article.copy_of);
        }
    }
}

void ClaimBlocks::load_speakers()
{
    for (const auto number : wanted_speakers_.take()) {
        speakers_.add_to(loaded_.speakers, number);
        speaker_ties_.add_to(loaded_.ties, number);
    }
}

void ClaimBlocks::load_organizations()
{
    for (const auto& tie : loaded_.ties) {
        wanted_organizations_.add(tie.organization);
    }
    for (auto numbers = wanted_organizations_.take(); !numbers.empty();
         numbers = wanted_organizations_.take()) {
        for (const auto number : numbers) {
            if (organizations_.add_to(loaded_.organizations, number) != 0) {
                wanted_organizations_.add(loaded_.organizations.back().parent);
            }
        }
    }
}

} // namespace hearsay
