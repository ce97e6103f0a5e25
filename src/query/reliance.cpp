#include "query/reliance.hpp"

#include <algorithm>
#include <optional>

#include "base/unique.hpp"

namespace hearsay {
namespace {

/// Gathers the vertices over which one attribution leads.
class Reliances {
public:
    Reliances(const Provenance& provenance, std::uint32_t attribution)
        : provenance_(provenance), facts_(provenance.facts), attribution_(attribution),
          date_(date_of(provenance, segment_of(provenance, attribution)))
    {
    }

    std::vector<std::uint32_t> run()
    {
        const auto& fact = facts_.attributions[attribution_];
        add({RecordKind::claim, fact.claim});
        for (const auto source : facts_.via.of(attribution_)) {
            add_source(source);
        }
        if (fact.speaker != no_record) {
            add_source({RecordKind::speaker, fact.speaker});
        }
        // Last, as an article that is there already has all that it copies with it.
        if (fact.own) {
            add_article(fact.article);
        } else {
            add_with_originals(fact.article);
        }
        std::ranges::sort(vertices_);
        erase_repeats(vertices_);
        return std::move(vertices_);
    }

private:
    /// False if it is there already.
    bool add(RecordRef record)
    {
        const auto vertex = static_cast<std::uint32_t>(vertex_of(provenance_, record));
        if (std::ranges::find(vertices_, vertex) != vertices_.end()) {
            return false;
        }
        vertices_.push_back(vertex);
        return true;
    }

    void add_source(RecordRef source)
    {
        if (source.kind == RecordKind::article) {
            add_with_originals(source.number);
        } else if (source.kind == RecordKind::outlet) {
            add_outlet(source.number);
        } else if (add(source)) {
            add_organizations(facts_.voices.of(source.number));
        }
    }

    void add_with_originals(std::uint32_t article)
    {
        while (article != no_record && add_article(article)) {
            article = facts_.articles[article].copy_of;
        }
    }

    bool add_article(std::uint32_t article)
    {
        if (!add({RecordKind::article, article})) {
            return false;
        }
        const auto outlet = facts_.articles[article].outlet;
        if (outlet != no_record) {
            add_outlet(outlet);
        }
        return true;
    }

    void add_outlet(std::uint32_t outlet)
    {
        if (add({RecordKind::outlet, outlet})) {
            add_organizations(facts_.owners.of(outlet));
        }
    }

    void add_organizations(std::span<const Facts::Tie> ties)
    {
        for (const auto& tie : ties) {
            if (may_hold(tie, date_)) {
                add_with_parents(tie.organization);
            }
        }
    }

    void add_with_parents(std::uint32_t organization)
    {
        while (organization != no_record && add({RecordKind::organization, organization})) {
            organization = facts_.organizations[organization].parent;
        }
    }

    const Provenance& provenance_;
    const Facts& facts_;
    std::uint32_t attribution_;
    std::optional<Interval> date_;
    std::vector<std::uint32_t> vertices_; // in the order of finding
};

} // namespace

std::vector<std::uint32_t> reliances_of(const Provenance& provenance, std::uint32_t attribution)
{
    return Reliances(provenance, attribution).run();
}

LeftOut left_out_without(const Provenance& provenance, std::span<const RecordRef> records)
{
    const auto is_distrusted = [&](RecordRef record) {
        return std::ranges::find(records, record) != records.end();
    };
    LeftOut left_out;
    const auto count = static_cast<std::uint32_t>(provenance.claims.size());
    for (std::uint32_t number = 0; number < count; ++number) {
        const auto reliances = reliances_of(provenance, number);
        const bool leads_over = std::ranges::any_of(reliances, [&](std::uint32_t vertex) {
            return is_distrusted(record_of(provenance, vertex));
        });
        if (leads_over || is_distrusted({RecordKind::attribution, number})) {
            left_out.push_back(number);
        }
    }
    return left_out;
}

} // namespace hearsay
