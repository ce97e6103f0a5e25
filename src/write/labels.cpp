#include "write/labels.hpp"

#include <algorithm>

#include "base/wrap.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_name = 60;

std::vector<std::string_view> names_of(const Dossier& dossier)
{
    std::vector<std::string_view> names;
    for (const auto& organization : dossier.organizations()) {
        names.push_back(organization.name);
    }
    for (const auto& outlet : dossier.outlets()) {
        names.push_back(outlet.name);
    }
    for (const auto& speaker : dossier.speakers()) {
        names.push_back(speaker.name);
    }
    return names;
}

std::string safe_name(std::string_view name)
{
    return shortened(name, longest_name);
}

} // namespace

Labels::Labels(const Provenance& provenance) : provenance_(provenance)
{
    auto names = names_of(*provenance.dossier);
    std::ranges::sort(names);
    for (std::size_t place = 1; place < names.size(); ++place) {
        if (names[place] == names[place - 1]) {
            shared_.push_back(names[place]);
        }
    }
}

bool Labels::is_shared(std::string_view name) const
{
    return std::ranges::binary_search(shared_, name);
}

std::string Labels::name_of(RecordRef record) const
{
    const auto name = label_of(*provenance_.dossier, record);
    const auto id = hearsay::id_of(*provenance_.dossier, record);
    if (name.empty() || name == id) {
        return safe_name(id);
    }
    return is_shared(name) ? safe_name(name) + " (" + safe_name(id) + ")" : safe_name(name);
}

std::string Labels::of(Vertex vertex) const
{
    const auto record = record_of(provenance_, vertex);
    if (record.kind != RecordKind::article) {
        return name_of(record);
    }
    const auto id = safe_name(id_of(provenance_, vertex));
    const bool published = provenance_.dossier->articles()[record.number].outlet.has_value();
    return published ? id + " (" + publisher_of(vertex) + ")" : id;
}

std::string Labels::with_id(Vertex vertex) const
{
    const auto record = record_of(provenance_, vertex);
    const auto name = label_of(*provenance_.dossier, record);
    const auto id = id_of(provenance_, vertex);
    if (record.kind == RecordKind::article || is_shared(name) || name.empty() || name == id) {
        return of(vertex);
    }
    return safe_name(name) + " (" + safe_name(id) + ")";
}

std::string Labels::of_id(const std::string& id) const
{
    const auto record = provenance_.dossier->find(id);
    return record ? name_of(*record) : safe_name(id);
}

std::vector<std::string> Labels::of(const std::vector<Vertex>& vertices) const
{
    std::vector<std::string> labels;
    for (const auto vertex : vertices) {
        labels.push_back(of(vertex));
    }
    return labels;
}

std::string Labels::publisher_of(Vertex article) const
{
    const auto& dossier = *provenance_.dossier;
    const auto& id = dossier.articles()[record_of(provenance_, article).number].outlet;
    if (!id) {
        return "an unknown outlet";
    }
    const auto outlet = dossier.find(id->text);
    const auto name = outlet ? label_of(dossier, *outlet) : std::string_view();
    return safe_name(name.empty() ? std::string_view(id->text) : name);
}

} // namespace hearsay
