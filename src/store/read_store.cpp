#include "store/read_store.hpp"

#include <utility>

#include "store/assemble.hpp"
#include "store/read_rows.hpp"
#include "store/store_root.hpp"

namespace hearsay {
namespace {

template <class Row>
void add_ties(const Database& database, const RestForm& form, std::vector<StoredTie>& ties)
{
    for (auto& row : all_rows<Row>(database, form, "ORDER BY 1, 2, 3")) {
        ties.push_back(std::move(row));
    }
}

template <class Row>
void add_pairs(const Database& database, const RestForm& form, std::vector<StoredClaimPair>& pairs)
{
    const auto rows = all_rows<Row>(database, form, "ORDER BY 1, 2");
    pairs.assign(rows.begin(), rows.end());
}

} // namespace

Records read_store(const Database& database, const RestForm& form)
{
    StoredRecords stored;
    stored.root = read_root(database, form);
    stored.texts = all_rows<StoredText>(database, form);
    stored.organizations = all_rows<StoredOrganization>(database, form);
    stored.outlets = all_rows<StoredOutlet>(database, form);
    stored.speakers = all_rows<StoredSpeaker>(database, form);
    stored.articles = all_rows<StoredArticle>(database, form);
    stored.claims = all_rows<StoredClaim>(database, form);
    stored.attributions = all_rows<StoredAttribution>(database, form);
    add_ties<OwnerRow>(database, form, stored.ties);
    add_ties<SpeakerTieRow>(database, form, stored.ties);
    add_pairs<ImplicationRow>(database, form, stored.implications);
    add_pairs<DistinctionRow>(database, form, stored.distinctions);
    stored.evidence = all_rows<StoredEvidence>(database, form, "ORDER BY 1, 2, 3");
    return assembled(std::move(stored), Extent::whole, database.path());
}

} // namespace hearsay
