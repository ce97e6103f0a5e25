#include "write/picture_of.hpp"

#include <algorithm>
#include <set>

#include "write/picture_fold.hpp"
#include "write/picture_links.hpp"
#include "write/picture_owners.hpp"
#include "write/picture_texts.hpp"

namespace hearsay {
namespace {

std::vector<Vertex> claims_among(const Provenance& provenance, const std::set<PicturePlace>& places)
{
    std::vector<Vertex> claims;
    for (const auto& place : places) {
        if (provenance.graph[place.vertex].kind == RecordKind::claim) {
            claims.push_back(place.vertex);
        }
    }
    return claims;
}

/// From an outlet on a circle to its article that is the circle's next step: no attribution draws
/// that link.
void close_circle(Arrows& arrows, const std::vector<Vertex>& circle)
{
    for (std::size_t place = 0; place < circle.size(); ++place) {
        const PicturePlace from{circle[place]};
        const PicturePlace to{circle[(place + 1) % circle.size()]};
        const bool drawn = std::ranges::any_of(arrows, [&](const auto& arrow) {
            return arrow.first.from == from && arrow.first.to == to;
        });
        if (!drawn) {
            arrows[{from, to, ArrowKind::belongs}];
        }
    }
}

/// A page takes some nodes side by side, and more of them one below the other.
PageDirection fitting_direction(const Picture& picture)
{
    constexpr std::size_t most_in_row = 8;
    std::map<std::pair<NodeKind, std::string>, std::size_t> counts;
    for (const auto& node : picture.nodes) {
        ++counts[{node.kind, picture.ranked_by_date ? node.day : ""}];
    }
    const bool fits =
        std::ranges::all_of(counts, [](const auto& count) { return count.second <= most_in_row; });
    return fits ? PageDirection::down : PageDirection::right;
}

/// Makes one picture.
class Painter {
public:
    Painter(const Provenance& provenance, const Selection& selection, const PictureChoices& choices)
        : provenance_(provenance), selection_(selection), choices_(choices)
    {
    }

    Picture paint()
    {
        gather_arrows();
        place_nodes();
        mark();
        add_links();
        add_owners();
        picture_.title = provenance_.dossier->records().title;
        picture_.subtitle =
            choices_.subtitle.empty() ? size_text(provenance_, selection_) : choices_.subtitle;
        picture_.ranked_by_date = choices_.ranked_by_date;
        picture_.legend = choices_.legend;
        if (picture_.nodes.size() > choices_.fold_above) {
            picture_ = folded_picture(picture_);
        }
        picture_.direction = choices_.direction.value_or(fitting_direction(picture_));
        return std::move(picture_);
    }

private:
    void gather_arrows()
    {
        static const WordsOf no_words;
        arrows_ = arrows_of(
            provenance_, selection_, choices_.words == nullptr ? no_words : *choices_.words);
        for (const auto& [arrow, texts] : arrows_) {
            places_.insert(arrow.from);
            places_.insert(arrow.to);
        }
        for (const auto* vertices : {&selection_.asked_for, &selection_.others}) {
            for (const auto vertex : *vertices) {
                places_.insert({vertex});
            }
        }
        arrows_.merge(implications_among(provenance_, claims_among(provenance_, places_)));
        arrows_.merge(ties_among(provenance_, organizations_and_their_own()));
        if (choices_.weighing != nullptr) {
            for (const auto& circle : choices_.weighing->circles) {
                close_circle(arrows_, circle);
                for (const auto vertex : circle) {
                    places_.insert({vertex});
                }
            }
        }
    }

    /// Owners are drawn as nodes only where they were asked for; elsewhere none is among the
    /// places.
    std::vector<Vertex> organizations_and_their_own() const
    {
        std::vector<Vertex> vertices;
        for (const auto& place : places_) {
            if (!place.names_nobody) {
                vertices.push_back(place.vertex);
            }
        }
        return vertices;
    }

    std::map<Vertex, std::size_t> copies() const
    {
        std::map<Vertex, std::size_t> copies;
        for (std::uint32_t number = 0; number < provenance_.roots.size(); ++number) {
            if (const auto root = provenance_.roots[number]; root != number) {
                ++copies[vertex_of(provenance_, {RecordKind::article, root})];
            }
        }
        return copies;
    }

    PictureNode node_at(const PicturePlace& place, std::size_t copies) const
    {
        if (!place.names_nobody) {
            return node_for(provenance_, place.vertex, copies);
        }
        PictureNode nobody;
        nobody.kind = NodeKind::nobody;
        nobody.id = id_of(provenance_, place.vertex);
        nobody.name = "names nobody";
        return nobody;
    }

