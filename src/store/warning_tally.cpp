#include "store/warning_tally.hpp"

#include <algorithm>

namespace hearsay {

WarningTally::WarningTally(const Database& database, Numbers& numbers)
    : numbers_(numbers), misplaced_(database)
{
}

void WarningTally::goes(const StandingRow& row, const Attribution& before)
{
    if (!before.evidence.empty()) {
        see_evidence(row);
    }
}

void WarningTally::becomes(
    const StandingRow& row, const Attribution& before, const Attribution& after)
{
    if (before.article != after.article || before.evidence != after.evidence) {
        see_evidence(row);
    }
}

void WarningTally::comes(const Attribution& attribution)
{
    evidence_came_ = evidence_came_ || !attribution.evidence.empty();
}

void WarningTally::stands(const StandingRow& row)
{
    if (seen_.contains(row.place.number)) {
        changed_.push_back(row);
    }
}

void WarningTally::see_evidence(const StandingRow& row)
{
    if (seen_.insert(row.place.number).second && !all_seen_) {
        const auto misplaced = misplaced_.of(row.claim, row.place.number);
        before_.insert(misplaced.begin(), misplaced.end());
    }
}

void WarningTally::see_all_evidence()
{
    if (all_seen_) {
        return;
    }
    all_seen_ = true;
    for (const auto& piece : misplaced_.behind(0)) {
        const bool has_come = evidence_came_ && piece.attribution > numbers_.largest_before();
        if (!has_come && !seen_.contains(piece.attribution)) {
            before_.insert(piece);
        }
    }
}

void WarningTally::settle()
{
    const auto add = [this](const std::vector<Misplaced>& misplaced) {
        after_.insert(misplaced.begin(), misplaced.end());
    };
    if (all_seen_) {
        add(misplaced_.behind(0));
        return;
    }
    for (const auto& row : changed_) {
        add(misplaced_.of(row.claim, row.place.number));
    }
    if (evidence_came_) {
        add(misplaced_.behind(numbers_.largest_before()));
    }
}

std::ptrdiff_t WarningTally::more() const
{
    return more_kinds_ + std::ssize(after_) - std::ssize(before_);
}

bool WarningTally::brings_new() const
{
    return brings_kinds_ || !std::ranges::includes(before_, after_);
}

bool WarningTally::moves_evidence(const Text& before, const Text& after)
{
    return !before.sha256.empty() && before.article != after.article;
}

bool WarningTally::moves_evidence(const Article& before, const Article& after)
{
    return !before.id.text.empty() && before.copy_of != after.copy_of;
}

} // namespace hearsay
