#include "write/dot_canvas.hpp"

#include "write/graphviz.hpp"

namespace hearsay {
namespace {

/// cgraph 2.42 takes char* and copies.
char* mutable_text(const char* text)
{
    return const_cast<char*>(text);
}

char* mutable_text(const std::string& text)
{
    return const_cast<char*>(text.c_str());
}

} // namespace

void Canvas::declare_for_graph(const char* name, const std::string& value)
{
    graphviz().agattr(graph_, AGRAPH, mutable_text(name), mutable_text(value));
}

void Canvas::declare_for_nodes(const char* name, const std::string& value)
{
    graphviz().agattr(graph_, AGNODE, mutable_text(name), mutable_text(value));
}

void Canvas::declare_for_links(const char* name, const std::string& value)
{
    graphviz().agattr(graph_, AGEDGE, mutable_text(name), mutable_text(value));
}

Agnode_s* Canvas::add_node(const std::string& name)
{
    return graphviz().agnode(graph_, mutable_text(name), 1);
}

Agedge_s* Canvas::add_link(Agnode_s* from, Agnode_s* to)
{
    return graphviz().agedge(graph_, from, to, nullptr, 1);
}

Canvas Canvas::add_part(const std::string& name)
{
    return Canvas(*graphviz().agsubg(graph_, mutable_text(name), 1));
}

void Canvas::take_in(Agnode_s* node)
{
    graphviz().agsubnode(graph_, node, 1);
}

void Canvas::set(const char* name, const std::string& value)
{
    graphviz().agsafeset(graph_, mutable_text(name), mutable_text(value), mutable_text(""));
}

void Canvas::set(Agnode_s* node, const char* name, const std::string& value)
{
    graphviz().agset(node, mutable_text(name), mutable_text(value));
}

void Canvas::set(Agedge_s* link, const char* name, const std::string& value)
{
    graphviz().agset(link, mutable_text(name), mutable_text(value));
}

} // namespace hearsay
