#include "graph/keeps_rules.hpp"

#include <algorithm>
#include <functional>

namespace hearsay {
namespace {

bool gives_each_id_once(const Provenance& provenance)
{
    std::vector<std::string_view> ids(provenance.rank.size());
    for (Vertex vertex = 0; vertex < ids.size(); ++vertex) {
        ids[provenance.rank[vertex]] = id_of(provenance, vertex);
    }
    return std::ranges::adjacent_find(ids) == ids.end();
}

/// Whether `parent` leads from one of the facts back to itself.
template <class Fact>
bool run_in_circle(const std::vector<Fact>& facts, std::uint32_t Fact::*parent)
{
    return std::ranges::any_of(facts, [&](const Fact& fact) {
        std::size_t hops = 0;
        for (auto next = fact.*parent; next != no_record; next = facts[next].*parent) {
            if (++hops > facts.size()) {
                return true;
            }
        }
        return false;
    });
}

bool imply_in_circle(const Facts& facts)
{
    References references(facts.claims.size());
    for (std::size_t claim = 0; claim < references.size(); ++claim) {
        const auto broader = facts.implies.of(claim);
        references[claim].assign(broader.begin(), broader.end());
    }
    bool found = false;
    find_circles(references, [&](std::span<const std::uint32_t>, std::size_t) { found = true; });
    return found;
}

} // namespace

bool keeps_rules(const Provenance& provenance)
{
    const auto& facts = provenance.facts;
    return gives_each_id_once(provenance) &&
           !run_in_circle(facts.organizations, &Facts::Organization::parent) &&
           !run_in_circle(facts.articles, &Facts::Article::copy_of) &&
           (facts.implies.members().empty() || !imply_in_circle(facts));
}

} // namespace hearsay
