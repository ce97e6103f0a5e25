#include "write/trace_text.hpp"

#include <array>
#include <set>
#include <utility>
#include <vector>

#include "model/naming.hpp"
#include "write/labels.hpp"
#include "write/page.hpp"
#include "write/sentence.hpp"
#include "write/trace_detail.hpp"
#include "write/tree.hpp"

namespace hearsay {
namespace {

std::string heading_of(const Labels& labels, const Trace& trace)
{
    const auto start = trace.nodes.front().vertex;
    const auto& provenance = labels.provenance();
    const bool claim = provenance.graph[start].kind == RecordKind::claim;
    const auto name = claim ? quoted(id_of(provenance, start)) : labels.with_id(start);
    if (trace.direction == TraceDirection::downstream) {
        return "Who repeated " + name;
    }
    return claim ? "Where " + name + " comes from" : "Where " + name + " has it from";
}

/// `copied by a and b`: a copy does not stand in a chain itself.
std::string copies_of(const Labels& labels, Vertex vertex, const Groups<std::uint32_t>& copies)
{
    const auto& provenance = labels.provenance();
    const auto own = provenance.graph[vertex].number;
    std::vector<Vertex> copying;
    for (const auto number : copies.of(own)) {
        if (number != own) {
            copying.push_back(vertex_of(provenance, {RecordKind::article, number}));
        }
    }
    sort_by_id(provenance, copying);
    return copying.empty() ? std::string() : ", copied by " + listed(labels.of(copying));
}

Tone tone_of(Stance stance)
{
    switch (stance) {
    case Stance::asserts:
        return Tone::plain;
    case Stance::denies:
        return Tone::bad;
    default:
        return Tone::uncertain;
    }
}

/// Names the nodes of one trace.
class TraceItems {
public:
    TraceItems(const Provenance& provenance, const Trace& trace, const WordsByAttribution& words)
        : provenance_(provenance), labels_(provenance), trace_(trace), words_(words),
          copies_(grouped_by(provenance.roots, provenance.roots.size()))
    {
    }

    const Labels& labels() const { return labels_; }

    TreeItem item(std::size_t place) const
    {
        const auto& node = trace_.nodes[place];
        TreeItem item;
        item.label = label_of(node);
        item.joint = joint_of(node);
        if (node.end == TraceEnd::nobody || node.end == TraceEnd::circle) {
            item.tone = Tone::uncertain;
        }
        if (node.attribution != no_attribution) {
            item.detail = trace_detail(labels_, trace_, place);
            if (item.detail.starts_with('(')) {
                item.label += " " + std::exchange(item.detail, {});
            }
            item.detail_tone =
                tone_of(provenance_.dossier->attributions()[node.attribution].stance);
            const auto words = words_.find(node.attribution);
            item.words = words == words_.end() ? std::string() : in_marks(words->second);
        }
        return item;
    }

private:
    std::string joint_of(const TraceNode& node) const
    {
        if (trace_.nodes[node.parent].kind != TraceKind::step) {
            return {};
        }
        if (node.kind == TraceKind::ending) {
            return node.end == TraceEnd::depth ? " " : ": ";
        }
        return trace_.direction == TraceDirection::upstream ? " ← " : " → ";
    }

    std::string label_of(const TraceNode& node) const
    {
        switch (node.kind) {
        case TraceKind::ending:
            return word_of(node);
        case TraceKind::step:
            return node.end == TraceEnd::circle ? "circle back to " + labels_.of(node.vertex)
                                                : name_of_step(node.vertex) + end_of_step(node);
        case TraceKind::narrower:
            return "through the narrower " + name_of_claim(node);
        case TraceKind::broader:
            return "through the broader " + name_of_claim(node);
        default:
            return name_of_claim(node);
        }
    }

    std::string word_of(const TraceNode& ending) const
    {
        switch (ending.end) {
        case TraceEnd::speaker:
            return "is quoted by " + name_of_step(article_of(ending.attribution));
        case TraceEnd::seen:
            return "saw it itself";
        case TraceEnd::depth:
            return "…";
        default:
            return "nobody is named";
        }
    }

    Vertex article_of(std::uint32_t attribution) const
    {
        return segment_of(provenance_, attribution).steps.front();
    }

    std::string name_of_claim(const TraceNode& node) const
    {
        return quoted(id_of(provenance_, node.vertex)) + ": " +
               std::string(hearsay::label_of(*provenance_.dossier, provenance_.graph[node.vertex]));
    }

