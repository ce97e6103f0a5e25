#include "write/dot_legend.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "write/dot_style.hpp"

namespace hearsay {
namespace {

template <class Test> bool any_node(const Picture& picture, Test test)
{
    return std::ranges::any_of(picture.nodes, test);
}

template <class Test> bool any_link(const Picture& picture, Test test)
{
    return std::ranges::any_of(picture.links, test);
}

constexpr std::array<NodeKind, 5> shown_kinds{
    NodeKind::claim, NodeKind::article, NodeKind::outlet, NodeKind::speaker,
    NodeKind::organization};

/// What lines and borders mean, in words.
std::vector<std::string> explanations(const Picture& picture)
{
    std::vector<std::string> lines{"arrows lead to where it comes from"};
    const auto add = [&lines](bool occurs, const char* line) {
        if (occurs) {
            lines.emplace_back(line);
        }
    };
    add(any_link(picture, [](const auto& link) { return link.stance != Stance::asserts; }),
        "dashed arrow: denied, doubted, not confirmed");
    add(any_link(picture, [](const auto& link) { return link.state == LinkState::draft; }),
        "hollow arrowhead: a draft, nobody has looked at it");
    add(any_link(picture, [](const auto& link) { return link.state == LinkState::withdrawn; }),
        "dotted arrow: over a retracted article");
    add(any_link(picture, [](const auto& link) { return link.in_circle; }),
        "thick arrow: a circle");
    add(any_link(picture, [](const auto& link) { return link.kind == ArrowKind::belongs; }),
        "dotted line: belongs to");
    add(any_node(picture, [](const auto& node) { return node.faint; }),
        "dashed border: not in hand, or not named");
    add(!picture.groups.empty(), "dashed frame: one owner");
    add(any_node(picture, [](const auto& node) { return node.on_every_chain; }),
        "double border: on every chain");
    add(any_node(picture, [](const auto& node) { return node.in_cut; }),
        "thick border: without all of these, nothing supports the claim");
    return lines;
}

Agnode_s* add_sample(Canvas& legend, NodeKind kind)
{
    const auto& style = style_of(kind);
    auto* node = legend.add_node(std::string("legend_") + style.word);
    Canvas::set(node, "label", style.word);
    Canvas::set(node, "shape", style.shape);
    Canvas::set(node, "style", style.style);
    Canvas::set(node, "fillcolor", style.fill);
    Canvas::set(node, "fontsize", "9");
    Canvas::set(node, "margin", "0.06,0.03");
    Canvas::set(node, "height", "0.25");
    Canvas::set(node, "width", "0.4");
    return node;
}

std::string words_for(const Picture& picture)
{
    std::string text;
    for (const auto& line : explanations(picture)) {
        text += line + "\\l";
    }
    return text;
}

void link_unseen(Canvas& canvas, Agnode_s* from, Agnode_s* to, const char* weight)
{
    auto* link = canvas.add_link(from, to);
    Canvas::set(link, "style", "invis");
    Canvas::set(link, "weight", weight);
}

/// Nodes from which no arrow goes on: the legend stands below them.
std::vector<Agnode_s*> last_nodes(const Picture& picture, std::span<Agnode_s* const> nodes)
{
    std::vector<bool> goes_on(nodes.size());
    for (const auto& link : picture.links) {
        goes_on[link.from] = true;
    }
    std::vector<Agnode_s*> last;
    for (std::size_t number = 0; number < nodes.size(); ++number) {
        if (!goes_on[number]) {
            last.push_back(nodes[number]);
        }
    }
    return last.empty() ? std::vector<Agnode_s*>(nodes.begin(), nodes.end()) : last;
}

/// The samples side by side; the middle one.
Agnode_s* add_samples(Canvas& canvas, Canvas& legend, const Picture& picture)
{
    auto row = legend.add_part("legend_samples");
    row.set("rank", "same");
    std::vector<Agnode_s*> samples;
    for (const auto kind : shown_kinds) {
        if (any_node(picture, [kind](const auto& node) { return node.kind == kind; })) {
            samples.push_back(add_sample(row, kind));
        }
    }
    if (picture.direction == PageDirection::right) {
        std::ranges::reverse(samples); // a row that runs right is stacked from the bottom
    }
    for (std::size_t number = 1; number < samples.size(); ++number) {
        link_unseen(canvas, samples[number - 1], samples[number], "1");
    }
    return samples.empty() ? nullptr : samples[samples.size() / 2];
}

} // namespace

void add_legend(Canvas& canvas, const Picture& picture, std::span<Agnode_s* const> nodes)
{
    auto legend = canvas.add_part("cluster_legend");
    legend.set("style", "rounded");
    legend.set("color", "#9A9A9A");
    legend.set("label", words_for(picture));
    legend.set("labelloc", "b");
    legend.set("labeljust", "l");
    legend.set("fontsize", "9");
    auto* const sample = add_samples(canvas, legend, picture);
    if (sample == nullptr) {
        return;
    }
    for (auto* node : last_nodes(picture, nodes)) {
        link_unseen(canvas, node, sample, "0");
    }
}

} // namespace hearsay
