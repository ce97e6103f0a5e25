#include "support/drawn_back.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <string_view>
#include <vector>

#include <cgraph.h>

#include "base/text.hpp"
#include "support/hostile_dossier.hpp"
#include "write/agraph.hpp"
#include "write/picture_of.hpp"

namespace hearsay::test {
namespace {

using Attributes = std::map<std::string, std::string>;

/// What a graph says, apart from the order of its parts.
struct Content {
    std::map<std::string, Attributes> nodes;
    std::multimap<std::pair<std::string, std::string>, Attributes> links;
    std::map<std::string, Attributes> parts; // with the graph itself

    friend bool operator==(const Content&, const Content&) = default;
};

Attributes attributes_of(Agraph_t& root, int kind, void* object)
{
    Attributes attributes;
    for (auto* symbol = agnxtattr(&root, kind, nullptr); symbol != nullptr;
         symbol = agnxtattr(&root, kind, symbol)) {
        // What is empty nowhere is not declared when it is read back.
        if (const std::string value = agxget(object, symbol); !value.empty()) {
            attributes[symbol->name] = value;
        }
    }
    return attributes;
}

void add_parts(Content& content, Agraph_t& root, Agraph_t& part)
{
    content.parts[agnameof(&part)] = attributes_of(root, AGRAPH, &part);
    for (auto* inner = agfstsubg(&part); inner != nullptr; inner = agnxtsubg(inner)) {
        add_parts(content, root, *inner);
    }
}

Content content_of(Agraph_t& graph)
{
    Content content;
    for (auto* node = agfstnode(&graph); node != nullptr; node = agnxtnode(&graph, node)) {
        content.nodes[agnameof(node)] = attributes_of(graph, AGNODE, node);
        for (auto* link = agfstout(&graph, node); link != nullptr; link = agnxtout(&graph, link)) {
            content.links.emplace(
                std::pair(agnameof(agtail(link)), agnameof(aghead(link))),
                attributes_of(graph, AGEDGE, link));
        }
    }
    add_parts(content, graph, graph);
    return content;
}

bool is_own_name(std::string_view name)
{
    for (const std::string_view prefix : {"n", "day", "cluster_", "row_day"}) {
        const auto rest = name.substr(std::min(prefix.size(), name.size()));
        if (name.starts_with(prefix) && !rest.empty() &&
            std::ranges::all_of(rest, [](unsigned char digit) { return std::isdigit(digit); })) {
            return true;
        }
    }
    return name == "hearsay" || name == "row_articles" || name == "row_speakers" ||
           name == "cluster_legend" || name.starts_with("legend_");
}

/// The text without the escapes and entities that Graphviz may expand.
std::string without_escapes(std::string_view text)
{
    std::string rest;
    while (!text.empty()) {
        bool found = false;
        for (const std::string_view escape : {"\\\\", "\\n", "\\l", "&amp;", "&lt;", "&gt;"}) {
            if (text.starts_with(escape)) {
                text.remove_prefix(escape.size());
                found = true;
                break;
            }
        }
        if (!found) {
            rest += text.front();
            text.remove_prefix(1);
        }
    }
    return rest;
}

bool is_safe_text(std::string_view text)
{
    const auto rest = without_escapes(text);
    return rest.find_first_of("\\&<>") == std::string::npos && one_line(text) == text;
}

bool is_safe_url(std::string_view url)
{
    const auto colon = url.find("://");
    std::string scheme(url.substr(0, colon == std::string_view::npos ? 0 : colon));
    std::ranges::transform(scheme, scheme.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return url.empty() || ((scheme == "http" || scheme == "https") &&
                           std::ranges::all_of(url, [](unsigned char byte) {
                               return byte > ' ' && byte < 0x7F &&
                                      std::string_view("\"'<>\\`").find(static_cast<char>(byte)) ==
                                          std::string_view::npos;
                           }));
}

std::string complaint_about(const std::string& name, const Attributes& attributes)
{
    for (const auto& [key, value] : attributes) {
        const bool safe = key == "URL" ? is_safe_url(value) : is_safe_text(value);
        if (!safe) {
            return "unsafe " + key + " of " + name + ": " + value;
        }
    }
    return {};
}

std::string complaint_about(const Content& content)
{
    for (const auto* named : {&content.nodes, &content.parts}) {
        for (const auto& [name, attributes] : *named) {
            if (!is_own_name(name)) {
                return "outside text as a name: " + name;
            }
            if (auto complaint = complaint_about(name, attributes); !complaint.empty()) {
                return complaint;
            }
        }
    }
    for (const auto& [ends, attributes] : content.links) {
        if (auto complaint = complaint_about(ends.first + " -> " + ends.second, attributes);
            !complaint.empty()) {
            return complaint;
        }
    }
    return {};
}

} // namespace

std::string complaint_about_drawing(const Picture& picture)
{
    const auto drawn = agraph_of(picture);
    const auto text = text_of(*drawn);
    const Agraph read(agmemread(text.c_str()));
    if (read == nullptr || content_of(*read) != content_of(*drawn)) {
        return "what was read differs from what was drawn: " + text;
    }
    return complaint_about_dot(text);
}

std::string complaint_about_dot(const std::string& text)
{
    const Agraph read(agmemread(text.c_str()));
    return read == nullptr ? "not readable: " + text : complaint_about(content_of(*read));
}

std::string complaint_about_hostile_bytes(std::string_view bytes)
{
    const auto dossier = hostile_dossier(bytes);
    const auto provenance = build_provenance(dossier);
    PictureChoices choices;
    choices.owners = bytes.size() % 2 == 0;
    choices.ranked_by_date = bytes.size() % 3 == 0;
    choices.fold_above = bytes.size() % 5;
    return complaint_about_drawing(picture_of(provenance, select_all(provenance), choices));
}

} // namespace hearsay::test