    std::string name_of_step(Vertex vertex) const
    {
        const auto record = provenance_.graph[vertex];
        auto name = labels_.of(vertex);
        if (record.kind == RecordKind::article) {
            const auto& article = provenance_.dossier->articles()[record.number];
            name += article.published ? ", " + article.published->text : "";
            name += provenance_.in_hand[vertex] ? "" : ", not in hand";
            name += copies_of(labels_, vertex, copies_);
        }
        return name;
    }

    std::string end_of_step(const TraceNode& node) const
    {
        switch (node.end) {
        case TraceEnd::nobody:
            return ": where from is not recorded";
        case TraceEnd::above:
            return ": as above";
        default:
            return {};
        }
    }

    const Provenance& provenance_;
    Labels labels_;
    const Trace& trace_;
    const WordsByAttribution& words_;
    Groups<std::uint32_t> copies_; // by article: it and those that copy it
};

/// `: 3 articles carry it`, of a trace downstream.
std::string carriers_of(const Trace& trace)
{
    std::set<Vertex> articles;
    for (const auto& node : trace.nodes) {
        if (node.kind == TraceKind::step && node.attribution != no_attribution) {
            articles.insert(node.vertex);
        }
    }
    return ": " + in_figures(articles.size(), "article") +
           (articles.size() == 1 ? " carries it" : " carry it");
}

std::string ends_of(const Trace& trace)
{
    if (trace.direction == TraceDirection::downstream) {
        return carriers_of(trace);
    }
    std::array<std::size_t, 8> ends{};
    for (const auto& node : trace.nodes) {
        ++ends[static_cast<std::size_t>(node.end)];
    }
    const auto count = [&](TraceEnd end) { return ends[static_cast<std::size_t>(end)]; };
    std::vector<std::string> parts;
    const auto add = [&](TraceEnd end, std::string_view what) {
        if (count(end) != 0) {
            parts.push_back(std::to_string(count(end)) + " " + std::string(what));
        }
    };
    add(TraceEnd::speaker, "to somebody who said it");
    add(TraceEnd::seen, "first-hand");
    add(TraceEnd::nobody, "where nobody is named");
    add(TraceEnd::circle, "in a circle");
    add(TraceEnd::above, "as above");
    add(TraceEnd::depth, "cut off at the depth");
    return parts.empty() ? std::string() : ": " + listed(parts);
}

std::string nothing_of(const Labels& labels, const Trace& trace)
{
    const auto start = trace.nodes.front().vertex;
    const bool claim = labels.provenance().graph[start].kind == RecordKind::claim;
    if (!trace.retracted.empty()) {
        return "No chain is left.";
    }
    if (trace.direction == TraceDirection::downstream && !claim) {
        return "Nobody is recorded to have repeated it.";
    }
    return claim ? "No attribution of this claim is recorded."
                 : "No attribution is recorded in which it stands.";
}

std::string left_out_of(const Trace& trace)
{
    if (trace.complete) {
        return in_figures(trace.left_out, "more chain") +
               " left out, ask for them with --max-chains";
    }
    return "More than " + in_figures(trace.left_out, "chain") +
           " left out, too many to count: trace a part, or give --depth";
}

void write_summary(Page& page, const Labels& labels, const Trace& trace)
{
    page.blank();
    if (trace.chains == 0) {
        page.paragraph(nothing_of(labels, trace));
    } else {
        page.paragraph(in_figures(trace.chains, "chain") + ends_of(trace) + ".");
    }
    if (trace.left_out != 0 || !trace.complete) {
        page.paragraph(left_out_of(trace) + ".");
    }
    if (!trace.retracted.empty()) {
        page.paragraph(
            "Left out, for it passes nothing on: retracted " + listed(labels.of(trace.retracted)) +
            ".");
    }
}

} // namespace

void write_trace(
    Output& out, const Provenance& provenance, const Trace& trace, const WordsByAttribution& words)
{
    const TraceItems items(provenance, trace, words);
    Page page(out);
    page.paragraph(heading_of(items.labels(), trace));
    const auto start = provenance.graph[trace.nodes.front().vertex];
    if (start.kind == RecordKind::claim) {
        page.paragraph(label_of(*provenance.dossier, start), 2);
    }
    if (trace.nodes.size() > 1) {
        page.blank();
    }
    std::vector<std::uint32_t> parents;
    for (const auto& node : trace.nodes) {
        parents.push_back(node.parent);
    }
    write_tree(out, parents, [&](std::size_t place) { return items.item(place); });
    write_summary(page, items.labels(), trace);
}

} // namespace hearsay
