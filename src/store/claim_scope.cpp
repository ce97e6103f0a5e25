#include "store/claim_scope.hpp"

#include <set>
#include <utility>
#include <vector>

#include "store/assemble.hpp"
#include "store/row_loader.hpp"
#include "store/store_root.hpp"

namespace hearsay {
namespace {

void load_distinct(RowLoader& loader, std::int64_t claim)
{
    auto others = loader.distinct(claim);
    for (const auto& row : loader.loaded().distinctions) {
        if (row.claim.number == claim) {
            others.push_back(row.other.number);
        }
    }
    for (const auto other : others) {
        loader.claim(other);
    }
}

void load_attributions(
    RowLoader& loader, const std::vector<std::int64_t>& claims, RowLoader::Which which)
{
    for (const auto claim : claims) {
        loader.attributions_of(claim, which);
        loader.evidence_of(claim);
    }
}

void load_articles_in_hand(RowLoader& loader)
{
    std::set<std::int64_t> cited;
    for (const auto& attribution : loader.loaded().attributions) {
        cited.insert(attribution.via.begin(), attribution.via.end());
    }
    for (const auto source : cited) {
        loader.articles_in_hand_of(source); // none, if it is no outlet
    }
}

} // namespace

std::optional<Records>
claim_scope(const Database& database, const RestForm& form, std::string_view claim, Beyond beyond)
{
    RowLoader loader(database, form);
    const auto number = loader.claim_called(claim);
    if (number == 0) {
        return std::nullopt;
    }
    const auto narrower = loader.narrower_than(number);
    const auto broader = loader.broader_than(number);
    load_attributions(loader, narrower, RowLoader::Which::all);
    load_attributions(loader, broader, RowLoader::Which::contesting);
    load_distinct(loader, number);
    if (beyond == Beyond::articles_in_hand || beyond == Beyond::both) {
        load_articles_in_hand(loader);
    }
    if (beyond == Beyond::copies || beyond == Beyond::both) {
        loader.copies();
    }
    loader.namesakes();
    auto stored = loader.take();
    stored.root = read_root(database, form);
    return assembled(std::move(stored), Extent::part, database.path());
}

} // namespace hearsay
