#include "store/whole_records.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/unique.hpp"
#include "store/assemble.hpp"
#include "store/where.hpp"

namespace hearsay {
namespace {

/// The numbers by which rows name others.
class NumbersNamed {
public:
    void operator()(const StoredOrganization& row) { add(row.parent); }
    void operator()(const StoredArticle& row) { add({row.outlet, row.copy_of}); }
    void operator()(const StoredText& row) { add(row.article); }
    void operator()(const StoredTie& row) { add(row.organization); }
    void operator()(const StoredClaimPair& row) { add(row.other); }
    void operator()(const StoredEvidence& row) { add(row.text); }
    void operator()(const StoredAttribution& row)
    {
        add({row.claim, row.article, row.speaker});
        numbers_.insert(numbers_.end(), row.via.begin(), row.via.end());
    }

    /// Each once.
    std::vector<std::int64_t> take()
    {
        std::ranges::sort(numbers_);
        erase_repeats(numbers_);
        return std::move(numbers_);
    }

private:
    void add(Reference reference) { add({reference}); }
    void add(std::initializer_list<Reference> references)
    {
        for (const auto reference : references) {
            if (reference.number != 0) {
                numbers_.push_back(reference.number);
            }
        }
    }

    std::vector<std::int64_t> numbers_;
};

std::vector<std::int64_t> numbers_named_by(const StoredRecords& stored)
{
    NumbersNamed named;
    std::ranges::for_each(stored.organizations, std::ref(named));
    std::ranges::for_each(stored.articles, std::ref(named));
    std::ranges::for_each(stored.texts, std::ref(named));
    std::ranges::for_each(stored.attributions, std::ref(named));
    std::ranges::for_each(stored.ties, std::ref(named));
    std::ranges::for_each(stored.implications, std::ref(named));
    std::ranges::for_each(stored.distinctions, std::ref(named));
    std::ranges::for_each(stored.evidence, std::ref(named));
    return named.take();
}

} // namespace

WholeRecords::WholeRecords(const Database& database, const RestForm& form)
    : database_(database),
      id_(database, "SELECT coalesce((SELECT id FROM articles WHERE number = ?1),"
                    " (SELECT id FROM claims WHERE number = ?1),"
                    " (SELECT id FROM speakers WHERE number = ?1),"
                    " (SELECT id FROM outlets WHERE number = ?1),"
                    " (SELECT id FROM organizations WHERE number = ?1),"
                    " (SELECT sha256 FROM texts WHERE number = ?1))"),
      owners_(database, form, where::outlet_in_order),
      speaker_ties_(database, form, where::speaker_in_order),
      implications_(database, form, where::claim_in_order),
      distinctions_(database, form, where::claim_in_order),
      evidence_(database, form, "WHERE claim = ? AND attribution = ? ORDER BY position")
{
}

Records WholeRecords::of(StoredRecords rows)
{
    add_what_stands_elsewhere(rows);
    add_ids(rows);
    return assembled(std::move(rows), Extent::whole, database_.path());
}

void WholeRecords::add_what_stands_elsewhere(StoredRecords& rows)
{
    for (const auto& outlet : rows.outlets) {
        owners_.add_to(rows.ties, outlet.number);
    }
    for (const auto& speaker : rows.speakers) {
        speaker_ties_.add_to(rows.ties, speaker.number);
    }
    for (const auto& claim : rows.claims) {
        implications_.add_to(rows.implications, claim.number);
        distinctions_.add_to(rows.distinctions, claim.number);
    }
    for (const auto& attribution : rows.attributions) {
        evidence_.add_to(rows.evidence, attribution.claim.number, attribution.number);
    }
}

void WholeRecords::add_ids(StoredRecords& rows)
{
    for (const auto number : numbers_named_by(rows)) {
        auto& id = id_.get();
        id.bind(1, number);
        if (id.step() && !id.is_null(0)) {
            rows.others.push_back({number, std::string(id.text(0))});
        }
        id.reset();
    }
}

} // namespace hearsay
