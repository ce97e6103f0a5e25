#include "query/reliance.hpp"

#include <algorithm>
#include <string_view>

#include "base/unique.hpp"

namespace hearsay {
namespace {

/// Gathers the vertices over which one attribution leads.
class Reliances {
public:
    Reliances(const Provenance& provenance, std::uint32_t attribution)
        : provenance_(provenance), dossier_(*provenance.dossier),
          record_(dossier_.attributions()[attribution]),
          date_(date_of(provenance, segment_of(provenance, attribution)))
    {
    }

    std::vector<std::uint32_t> run()
    {
        add(record_.claim.text);
        for (const auto& source : record_.via) {
            add_source(source.text);
        }
        if (record_.speaker) {
            add_source(record_.speaker->text);
        }
        // Last, as an article that is there already has all that it copies with it.
        if (record_.own) {
            add_article(record_.article.text);
        } else {
            add_with_originals(record_.article.text);
        }
        std::ranges::sort(vertices_);
        erase_repeats(vertices_);
        return std::move(vertices_);
    }

private:
    /// False if it is there already, or is nowhere.
    bool add(std::string_view id)
    {
        const auto record = dossier_.find(id);
        if (!record) {
            return false;
        }
        const auto vertex = static_cast<std::uint32_t>(vertex_of(provenance_, *record));
        if (std::ranges::find(vertices_, vertex) != vertices_.end()) {
            return false;
        }
        vertices_.push_back(vertex);
        return true;
    }

    void add_source(std::string_view id)
    {
        const auto record = dossier_.find(id);
        if (!record) {
            return;
        }
        if (record->kind == RecordKind::article) {
            add_with_originals(id);
        } else if (record->kind == RecordKind::outlet) {
            add_outlet(id);
        } else if (add(id)) {
            add_organizations(ties_of(dossier_.speakers()[record->number]));
        }
    }

    void add_with_originals(std::string_view id)
    {
        while (add_article(id)) {
            const auto& copied = dossier_.articles()[dossier_.find(id)->number].copy_of;
            id = copied ? std::string_view(copied->text) : std::string_view();
        }
    }

    bool add_article(std::string_view id)
    {
        if (!add(id)) {
            return false;
        }
        const auto& outlet = dossier_.articles()[dossier_.find(id)->number].outlet;
        if (outlet) {
            add_outlet(outlet->text);
        }
        return true;
    }

    void add_outlet(std::string_view id)
    {
        if (add(id)) {
            add_organizations(dossier_.outlets()[dossier_.find(id)->number].owner);
        }
    }

    void add_organizations(const Ties& ties)
    {
        for (const auto& tie : ties ? std::span(*ties) : std::span<const Tie>()) {
            if (may_hold(tie, date_)) {
                add_with_parents(tie.organization.text);
            }
        }
    }

    void add_with_parents(std::string_view id)
    {
        while (add(id)) {
            const auto& parent = dossier_.organizations()[dossier_.find(id)->number].parent;
            id = parent ? std::string_view(parent->text) : std::string_view();
        }
    }

    const Provenance& provenance_;
    const Dossier& dossier_;
    const Attribution& record_;
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
    const auto count = static_cast<std::uint32_t>(provenance.dossier->attributions().size());
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
