#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/attribution.hpp"

namespace hearsay {

/// What a node of a picture stands for; each has one shape and one colour.
enum class NodeKind : std::uint8_t { claim, article, outlet, speaker, organization, nobody };

/// `articles`: for a number of them.
const char* plural_of(NodeKind kind);

/// How sure it is that a link is there.
enum class LinkState : std::uint8_t {
    checked,  // reviewed, or written by hand
    draft,    // extracted, and nobody has looked at it
    withdrawn // over a retracted article: passes nothing on
};

/// What a link of a picture says.
enum class ArrowKind : std::uint8_t {
    relies,  // on where it comes from: claim -> article -> via -> speaker
    implies, // narrow claim -> broad claim
    belongs  // outlet -> its article, outlet -> owner, speaker -> whom it speaks for
};

/// One node. All strings are outside text, as it stands in the dossier: write_dot() makes it safe.
struct PictureNode {
    NodeKind kind = NodeKind::claim;
    std::string id;                   // of the record; decides the order, is not shown
    std::string name;                 // a claim's text, an article's outlet, else the name
    std::vector<std::string> details; // further lines: title, date, role
    std::string tooltip;
    std::string url;                  // shown only if it is http or https
    std::string day;                  // of an article, for ranks: yyyy-mm-dd, sorts as text
    std::optional<std::size_t> group; // its owner's number among the picture's groups
    std::size_t stands_for = 1;       // equal ones folded into it
    bool asked_for = false;           // the user named it
    bool faint = false;               // not in hand, or not named
    bool first_hand = false;          // an article whose reporter saw it
    bool in_cut = false;
    bool on_every_chain = false;

    friend bool operator==(const PictureNode&, const PictureNode&) = default;
};

/// One arrow between nodes, by their numbers. Attributions that say the same share it.
struct PictureLink {
    std::size_t from = 0;
    std::size_t to = 0;
    ArrowKind kind = ArrowKind::relies;
    Stance stance = Stance::asserts;
    LinkState state = LinkState::checked;
    bool in_circle = false;
    std::vector<std::string> labels;   // date and cue of each attribution
    std::vector<std::string> tooltips; // the same in full sentences

    friend bool operator==(const PictureLink&, const PictureLink&) = default;
};

/// Nodes of one owner.
struct PictureGroup {
    std::string name;

    friend bool operator==(const PictureGroup&, const PictureGroup&) = default;
};

/// Which way the chains run over the page.
enum class PageDirection : std::uint8_t { down, right };

/// What is to be drawn, without any look: nodes by kind and id, links by their ends.
struct Picture {
    std::string title;
    std::string subtitle;
    std::vector<PictureNode> nodes;
    std::vector<PictureLink> links;
    std::vector<PictureGroup> groups;
    PageDirection direction = PageDirection::down;
    bool ranked_by_date = false;
    bool legend = true;

    friend bool operator==(const Picture&, const Picture&) = default;
};

} // namespace hearsay
