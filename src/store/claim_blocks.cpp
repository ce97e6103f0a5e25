#include "store/claim_blocks.hpp"

#include <algorithm>
#include <iterator>

#include "base/unique.hpp"
#include "store/where.hpp"

namespace hearsay {
namespace {

using Numbers = std::vector<std::int64_t>;

Numbers without(const Numbers& numbers, const Numbers& others)
{
    Numbers left;
    std::ranges::set_difference(numbers, others, std::back_inserter(left));
    return left;
}

/// Calls `each` with the first and the last of ascending numbers that one scan reads.
template <class Each>
void for_each_run(const Numbers& numbers, ClaimBlocks::Between between, Each each)
{
    if (between == ClaimBlocks::Between::none && !numbers.empty()) {
        each(numbers.front(), numbers.back());
        return;
    }
    for (const auto number : numbers) {
        each(number, number);
    }
}

} // namespace

ClaimBlocks::ClaimBlocks(const Database& database, const RestForm& form)
    : loader_(database, form), broader_(database, form, where::claim_from_to_in_order),
      narrower_(database, form, where::broader_from_to)
{
}

Facts ClaimBlocks::of(std::span<const NumberedClaim> claims, Between between) &
{
    loader_.begin();
    Numbers asked;
    asked.reserve(claims.size());
    for (const auto& claim : claims) {
        loader_.add_claim(claim.number, {claim.id.text, claim.text});
        asked.push_back(claim.number);
    }
    sort_each_once(asked);
    const auto note = [this](const WeighedImplication& row) {
        loader_.add_implication(row.claim.number, row.broader.number);
    };
    const auto narrower = reached_from(
        asked, between, narrower_, &WeighedImplication::claim, [](const auto& /*row*/) {});
    const auto broader =
        reached_from(asked, between, broader_, &WeighedImplication::broader, note);
    const auto only_narrower = without(narrower, broader);
    const auto only_broader = without(broader, narrower);
    for (const auto claim : only_narrower) {
        loader_.add_claim(claim);
        broader_.for_each(note, claim, claim);
    }
    for (const auto claim : broader) {
        loader_.add_claim(claim);
    }
    const auto load = [this](std::int64_t first, std::int64_t last) {
        loader_.add_attributions(first, last);
    };
    for_each_run(asked, between, load);
    for_each_run(without(narrower, asked), Between::others, load);
    for (const auto claim : only_broader) {
        loader_.add_contesting(claim);
    }
    return loader_.take();
}

/// The claims and all to which implications lead from them, however far; ascending. Calls `note`
/// with each implication of one of them.
template <class Note>
Numbers ClaimBlocks::reached_from(
    Numbers claims, Between between, RowsBy<WeighedImplication>& rows,
    Reference WeighedImplication::*next, Note note)
{
    auto newest = claims;
    while (!newest.empty()) {
        Numbers found;
        const auto look_at = [&](const WeighedImplication& row) {
            found.push_back((row.*next).number);
            note(row);
        };
        for_each_run(newest, between, [&](std::int64_t first, std::int64_t last) {
            rows.for_each(look_at, first, last);
        });
        between = Between::others;
        sort_each_once(found);
        newest = without(found, claims);
        const auto before = static_cast<std::ptrdiff_t>(claims.size());
        claims.insert(claims.end(), newest.begin(), newest.end());
        std::inplace_merge(claims.begin(), claims.begin() + before, claims.end());
    }
    return claims;
}

} // namespace hearsay
