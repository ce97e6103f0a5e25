#include "write/remarks_text.hpp"

#include <array>
#include <span>

#include "base/text.hpp"
#include "model/naming.hpp"
#include "write/sentence.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_listed = 6;

/// `a, b and 12 more`.
std::string listed_briefly(std::vector<std::string> words, std::string_view conjunction = "and")
{
    if (words.size() > most_listed) {
        const auto left = words.size() - most_listed + 1;
        words.resize(most_listed - 1);
        words.push_back(std::to_string(left) + " more");
    }
    return listed(words, conjunction);
}

std::string label_of_record(const Labels& labels, RecordRef record)
{
    const auto& provenance = labels.provenance();
    if (record.kind == RecordKind::attribution) {
        return quoted(id_of(*provenance.dossier, record));
    }
    return labels.with_id(vertex_of(provenance, record));
}

std::vector<std::string> labels_of(const Labels& labels, std::span<const RecordRef> records)
{
    std::vector<std::string> all;
    for (const auto record : records) {
        all.push_back(label_of_record(labels, record));
    }
    return all;
}

/// `for 'a' and 'b'`: the claims that are touched.
std::string for_claims(const Labels& labels, const std::vector<Vertex>& claims)
{
    std::vector<std::string> ids;
    for (const auto claim : claims) {
        ids.push_back(quoted(id_of(labels.provenance(), claim)));
    }
    return "for " + listed_briefly(std::move(ids));
}

std::string kinds_and_labels(const Labels& labels, std::span<const RecordRef> records)
{
    std::vector<std::string> all;
    for (const auto record : records) {
        all.push_back(
            "the " + std::string(hearsay::name_of(record.kind)) + " " +
            label_of_record(labels, record));
    }
    return listed_briefly(std::move(all));
}

std::string stands_for(const Labels& labels, const Proposal& proposal)
{
    const auto records = std::span(proposal.records);
    const auto articles = records.subspan(2);
    return label_of_record(labels, records[0]) + ": " + label_of_record(labels, records[1]) +
           " in its via probably stands for " + (articles.size() > 1 ? "one of " : "") +
           listed_briefly(labels_of(labels, articles), "or") + ", in hand and with the same claim";
}

std::string dated(const Labels& labels, Vertex vertex)
{
    const auto& provenance = labels.provenance();
    const auto record = provenance.graph[vertex];
    auto label = labels.of(vertex);
    if (record.kind == RecordKind::article) {
        const auto& published = provenance.dossier->articles()[record.number].published;
        label += published ? ", " + published->text + "," : "";
    }
    return label;
}

} // namespace

std::string sentence_of(const Labels& labels, const Proposal& proposal)
{
    const auto records = std::span(proposal.records);
    switch (proposal.kind) {
    case ProposalKind::stands_for:
        return stands_for(labels, proposal);
    case ProposalKind::same_as:
        return kinds_and_labels(labels, records) + " share " + one_line(proposal.shared) +
               ": are they one?";
    case ProposalKind::same_name:
        return kinds_and_labels(labels, records) + " share the name " + quoted(proposal.shared) +
               ": are they one?";
    case ProposalKind::near_name:
        return kinds_and_labels(labels, records) + " are one letter apart: are they one?";
    case ProposalKind::unnamed:
        return listed_briefly(labels_of(labels, records.subspan(1))) +
               " quote the unnamed speaker " + label_of_record(labels, records[0]) +
               ": one voice, or a record for each?";
    case ProposalKind::repeated:
        return listed_briefly(labels_of(labels, records)) + " say the same and count once: is " +
               "one too many, or was it said on several occasions?";
    }
    return {};
}

std::string sentence_of(const Labels& labels, const AnachronismFound& found)
{
    const auto& [from, to, certain] = found.anachronism;
    const bool said = labels.provenance().graph[to].kind == RecordKind::speaker;
    const auto how = certain ? std::string("later") : std::string("perhaps later");
    const auto claims = ", " + for_claims(labels, found.claims);
    if (from == to) {
        return dated(labels, from) + " prints words that were said " + how + claims;
    }
    if (said) {
        return dated(labels, from) + " prints what " + labels.of(to) + " said " + how + claims;
    }
    return dated(labels, from) + " relies on " + dated(labels, to) + " which is " + how + claims;
}

std::string sentence_of(const Labels& labels, const CircleFound& found)
{
    std::string way;
    for (const auto vertex : found.circle) {
        way += labels.of(vertex) + " ← ";
    }
    return way + labels.of(found.circle.front()) + ", " + for_claims(labels, found.claims);
}

std::string_view name_of(ProposalKind kind)
{
    constexpr std::array<std::string_view, 6> names{"stands_for", "same_as", "same_name",
                                                    "near_name",  "unnamed", "repeated"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace hearsay
