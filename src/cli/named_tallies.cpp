#include "cli/named_tallies.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>

#include "cli/held_record.hpp"

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

std::vector<Tally>
tallies_of(const Dossier& part, const std::string& graph, const std::vector<NamedEntry>& named)
{
    std::vector<Tally> tallies;
    for (const auto& [id, entry] : named) {
        auto& tally = tallies.emplace_back(
            Tally{{}, entry.quotes, entry.articles, entry.claims, entry.speakers});
        if (entry.number != 0) {
            tally.record = held_record(part, graph, id);
        }
    }
    return tallies;
}

} // namespace hearsay
