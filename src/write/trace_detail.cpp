#include "write/trace_detail.hpp"

#include <string_view>
#include <vector>

#include "model/naming.hpp"
#include "model/terms.hpp"
#include "write/stance.hpp"

namespace hearsay {
namespace {

std::string_view words_for(Stance stance)
{
    return stance == Stance::asserts ? "" : verb_for(stance);
}

std::string_view words_for(End end)
{
    switch (end) {
    case End::seen:
        return "first-hand";
    case End::nobody:
        return "naming nobody";
    default:
        return "";
    }
}

/// Whether the way from the start to the node at `place` leads through `vertex`.
bool leads_through(const Trace& trace, std::size_t place, Vertex vertex)
{
    for (;; place = trace.nodes[place].parent) {
        const auto& node = trace.nodes[place];
        const bool stands = node.kind == TraceKind::step || node.kind == TraceKind::start;
        if (stands && node.vertex == vertex) {
            return true;
        }
        if (place == 0) {
            return false;
        }
    }
}

} // namespace

Vertex claim_of(const Trace& trace, std::size_t place)
{
    const auto is_claim = [](const TraceNode& node) {
        return node.kind == TraceKind::claim || node.kind == TraceKind::narrower ||
               node.kind == TraceKind::broader;
    };
    while (place != 0 && !is_claim(trace.nodes[place])) {
        place = trace.nodes[place].parent;
    }
    return trace.nodes[place].vertex;
}

std::string trace_detail(const Labels& labels, const Trace& trace, std::size_t place)
{
    const auto& provenance = labels.provenance();
    const auto number = trace.nodes[place].attribution;
    const auto& attribution = provenance.dossier->attributions()[number];
    std::vector<std::string> parts;
    const auto add = [&](std::string_view before, std::string_view what) {
        if (!what.empty()) {
            parts.push_back(std::string(before) + std::string(what));
        }
    };
    add("", words_for(attribution.stance));
    add("", attribution.mode ? term_for(*attribution.mode) : "");
    add("", attribution.cue.empty() ? "" : quoted(attribution.cue));
    add("said on ", attribution.said_on ? attribution.said_on->text : "");
    add("to ", attribution.addressee);
    add("at ", attribution.occasion.empty() ? "" : quoted(attribution.occasion));
    if (trace.direction == TraceDirection::downstream) {
        add("", words_for(provenance.ends[number]));
    }
    const Vertex article = segment_of(provenance, number).steps.front();
    const auto& node = trace.nodes[place];
    const bool quoted_by = node.kind == TraceKind::ending && node.end == TraceEnd::speaker;
    const bool named = quoted_by || leads_through(trace, place, article);
    add("in ", named ? "" : labels.of(article));
    const auto claim = id_of(provenance, claim_of(trace, place));
    add("as ", attribution.claim.text == claim ? "" : quoted(attribution.claim.text));
    add("", attribution.status == Status::draft ? "a draft" : "");
    std::string detail;
    for (const auto& part : parts) {
        detail += (detail.empty() ? "" : ", ") + part;
    }
    return detail + (detail.empty() ? "(" : " (") + attribution.id.text + ")";
}

} // namespace hearsay
