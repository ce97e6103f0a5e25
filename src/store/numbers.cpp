#include "store/numbers.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace hearsay {
namespace {

constexpr std::array<std::pair<RecordKind, std::string_view>, 6> lookups{{
    {RecordKind::outlet, "SELECT number FROM outlets WHERE id = ?"},
    {RecordKind::article, "SELECT number FROM articles WHERE id = ?"},
    {RecordKind::speaker, "SELECT number FROM speakers WHERE id = ?"},
    {RecordKind::claim, "SELECT number FROM claims WHERE id = ?"},
    {RecordKind::organization, "SELECT number FROM organizations WHERE id = ?"},
    {RecordKind::text, "SELECT number FROM texts WHERE sha256 = ?"},
}};

} // namespace

std::int64_t largest_number(const Database& database)
{
    // Each of them is the last row of its table, but for attributions.
    return database.integer("SELECT max(ifnull((SELECT max(number) FROM texts), 0), "
                            "ifnull((SELECT max(number) FROM organizations), 0), "
                            "ifnull((SELECT max(number) FROM outlets), 0), "
                            "ifnull((SELECT max(number) FROM speakers), 0), "
                            "ifnull((SELECT max(number) FROM articles), 0), "
                            "ifnull((SELECT max(number) FROM claims), 0), "
                            "ifnull((SELECT max(number) FROM attributions), 0))");
}

Numbers::Numbers(const Database& database) : last_(largest_number(database))
{
    if (last_ != 0) {
        for (const auto& [kind, sql] : lookups) {
            lookups_.emplace_back(kind, database.prepare(sql));
        }
    }
}

std::int64_t Numbers::named(std::string_view id, KindSet kinds)
{
    auto& known = this->known(id, kinds.has(RecordKind::text));
    if (known.number == 0) {
        known.number = in_database(id, kinds);
        known.has_come = known.number != 0;
    }
    if (known.number == 0) {
        known.number = next();
    }
    return known.number;
}

RowPlace Numbers::taken(std::string_view id, RecordKind kind)
{
    auto& known = this->known(id, kind == RecordKind::text);
    known.has_come = true;
    if (known.number == 0) {
        known.number = next();
        return {known.number, known.number};
    }
    return {known.number, next()}; // it stands behind what has come before it
}

Numbers::Known& Numbers::known(std::string_view id, bool is_text)
{
    return (is_text ? known_texts_ : known_)[std::string(id)];
}

std::optional<std::string> Numbers::missing() const
{
    const auto found =
        std::ranges::find_if(known_, [](const auto& each) { return !each.second.has_come; });
    return found == known_.end() ? std::nullopt : std::optional(found->first);
}

std::int64_t Numbers::in_database(std::string_view id, KindSet kinds)
{
    for (auto& [kind, lookup] : lookups_) {
        if (kinds.has(kind)) {
            lookup.bind(1, id);
            const auto number = lookup.step() ? lookup.integer(0) : 0;
            lookup.reset();
            if (number != 0) {
                return number;
            }
        }
    }
    return 0;
}

} // namespace hearsay
