#pragma once

#include <cgraph.h>
#include <gvc.h>

namespace hearsay {

/// What is used of Graphviz's libraries, each under its own name. They are loaded when the first
/// picture is drawn: to load them with the program takes longer than most answers do.
struct Graphviz {
    decltype(&::agopen) agopen;
    decltype(&::agclose) agclose;
    decltype(&::agwrite) agwrite;
    decltype(&::agattr) agattr;
    decltype(&::agset) agset;
    decltype(&::agsafeset) agsafeset;
    decltype(&::agnode) agnode;
    decltype(&::agedge) agedge;
    decltype(&::agsubg) agsubg;
    decltype(&::agsubnode) agsubnode;
    decltype(&::agstrdup) agstrdup;
    decltype(&::Agdirected) directed;
    decltype(&::AgMemDisc) memory;
    decltype(&::AgIoDisc) input_and_output;
    decltype(&::gvContext) gvContext;
    decltype(&::gvLayout) gvLayout;
    decltype(&::gvRender) gvRender;
};

/// Graphviz, loaded. Throws Error if it is not installed.
const Graphviz& graphviz();

} // namespace hearsay
