#include "store/record_scope.hpp"

#include <cstdint>
#include <set>

#include "store/assemble.hpp"
#include "store/gathering.hpp"
#include "store/row_loader.hpp"
#include "store/store_root.hpp"

namespace hearsay {
namespace {

using ClaimNumbers = std::set<std::int64_t>;

void gather_naming(Gathering& gathering, Around around)
{
    switch (around) {
    case Around::nothing:
        break;
    case Around::attributions:
        gathering.add_translations();
        gathering.add_all_naming(Gathering::Naming::directly);
        gathering.add_attributions_in_articles();
        break;
    case Around::chains:
    case Around::verdicts:
        gathering.add_articles_of_texts();
        gathering.add_parts();
        gathering.add_originals();
        gathering.add_all_naming(Gathering::Naming::in_any_way);
        break;
    }
}

/// The claims that the rows are, or are about.
ClaimNumbers claims_in(const StoredRecords& rows)
{
    ClaimNumbers claims;
    for (const auto& row : rows.claims) {
        claims.insert(row.number);
    }
    for (const auto& row : rows.attributions) {
        claims.insert(row.claim.number);
    }
    return claims;
}

/// The claims, and all that imply one of them or are implied by it, however deep.
ClaimNumbers bearing_on(RowLoader& loader, const ClaimNumbers& claims)
{
    ClaimNumbers all;
    for (const auto claim : claims) {
        const auto narrower = loader.narrower_than(claim);
        const auto broader = loader.broader_than(claim);
        all.insert(narrower.begin(), narrower.end());
        all.insert(broader.begin(), broader.end());
    }
    return all;
}

void load_all_said_of(RowLoader& loader, const ClaimNumbers& claims)
{
    for (const auto claim : claims) {
        loader.attributions_of(claim, RowLoader::Which::all);
        loader.evidence_of(claim);
    }
}

} // namespace

std::vector<std::string>
claims_touched(const Database& database, const RestForm& form, const std::vector<std::string>& ids)
{
    Gathering gathering(database, form);
    for (const auto& id : ids) {
        gathering.add(id);
    }
    gather_naming(gathering, Around::verdicts);
    RowLoader loader(database, form);
    const auto touched = bearing_on(loader, claims_in(gathering.take()));
    std::vector<std::string> claims;
    for (const auto& row : loader.loaded().claims) {
        if (touched.contains(row.number)) {
            claims.push_back(row.record.id.text);
        }
    }
    return claims;
}

Records record_scope(const Database& database, const RestForm& form, const About& about)
{
    Gathering gathering(database, form);
    const auto around = gathering.add_or_nearest(about.ids) ? about.around : Around::nothing;
    gather_naming(gathering, around);
    gathering.add_or_nearest(about.others);
    auto rows = gathering.take();
    RowLoader loader(database, form);
    if (around == Around::chains || around == Around::verdicts) {
        auto claims = bearing_on(loader, claims_in(rows));
        if (around == Around::verdicts) {
            claims = bearing_on(loader, claims);
        }
        load_all_said_of(loader, claims);
        loader.copies();
        rows.attributions.clear(); // they are of these claims
    }
    loader.all_of(rows);
    loader.namesakes();
    auto stored = loader.take();
    stored.root = read_root(database, form);
    return assembled(std::move(stored), Extent::part, database.path());
}

} // namespace hearsay
