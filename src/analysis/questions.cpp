#include "analysis/questions.hpp"

#include <algorithm>
#include <set>

namespace hearsay {
namespace {

using Names = std::set<std::string>;

void add_tops(const Provenance& provenance, std::span<const std::uint32_t> tops, Names& names)
{
    for (const auto top : tops) {
        if (top != no_vertex) {
            names.emplace(id_of(provenance, top));
        }
    }
}

void add_outlet(const Provenance& provenance, Vertex outlet, Names& outlets, Names& organizations)
{
    outlets.emplace(id_of(provenance, outlet));
    add_tops(provenance, provenance.owners.of(record_of(provenance, outlet).number), organizations);
}

Cast cast_of(const Provenance& provenance, const Scope& scope)
{
    Names organizations;
    Names outlets;
    Names speakers;
    for (const auto& scoped : scope.asserting) {
        for (const auto step : provenance.steps.of(scoped.attribution)) {
            const auto record = record_of(provenance, step);
            if (record.kind == RecordKind::outlet) {
                add_outlet(provenance, step, outlets, organizations);
            } else if (record.kind == RecordKind::speaker) {
                speakers.emplace(id_of(provenance, step));
                add_tops(provenance, provenance.voices.of(record.number), organizations);
            } else if (provenance.outlets[record.number] != no_vertex) {
                add_outlet(provenance, provenance.outlets[record.number], outlets, organizations);
            }
        }
    }
    return {
        {organizations.begin(), organizations.end()},
        {outlets.begin(), outlets.end()},
        {speakers.begin(), speakers.end()}};
}

std::vector<bool> carriers_of(const Provenance& provenance, const Scope& scope)
{
    std::vector<bool> carriers(num_vertices(provenance.graph));
    for (const auto& scoped : scope.asserting) {
        carriers[provenance.steps.of(scoped.attribution).front()] = true;
    }
    return carriers;
}

void find_articles(Inquiry& inquiry)
{
    const auto& all = inquiry.dossier().articles();
    for (std::uint32_t number = 0; number < all.size(); ++number) {
        const auto vertex = vertex_of(inquiry.provenance, {RecordKind::article, number});
        if (all[number].outlet &&
            (inquiry.provenance.in_hand[vertex] || inquiry.carriers[vertex])) {
            inquiry.articles[all[number].outlet->text].push_back(all[number].id.text);
        }
    }
    for (auto& [outlet, articles] : inquiry.articles) {
        std::ranges::sort(articles);
    }
}

} // namespace

Inquiry inquiry_into(const Provenance& provenance, const Scope& scope, const Weighing& weighing)
{
    Inquiry inquiry{
        provenance, scope, weighing, cast_of(provenance, scope), carriers_of(provenance, scope),
        {}};
    find_articles(inquiry);
    return inquiry;
}

std::vector<Check> questions_about(const Inquiry& inquiry)
{
    std::vector<Check> checks;
    ask_who_is_it(inquiry, checks);
    ask_who_said_it(inquiry, checks);
    ask_who_owns_it(inquiry, checks);
    ask_for_whom(inquiry, checks);
    ask_which_article(inquiry, checks);
    ask_when(inquiry, checks);
    ask_about_occasions(inquiry, checks);
    ask_about_drafts(inquiry, checks);
    return checks;
}

} // namespace hearsay
