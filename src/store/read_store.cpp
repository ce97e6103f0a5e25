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
    for (auto& row : rows_where<Row>(database, form, "ORDER BY 1, 2, 3")) {
        ties.push_back(std::move(row));
    }
}

template <class Row>
void add_pairs(const Database& database, const RestForm& form, std::vector<StoredClaimPair>& pairs)
{
    const auto rows = rows_where<Row>(database, form, "ORDER BY 1, 2");
    pairs.assign(rows.begin(), rows.end());
}

} // namespace

Records read_store(const Database& database, const RestForm& form)
{
    StoredRecords stored;
    stored.root = read_root(database, form);
    stored.texts = rows_where<StoredText>(database, form);
    stored.organizations = rows_where<StoredOrganization>(database, form);
    stored.outlets = rows_where<StoredOutlet>(database, form);
    stored.speakers = rows_where<StoredSpeaker>(database, form);
    stored.articles = rows_where<StoredArticle>(database, form);
    stored.claims = rows_where<StoredClaim>(database, form);
    stored.attributions = rows_where<StoredAttribution>(database, form);
    add_ties<OwnerRow>(database, form, stored.ties);
    add_ties<SpeakerTieRow>(database, form, stored.ties);
    add_pairs<ImplicationRow>(database, form, stored.implications);
    add_pairs<DistinctionRow>(database, form, stored.distinctions);
    stored.evidence = rows_where<StoredEvidence>(database, form, "ORDER BY 1, 2, 3");
    return assembled(std::move(stored), Extent::whole, database.path());
}

} // namespace hearsay
