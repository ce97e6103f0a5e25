#include "support/trace_lines.hpp"

#include "support/dossier_of.hpp"

namespace hearsay::test {
namespace {

std::string word_for(TraceEnd end)
{
    constexpr const char* words[] = {"goes on", "speaker", "seen",  "nobody",
                                     "carried", "circle",  "above", "depth"};
    return words[static_cast<std::size_t>(end)];
}

/// A node as `id`, a claim as `[id]`, with the attribution that it completes as `id(a01)`.
std::string word_for(const Provenance& provenance, const TraceNode& node)
{
    const auto id = std::string(id_of(provenance, node.vertex));
    const auto own = node.attribution == no_attribution
                         ? std::string()
                         : "(" + provenance.dossier->attributions()[node.attribution].id.text + ")";
    switch (node.kind) {
    case TraceKind::ending:
        return own;
    case TraceKind::step:
        return id + own;
    default:
        return "[" + id + "]";
    }
}

} // namespace

std::vector<std::string> lines_of(const Provenance& provenance, const Trace& trace)
{
    std::vector<std::string> lines;
    for (const auto& leaf : trace.nodes) {
        if (leaf.end == TraceEnd::goes_on) {
            continue;
        }
        std::string line = ": " + word_for(leaf.end);
        for (auto node = leaf; node.kind != TraceKind::start; node = trace.nodes[node.parent]) {
            line = " " + word_for(provenance, node) + line;
        }
        lines.push_back(line.substr(1));
    }
    return lines;
}

Trace trace_of(
    const Provenance& provenance, const std::string& id, TraceDirection direction,
    const Limits& limits)
{
    const auto start = vertex_of(provenance, *provenance.dossier->find(id));
    return trace(provenance, {start, direction, limits.depth, limits.max_chains, limits.repeats});
}

std::vector<std::string> chains(
    const std::string& drawing, const std::string& id, TraceDirection direction,
    const Limits& limits)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    return lines_of(provenance, trace_of(provenance, id, direction, limits));
}

} // namespace hearsay::test
