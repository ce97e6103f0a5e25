#include "write/dot_rows.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "write/dot_text.hpp"

namespace hearsay {
namespace {

/// By node: whether a link that says where something comes from leads to it, or away from it.
struct Neighbours {
    std::vector<bool> relied_on;
    std::vector<bool> relying;
};

Neighbours neighbours_in(const Picture& picture)
{
    Neighbours neighbours{
        std::vector<bool>(picture.nodes.size()), std::vector<bool>(picture.nodes.size())};
    for (const auto& link : picture.links) {
        if (link.kind == ArrowKind::relies) {
            neighbours.relying[link.from] = true;
        }
        if (picture.nodes[link.from].kind != NodeKind::claim) {
            neighbours.relied_on[link.to] = true;
        }
    }
    return neighbours;
}

/// One row of the page; a row of one node needs nothing.
void add_row(
    Canvas& canvas, const std::string& name, const char* rank, const std::vector<Agnode_s*>& nodes)
{
    if (nodes.size() < 2) {
        return;
    }
    auto row = canvas.add_part(name);
    row.set("rank", rank);
    for (auto* node : nodes) {
        row.take_in(node);
    }
}

} // namespace

void put_in_rows(Canvas& canvas, const Picture& picture, std::span<Agnode_s* const> nodes)
{
    const auto neighbours = neighbours_in(picture);
    std::vector<Agnode_s*> carriers;
    std::vector<Agnode_s*> voices;
    for (std::size_t number = 0; number < nodes.size(); ++number) {
        const auto kind = picture.nodes[number].kind;
        if (kind == NodeKind::article && !neighbours.relied_on[number]) {
            carriers.push_back(nodes[number]);
        } else if (kind == NodeKind::speaker && !neighbours.relying[number]) {
            voices.push_back(nodes[number]);
        }
    }
    add_row(canvas, "row_articles", "same", carriers);
    add_row(canvas, "row_speakers", "same", voices);
}

void put_in_rows_by_date(Canvas& canvas, const Picture& picture, std::span<Agnode_s* const> nodes)
{
    std::map<std::string, std::vector<Agnode_s*>, std::greater<>> days;
    for (std::size_t number = 0; number < nodes.size(); ++number) {
        if (const auto& day = picture.nodes[number].day; !day.empty()) {
            days[day].push_back(nodes[number]);
        }
    }
    Agnode_s* later = nullptr;
    std::size_t number = 0;
    for (const auto& [day, articles] : days) {
        auto* mark = canvas.add_node("day" + std::to_string(number));
        Canvas::set(mark, "label", dot_label(std::vector<std::string>{day}));
        Canvas::set(mark, "shape", "plaintext");
        if (later != nullptr) {
            Canvas::set(canvas.add_link(later, mark), "style", "invis");
        }
        auto row = articles;
        row.insert(row.begin(), mark);
        add_row(canvas, "row_day" + std::to_string(number++), "same", row);
        later = mark;
    }
}

} // namespace hearsay
