#include "write/dot_style.hpp"

#include <array>

#include "write/stance.hpp"

namespace hearsay {
namespace {

constexpr std::array<NodeStyle, 6> node_styles{{
    {"box", "rounded,filled", "#FBF6C4", 38, 6, "claim"},
    {"note", "filled", "#D6EBF8", 26, 2, "article"},
    {"octagon", "filled", "#FAE5BF", 20, 3, "outlet"},
    {"ellipse", "filled", "#C8EADF", 22, 3, "speaker"},
    {"tab", "filled", "#F3DEEB", 24, 3, "organization"},
    {"plaintext", "", "", 24, 1, "names nobody"},
}};

constexpr const char* grey = "#9A9A9A";
constexpr const char* dark = "#404040";
constexpr const char* vermilion = "#C24A00";
constexpr const char* blue = "#0060A0";

} // namespace

const NodeStyle& style_of(NodeKind kind)
{
    return node_styles[static_cast<std::size_t>(kind)];
}

LinkStyle style_of(const PictureLink& link)
{
    if (link.state == LinkState::withdrawn) {
        return {"dotted", grey, "tee", "1"};
    }
    if (link.kind == ArrowKind::implies) {
        return {"solid", blue, "empty", "1"};
    }
    if (link.kind == ArrowKind::belongs) {
        return link.in_circle ? LinkStyle{"dotted", dark, "normal", "3"}
                              : LinkStyle{"dotted", dark, "none", "1"};
    }
    const char* head = link.state == LinkState::draft ? "onormal" : "normal";
    if (link.stance != Stance::asserts) {
        return {"dashed", vermilion, head, "1.2"};
    }
    return {"solid", dark, head, link.in_circle ? "3" : "1"};
}

std::string word_of(const PictureLink& link)
{
    if (link.state == LinkState::withdrawn) {
        return "retracted";
    }
    if (link.in_circle) {
        return link.kind == ArrowKind::belongs ? "circle, its article" : "circle";
    }
    if (link.stance == Stance::asserts) {
        return link.kind == ArrowKind::implies ? "implies" : "";
    }
    return std::string(verb_for(link.stance));
}

} // namespace hearsay
