#include "cli/named_tallies.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>

namespace hearsay {

std::vector<NamedEntry> named(
    const Database& database, const std::string& table,
    const std::vector<NumberTally::Entry>& entries, std::size_t most)
{
    auto ids = database.prepare("SELECT id FROM " + table + " WHERE number = ?");
    std::vector<NamedEntry> named;
    for (const auto& entry : entries) {
        ids.bind(1, std::int64_t{entry.number});
        named.emplace_back(ids.step() ? ids.text(0) : std::string_view(), entry);
        ids.reset();
    }
    std::ranges::sort(named, {}, [](const NamedEntry& one) {
        const auto& [id, entry] = one;
        return std::tuple(SIZE_MAX - entry.quotes, entry.number == 0, std::string_view(id));
    });
    named.resize(std::min(named.size(), most));
    return named;
}

std::vector<Tally> tallies_of(const Dossier& dossier, const std::vector<NamedEntry>& named)
{
    std::vector<Tally> tallies;
    for (const auto& [id, entry] : named) {
        tallies.push_back(
            {dossier.find(id), entry.quotes, entry.articles, entry.claims, entry.speakers});
    }
    return tallies;
}

} // namespace hearsay
