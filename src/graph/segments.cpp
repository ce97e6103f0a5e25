#include "graph/segments.hpp"

namespace hearsay {
namespace {

std::optional<RecordRef> find_article(const Dossier& dossier, std::string_view id)
{
    const auto found = dossier.find(id);
    return found && found->kind == RecordKind::article ? found : std::nullopt;
}

std::uint32_t vertex_number(const Provenance& provenance, RecordRef record)
{
    return static_cast<std::uint32_t>(vertex_of(provenance, record));
}

/// One attribution while it is read out.
struct Reading {
    std::vector<std::uint32_t> steps;
    bool relayed = false;  // something of `via` is left after equal neighbours were made one
};

bool add_step(Reading& reading, std::uint32_t vertex)
{
    if (!reading.steps.empty() && reading.steps.back() == vertex) {
        return false;
    }
    reading.steps.push_back(vertex);
    return true;
}

bool add_article(Reading& reading, const Provenance& provenance, std::uint32_t number)
{
    return add_step(reading, vertex_number(provenance, {RecordKind::article, number}));
}

void add_via(Reading& reading, const Provenance& provenance, const SourceId& source)
{
    const auto found = provenance.dossier->find(source.text);
    if (!found) {
        return;
    }
    const bool is_new = found->kind == RecordKind::article
                            ? add_article(reading, provenance, provenance.roots[found->number])
                            : add_step(reading, vertex_number(provenance, *found));
    reading.relayed = reading.relayed || is_new;
}

Reading read_out(const Provenance& provenance, const Attribution& attribution)
{
    const auto& dossier = *provenance.dossier;
    Reading reading;
    if (const auto article = find_article(dossier, attribution.article.text)) {
        const auto number = article->number;
        add_article(reading, provenance, attribution.own ? number : provenance.roots[number]);
    }
    for (const auto& source : attribution.via) {
        add_via(reading, provenance, source);
    }
    const auto speaker =
        attribution.speaker ? dossier.find(attribution.speaker->text) : std::nullopt;
    if (speaker) {
        add_step(reading, vertex_number(provenance, *speaker));
    }
    return reading;
}

End end_of(const Provenance& provenance, const Attribution& attribution, const Reading& reading)
{
    if (reading.steps.empty()) {
        return End::nobody;
    }
    switch (provenance.graph[reading.steps.back()].kind) {
    case RecordKind::speaker:
        return End::speaker;
    case RecordKind::article:
        if (reading.relayed) {
            return End::article;
        }
        return attribution.basis == Basis::seen && attribution.via.empty() ? End::seen
                                                                           : End::nobody;
    default:
        return End::nobody;
    }
}

/// `article` and what it copies, each if it was retracted.
void add_retractions(
    const Provenance& provenance, std::string_view article, std::vector<Vertex>& retractions)
{
    const auto& dossier = *provenance.dossier;
    const auto found = find_article(dossier, article);
    if (!found) {
        return;
    }
    for (const auto number : {found->number, provenance.roots[found->number]}) {
        if (is_retracted(dossier.articles()[number])) {
            retractions.push_back(vertex_of(provenance, {RecordKind::article, number}));
        }
    }
}

} // namespace

std::vector<Vertex> retractions_of(const Provenance& provenance, std::uint32_t attribution)
{
    const auto& record = provenance.dossier->attributions()[attribution];
    std::vector<Vertex> retractions;
    add_retractions(provenance, record.article.text, retractions);
    for (const auto& source : record.via) {
        add_retractions(provenance, source.text, retractions);
    }
    return retractions;
}

void read_segments(Provenance& provenance)
{
    const auto& attributions = provenance.dossier->attributions();
    for (std::uint32_t number = 0; number < attributions.size(); ++number) {
        const auto& attribution = attributions[number];
        const auto reading = read_out(provenance, attribution);
        provenance.ends.push_back(end_of(provenance, attribution, reading));
        provenance.steps.add(reading.steps);
        provenance.out.push_back(
            attribution.status == Status::rejected || !retractions_of(provenance, number).empty());
    }
}

} // namespace hearsay
