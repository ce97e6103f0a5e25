#include "write/picture_fold.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/core.h>
#include <fmt/ranges.h>

namespace hearsay {
namespace {

constexpr std::size_t most_names = 4;

/// An arrow as one of its nodes sees it.
struct Arrow {
    bool outward = false;
    std::size_t other = 0;
    ArrowKind kind = ArrowKind::relies;
    Stance stance = Stance::asserts;
    LinkState state = LinkState::checked;
    bool in_circle = false;

    friend auto operator<=>(const Arrow&, const Arrow&) = default;
};

/// What two nodes must share to be one.
struct Likeness {
    NodeKind kind = NodeKind::claim;
    std::optional<std::size_t> group;
    bool faint = false;
    bool first_hand = false;
    bool in_cut = false;
    bool on_every_chain = false;
    std::size_t asked_for = 0; // its own number, and 1, if it was asked for
    std::string day;
    std::vector<Arrow> arrows;

    friend auto operator<=>(const Likeness&, const Likeness&) = default;
};

std::vector<std::vector<Arrow>> arrows_of(const Picture& picture)
{
    std::vector<std::vector<Arrow>> arrows(picture.nodes.size());
    for (const auto& link : picture.links) {
        const Arrow seen{true, link.to, link.kind, link.stance, link.state, link.in_circle};
        arrows[link.from].push_back(seen);
        arrows[link.to].push_back(
            {false, link.from, link.kind, link.stance, link.state, link.in_circle});
    }
    for (auto& each : arrows) {
        std::ranges::sort(each);
    }
    return arrows;
}

std::vector<Likeness> likenesses_of(const Picture& picture)
{
    auto arrows = arrows_of(picture);
    std::vector<Likeness> likenesses;
    for (std::size_t number = 0; number < picture.nodes.size(); ++number) {
        const auto& node = picture.nodes[number];
        likenesses.push_back(
            {node.kind, node.group, node.faint, node.first_hand, node.in_cut, node.on_every_chain,
             node.asked_for ? number + 1 : 0, picture.ranked_by_date ? node.day : "",
             std::move(arrows[number])});
    }
    return likenesses;
}

/// Nodes and their places in the folded picture.
struct Folding {
    std::vector<std::vector<std::size_t>> classes; // by new number: old numbers
    std::vector<std::size_t> place;                // by old number: new number
};

Folding folding_of(const Picture& picture)
{
    Folding folding;
    std::map<Likeness, std::size_t> known;
    for (auto& likeness : likenesses_of(picture)) {
        const auto number = folding.place.size();
        const auto [entry, is_new] = known.try_emplace(std::move(likeness), folding.classes.size());
        if (is_new) {
            folding.classes.emplace_back();
        }
        folding.classes[entry->second].push_back(number);
        folding.place.push_back(entry->second);
    }
    return folding;
}

std::string first_names(const Picture& picture, const std::vector<std::size_t>& members)
{
    std::vector<std::string> names;
    for (const auto member : members) {
        const auto& name = picture.nodes[member].name;
        if (std::ranges::find(names, name) == names.end()) {
            names.push_back(name);
        }
    }
    const bool more = names.size() > most_names;
    names.resize(std::min(names.size(), most_names));
    return fmt::format("{}{}", fmt::join(names, ", "), more ? " …" : "");
}

/// The first and last day of the members that have one.
std::string days_of(const Picture& picture, const std::vector<std::size_t>& members)
{
    std::string first;
    std::string last;
    for (const auto member : members) {
        const auto& day = picture.nodes[member].day;
        if (!day.empty()) {
            first = first.empty() ? day : std::min(first, day);
            last = std::max(last, day);
        }
    }
    return first == last ? first : first + " to " + last;
}

PictureNode folded_node(const Picture& picture, const std::vector<std::size_t>& members)
{
    auto node = picture.nodes[members.front()];
    if (members.size() == 1) {
        return node;
    }
    node.stands_for = members.size();
    node.name = fmt::format("{} {}", members.size(), plural_of(node.kind));
    node.details = {first_names(picture, members)};
    if (const auto days = days_of(picture, members); !days.empty()) {
        node.details.push_back(days);
    }
    node.tooltip.clear();
    for (const auto member : members) {
        node.tooltip += (node.tooltip.empty() ? "" : " | ") + picture.nodes[member].tooltip;
    }
    node.url.clear();
    return node;
}

auto identity_of(const PictureLink& link)
{
    return std::tuple(link.from, link.to, link.kind, link.stance, link.state, link.in_circle);
}

void append(std::vector<std::string>& texts, const std::vector<std::string>& more)
{
    texts.insert(texts.end(), more.begin(), more.end());
}

std::vector<PictureLink> folded_links(const Picture& picture, const Folding& folding)
{
    std::vector<PictureLink> links;
    std::map<decltype(identity_of(PictureLink{})), std::size_t> known;
    for (auto link : picture.links) {
        link.from = folding.place[link.from];
        link.to = folding.place[link.to];
        const auto [entry, is_new] = known.try_emplace(identity_of(link), links.size());
        if (is_new) {
            links.push_back(std::move(link));
        } else {
            append(links[entry->second].labels, link.labels);
            append(links[entry->second].tooltips, link.tooltips);
        }
    }
    return links;
}

} // namespace

Picture folded_picture(const Picture& picture)
{
    const auto folding = folding_of(picture);
    Picture folded = picture;
    folded.nodes.clear();
    for (const auto& members : folding.classes) {
        folded.nodes.push_back(folded_node(picture, members));
    }
    folded.links = folded_links(picture, folding);
    return folded;
}

} // namespace hearsay
