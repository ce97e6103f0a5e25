#include "write/agraph.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/wrap.hpp"
#include "write/dot.hpp"
#include "write/dot_canvas.hpp"
#include "write/dot_ids.hpp"
#include "write/dot_legend.hpp"
#include "write/dot_rows.hpp"
#include "write/dot_style.hpp"
#include "write/dot_text.hpp"
#include "write/graphviz.hpp"
#include "write/markup.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_tooltip = 1'500;

// Listed in this order by pango, and by whatever shows an SVG.
constexpr const char* fonts = "DejaVu Sans,Verdana,Arial,Helvetica,sans-serif";

void append(std::vector<std::string>& lines, std::vector<std::string> more)
{
    lines.insert(lines.end(), more.begin(), more.end());
}

void declare_attributes(Canvas& canvas, const Picture& picture)
{
    const bool down = picture.direction == PageDirection::down;
    canvas.declare_for_graph("rankdir", down ? "TB" : "LR");
    canvas.declare_for_graph("newrank", "true");
    canvas.declare_for_graph("fontname", fonts);
    canvas.declare_for_graph("fontsize", "14");
    canvas.declare_for_graph("label", "");
    canvas.declare_for_graph("labelloc", "t");
    canvas.declare_for_graph("labeljust", "c");
    canvas.declare_for_graph("rank", "");
    canvas.declare_for_graph("style", "");
    canvas.declare_for_graph("color", "#404040");
    canvas.declare_for_graph("ranksep", down ? "0.45" : "0.5");
    canvas.declare_for_graph("nodesep", down ? "0.3" : "0.15");
    canvas.declare_for_graph("pad", "0.2");
    canvas.declare_for_graph("bgcolor", "white");
    for (const auto& [name, value] : std::initializer_list<std::pair<const char*, const char*>>{
             {"id", ""},
             {"label", ""},
             {"shape", "box"},
             {"style", ""},
             {"fillcolor", ""},
             {"color", "#404040"},
             {"penwidth", "1"},
             {"peripheries", ""},
             {"fontname", fonts},
             {"fontsize", "11"},
             {"margin", "0.1,0.06"},
             {"width", "0.5"},
             {"height", "0.4"},
             {"tooltip", ""},
             {"URL", ""}}) {
        canvas.declare_for_nodes(name, value);
    }
    for (const auto& [name, value] : std::initializer_list<std::pair<const char*, const char*>>{
             {"id", ""},
             {"label", ""},
             {"style", "solid"},
             {"color", "#404040"},
             {"penwidth", "1"},
             {"arrowhead", "normal"},
             {"arrowtail", "none"},
             {"dir", "forward"},
             {"constraint", "true"},
             {"weight", "1"},
             {"fontname", fonts},
             {"fontsize", "9"},
             {"fontcolor", "#404040"},
             {"tooltip", ""},
             {"labeltooltip", ""}}) {
        canvas.declare_for_links(name, value);
    }
}

void set_title(Canvas& canvas, const Picture& picture)
{
    std::vector<std::string> lines = wrapped(picture.title, 70, 3);
    append(lines, wrapped(picture.subtitle, 80, 4));
    lines.emplace_back(" ");
    canvas.set("label", dot_label(lines));
}

std::string marks_of(const PictureNode& node)
{
    if (node.in_cut && node.on_every_chain) {
        return "[on every chain, cut]";
    }
    return node.in_cut ? "[cut]" : node.on_every_chain ? "[on every chain]" : "";
}

std::string node_label(const PictureNode& node)
{
    const auto& style = style_of(node.kind);
    auto lines = wrapped(node.name, style.columns, style.most_lines);
    for (const auto& detail : node.details) {
        append(lines, wrapped(detail, style.columns, 3));
    }
    if (node.first_hand) {
        lines.emplace_back("[saw it]");
    }
    if (const auto marks = marks_of(node); !marks.empty()) {
        lines.push_back(marks);
    }
    return dot_label(lines);
}

std::string node_style(const PictureNode& node)
{
    const std::string style = style_of(node.kind).style;
    return node.faint && !style.empty() ? style + ",dashed" : style;
}

Agnode_s* add_node(Canvas& canvas, const PictureNode& node, std::size_t number)
{
    const auto name = "n" + std::to_string(number);
    const auto& style = style_of(node.kind);
    auto* drawn = canvas.add_node(name);
    Canvas::set(drawn, "id", name);
    Canvas::set(drawn, "label", node_label(node));
    Canvas::set(drawn, "shape", style.shape);
    Canvas::set(drawn, "style", node_style(node));
    Canvas::set(drawn, "fillcolor", style.fill);
    Canvas::set(drawn, "tooltip", dot_tooltip(node.tooltip, longest_tooltip));
    Canvas::set(drawn, "URL", link_target(node.url));
    if (node.in_cut || node.asked_for) {
        Canvas::set(drawn, "penwidth", node.in_cut ? "3" : "2");
    }
    if (node.on_every_chain) {
        Canvas::set(drawn, "peripheries", "2");
    }
    return drawn;
}