    /// By kind and id.
    void place_nodes()
    {
        const auto copied = copies();
        std::vector<std::pair<PicturePlace, PictureNode>> placed;
        for (const auto& place : places_) {
            const auto number = copied.find(place.vertex);
            placed.emplace_back(place, node_at(place, number == copied.end() ? 0 : number->second));
        }
        std::ranges::sort(placed, {}, [](const auto& each) {
            return std::pair(each.second.kind, std::string_view(each.second.id));
        });
        for (auto& [place, node] : placed) {
            numbers_[place] = picture_.nodes.size();
            vertices_.push_back(place);
            picture_.nodes.push_back(std::move(node));
        }
    }

    template <class Mark> void mark_all(const std::vector<Vertex>& vertices, Mark mark)
    {
        for (const auto vertex : vertices) {
            if (const auto found = numbers_.find({vertex}); found != numbers_.end()) {
                picture_.nodes[found->second].*mark = true;
            }
        }
    }

    void mark()
    {
        mark_all(selection_.asked_for, &PictureNode::asked_for);
        if (choices_.weighing != nullptr) {
            mark_all(choices_.weighing->cut.sources, &PictureNode::in_cut);
            mark_all(choices_.weighing->common_links, &PictureNode::on_every_chain);
        }
        for (const auto& stretch : selection_.stretches) {
            if (provenance_.ends[stretch.attribution] == End::seen) {
                const auto article = provenance_.steps.of(stretch.attribution).front();
                picture_.nodes[numbers_.at({article})].first_hand = true;
            }
        }
    }

    std::set<std::pair<Vertex, Vertex>> circle_steps() const
    {
        std::set<std::pair<Vertex, Vertex>> steps;
        if (choices_.weighing != nullptr) {
            for (const auto& circle : choices_.weighing->circles) {
                for (std::size_t place = 0; place < circle.size(); ++place) {
                    steps.insert({circle[place], circle[(place + 1) % circle.size()]});
                }
            }
        }
        return steps;
    }

    void add_links()
    {
        const auto circle = circle_steps();
        for (auto& [arrow, texts] : arrows_) {
            const bool in_circle = arrow.stance == Stance::asserts && !arrow.to.names_nobody &&
                                   circle.contains({arrow.from.vertex, arrow.to.vertex});
            picture_.links.push_back(
                {numbers_.at(arrow.from), numbers_.at(arrow.to), arrow.kind, arrow.stance,
                 arrow.state, in_circle, std::move(texts.labels), std::move(texts.tooltips)});
        }
        std::ranges::sort(picture_.links, {}, [](const PictureLink& link) {
            return std::tuple(link.from, link.to, link.kind, link.stance, link.state);
        });
    }

    void add_owners()
    {
        if (!choices_.owners) {
            return;
        }
        std::vector<Vertex> vertices;
        for (const auto& place : vertices_) {
            vertices.push_back(place.vertex);
        }
        const auto owners = owners_of(provenance_, vertices);
        std::vector<std::vector<std::size_t>> members(owners.groups.size());
        for (std::size_t number = 0; number < vertices_.size(); ++number) {
            if (const auto group = owners.group_of[number];
                group && !vertices_[number].names_nobody) {
                members[*group].push_back(number);
            }
        }
        for (std::size_t group = 0; group < members.size(); ++group) {
            add_owner(owners.groups[group], members[group]);
        }
    }

    /// A frame around one node would say no more than a line in it.
    void add_owner(const PictureGroup& owner, const std::vector<std::size_t>& members)
    {
        if (members.size() == 1) {
            picture_.nodes[members.front()].details.push_back("(" + owner.name + ")");
            return;
        }
        for (const auto member : members) {
            picture_.nodes[member].group = picture_.groups.size();
        }
        picture_.groups.push_back(owner);
    }

    const Provenance& provenance_;
    const Selection& selection_;
    const PictureChoices& choices_;
    Arrows arrows_;
    std::set<PicturePlace> places_;
    std::map<PicturePlace, std::size_t> numbers_;
    std::vector<PicturePlace> vertices_; // by node
    Picture picture_;
};

} // namespace

Picture
picture_of(const Provenance& provenance, const Selection& selection, const PictureChoices& choices)
{
    return Painter(provenance, selection, choices).paint();
}

} // namespace hearsay
