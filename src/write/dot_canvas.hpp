#pragma once

#include <string>
#include <string_view>

struct Agraph_s;
struct Agnode_s;
struct Agedge_s;

namespace hearsay {

/// cgraph's calls, with const and std::string: the only place that hands it text. All text must
/// come through dot_label() or link_target(), or be the program's own.
class Canvas {
public:
    /// Draws on `graph`, which must outlive this.
    explicit Canvas(Agraph_s& graph) : graph_(&graph) {}

    /// Every attribute is declared, with what it is where nothing else is set, before it is set.
    void declare_for_graph(const char* name, const std::string& value);
    void declare_for_nodes(const char* name, const std::string& value);
    void declare_for_links(const char* name, const std::string& value);

    Agnode_s* add_node(const std::string& name);
    Agedge_s* add_link(Agnode_s* from, Agnode_s* to);

    /// A part of the graph that keeps nodes on one rank, or that has a frame if its name begins
    /// with `cluster`.
    Canvas add_part(const std::string& name);
    void take_in(Agnode_s* node);

    void set(const char* name, const std::string& value);
    static void set(Agnode_s* node, const char* name, const std::string& value);
    static void set(Agedge_s* link, const char* name, const std::string& value);

private:
    Agraph_s* graph_;
};

} // namespace hearsay