std::string link_label(const PictureLink& link)
{
    constexpr std::size_t most_labels = 2;
    std::vector<std::string> lines;
    if (const auto word = word_of(link); !word.empty()) {
        lines.push_back(word);
    }
    if (link.labels.size() > most_labels) {
        lines.push_back(std::to_string(link.tooltips.size()) + " attributions");
    } else {
        for (const auto& label : link.labels) {
            append(lines, wrapped(label, 24, 2));
        }
    }
    return dot_label(lines, Justify::left);
}

std::string link_tooltip(const PictureLink& link)
{
    std::string text;
    for (const auto& tooltip : link.tooltips) {
        text += (text.empty() ? "" : " | ") + tooltip;
    }
    return dot_tooltip(text, longest_tooltip);
}

/// Whether the arrow is drawn from its point: a narrow claim stands below the broad one that it
/// implies.
bool runs_upward(const Picture& picture, const PictureLink& link)
{
    return link.kind == ArrowKind::implies && !picture.nodes[link.from].asked_for;
}

void style_link(Agedge_s* drawn, const PictureLink& link, bool upward)
{
    const auto style = style_of(link);
    const auto label = link_label(link);
    Canvas::set(drawn, "label", label);
    Canvas::set(drawn, "style", style.style);
    Canvas::set(drawn, "color", style.colour);
    Canvas::set(drawn, "fontcolor", style.colour);
    Canvas::set(drawn, "penwidth", style.penwidth);
    Canvas::set(drawn, "arrowhead", upward ? "none" : style.arrowhead);
    Canvas::set(drawn, "arrowtail", upward ? style.arrowhead : "none");
    Canvas::set(drawn, "dir", upward ? "back" : "forward");
    const auto tooltip = link_tooltip(link);
    Canvas::set(drawn, "tooltip", tooltip);
    if (!label.empty()) {
        Canvas::set(drawn, "labeltooltip", tooltip);
    }
}

void add_link(
    Canvas& canvas, const Picture& picture, const std::vector<Agnode_s*>& nodes, std::size_t number)
{
    const auto& link = picture.links[number];
    const bool upward = runs_upward(picture, link);
    auto* drawn =
        canvas.add_link(nodes[upward ? link.to : link.from], nodes[upward ? link.from : link.to]);
    Canvas::set(drawn, "id", "l" + std::to_string(number));
    style_link(drawn, link, upward);
    const auto& from = picture.nodes[link.from].day;
    if (picture.ranked_by_date && !from.empty() && from < picture.nodes[link.to].day) {
        Canvas::set(drawn, "constraint", "false");
    }
}

void add_groups(Canvas& canvas, const Picture& picture, const std::vector<Agnode_s*>& nodes)
{
    for (std::size_t group = 0; group < picture.groups.size(); ++group) {
        auto frame = canvas.add_part("cluster_" + std::to_string(group));
        frame.set("label", dot_label(wrapped(picture.groups[group].name, 40, 2)));
        frame.set("style", "rounded,dashed");
        frame.set("fontsize", "10");
        frame.set("labeljust", "l");
        for (std::size_t number = 0; number < nodes.size(); ++number) {
            if (picture.nodes[number].group == group) {
                frame.take_in(nodes[number]);
            }
        }
    }
}

} // namespace

void CloseAgraph::operator()(Agraph_s* graph) const
{
    graphviz().agclose(graph);
}

Agraph agraph_of(const Picture& picture)
{
    char name[] = "hearsay";
    Agraph graph(graphviz().agopen(name, *graphviz().directed, numbered_in_order()));
    Canvas canvas(*graph);
    declare_attributes(canvas, picture);
    set_title(canvas, picture);
    std::vector<Agnode_s*> nodes;
    for (std::size_t number = 0; number < picture.nodes.size(); ++number) {
        nodes.push_back(add_node(canvas, picture.nodes[number], number));
    }
    for (std::size_t number = 0; number < picture.links.size(); ++number) {
        add_link(canvas, picture, nodes, number);
    }
    add_groups(canvas, picture, nodes);
    picture.ranked_by_date ? put_in_rows_by_date(canvas, picture, nodes)
                           : put_in_rows(canvas, picture, nodes);
    if (picture.legend) {
        add_legend(canvas, picture, nodes);
    }
    return graph;
}

std::string text_of(Agraph_s& graph)
{
    char* bytes = nullptr;
    std::size_t size = 0;
    auto* stream = open_memstream(&bytes, &size);
    if (stream == nullptr) {
        throw std::bad_alloc();
    }
    graphviz().agwrite(&graph, stream);
    std::fclose(stream);
    std::string text(bytes, size);
    std::free(bytes);
    return text;
}

std::string dot_of(const Picture& picture)
{
    return text_of(*agraph_of(picture));
}

} // namespace hearsay
