#include "write/picture_owners.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "base/unique.hpp"

namespace hearsay {
namespace {

using Tops = std::vector<Vertex>; // topmost organizations, by id

Tops tops_of(const Provenance& provenance, const Ties& ties, const std::optional<Interval>& date)
{
    Tops tops;
    for (const auto& tie : ties.value_or(std::vector<Tie>{})) {
        const auto found = provenance.dossier->find(tie.organization.text);
        if (found && found->kind == RecordKind::organization && may_hold(tie, date)) {
            tops.push_back(vertex_of(provenance, {found->kind, provenance.tops[found->number]}));
        }
    }
    sort_by_id(provenance, tops);
    erase_repeats(tops);
    return tops;
}

Tops tops_of_article(const Provenance& provenance, const Article& article)
{
    const auto outlet =
        article.outlet ? provenance.dossier->find(article.outlet->text) : std::nullopt;
    if (!outlet || outlet->kind != RecordKind::outlet) {
        return {};
    }
    return tops_of(
        provenance, provenance.dossier->outlets()[outlet->number].owner, interval_of(article.published));
}

Tops tops_of_vertex(const Provenance& provenance, Vertex vertex)
{
    const auto& dossier = *provenance.dossier;
    const auto [kind, number] = provenance.graph[vertex];
    switch (kind) {
    case RecordKind::article:
        return tops_of_article(provenance, dossier.articles()[number]);
    case RecordKind::outlet:
        return tops_of(provenance, dossier.outlets()[number].owner, std::nullopt);
    case RecordKind::speaker: {
        const auto& speaker = dossier.speakers()[number];
        return tops_of(
            provenance, speaker.speaks_for ? speaker.speaks_for : speaker.affiliation,
            std::nullopt);
    }
    case RecordKind::organization:
        return {vertex_of(provenance, {kind, provenance.tops[number]})};
    default:
        return {};
    }
}

std::string name_of(const Provenance& provenance, const Tops& tops)
{
    std::string name;
    for (const auto top : tops) {
        name += name.empty() ? "" : " and ";
        name += label_of(*provenance.dossier, provenance.graph[top]);
    }
    return name;
}

} // namespace

Owners owners_of(const Provenance& provenance, std::span<const Vertex> vertices)
{
    std::map<std::vector<std::uint32_t>, std::vector<std::size_t>> members; // by ranks of the tops
    std::map<std::vector<std::uint32_t>, std::string> names;
    for (std::size_t place = 0; place < vertices.size(); ++place) {
        const auto tops = tops_of_vertex(provenance, vertices[place]);
        std::vector<std::uint32_t> ranks;
        for (const auto top : tops) {
            ranks.push_back(provenance.rank[top]);
        }
        if (!ranks.empty()) {
            members[ranks].push_back(place);
            names[ranks] = name_of(provenance, tops);
        }
    }
    Owners owners;
    owners.group_of.resize(vertices.size());
    for (const auto& [ranks, places] : members) {
        for (const auto place : places) {
            owners.group_of[place] = owners.groups.size();
        }
        owners.groups.push_back({names[ranks]});
    }
    return owners;
}

} // namespace hearsay
