#include "write/render.hpp"

#include <csignal>
#include <cstdio>

#include <fmt/core.h>

#include "base/text.hpp"
#include "write/agraph.hpp"
#include "write/child.hpp"
#include "write/graphviz.hpp"

namespace hearsay {
namespace {

// dot needs a minute and more beyond, and overflows its stack on long chains.
constexpr std::size_t most_nodes = 2'000;
constexpr std::size_t most_links = 6'000;

const char* name_of(ImageFormat format)
{
    switch (format) {
    case ImageFormat::svg:
        return "svg";
    case ImageFormat::png:
        return "png";
    case ImageFormat::pdf:
        return "pdf";
    }
    return "";
}

/// "this picture has N nodes and M links": what every refusal begins with.
std::string size_of(const Picture& picture)
{
    return fmt::format(
        "this picture has {} nodes and {} links", picture.nodes.size(), picture.links.size());
}

const std::string advice =
    "name an ID to draw only what touches it, have equal neighbours folded with --fold 0, or write "
    "a .dot file, which needs no layout";

/// Runs in the child.
int lay_out_and_render(const Agraph& graph, const char* engine, ImageFormat format, int descriptor)
{
    Agraph_t* const drawn = graph.get();
    char dpi[] = "dpi";
    char dots[] = "144";
    if (format == ImageFormat::png) {
        graphviz().agattr(drawn, AGRAPH, dpi, dots);
    }
    GVC_t* const context = graphviz().gvContext();
    auto* const stream = ::fdopen(descriptor, "wb");
    const bool done = stream != nullptr && graphviz().gvLayout(context, drawn, engine) == 0 &&
                      graphviz().gvRender(context, drawn, name_of(format), stream) == 0;
    return done && std::fclose(stream) == 0 ? 0 : 1;
}

[[noreturn]] void refuse_format(const ChildResult& result, ImageFormat format)
{
    throw RenderError(fmt::format(
        "Graphviz cannot make a {} here: {}", name_of(format),
        result.messages.empty() ? "it says nothing more" : one_line(result.messages)));
}

[[noreturn]] void refuse(const Picture& picture, const ChildResult& result, ImageFormat format)
{
    if (result.out_of_time || result.signal == SIGALRM) {
        throw RenderError(
            size_of(picture) + ", which Graphviz could not lay out in time",
            advice + ", or allow more with --deadline");
    }
    if (result.signal != 0) {
        throw RenderError(
            fmt::format(
                "{}, on which Graphviz crashed (signal {})", size_of(picture), result.signal),
            advice);
    }
    refuse_format(result, format);
}

bool failed(const ChildResult& result)
{
    return result.out_of_time || result.signal != 0 || result.exit_code != 0 ||
           result.output.empty();
}

} // namespace

std::string render(const Picture& picture, ImageFormat format, std::chrono::milliseconds deadline)
{
    if (picture.nodes.size() > most_nodes || picture.links.size() > most_links) {
        throw RenderError(
            fmt::format(
                "{}, Graphviz can lay out {} nodes and {} links in reasonable time",
                size_of(picture), most_nodes, most_links),
            advice);
    }
    graphviz(); // if it is not there, this process must say so
    auto result = run_in_child(
        [&](int descriptor) {
            return lay_out_and_render(agraph_of(picture), "dot", format, descriptor);
        },
        deadline);
    if (failed(result)) {
        refuse(picture, result, format);
    }
    return std::move(result.output);
}

std::string render_placed(
    const std::function<Agraph()>& make, ImageFormat format, std::chrono::milliseconds deadline)
{
    graphviz();
    auto result = run_in_child(
        [&](int descriptor) { return lay_out_and_render(make(), "nop", format, descriptor); },
        deadline);
    if (result.out_of_time) {
        throw RenderError(
            "Graphviz could not draw this in time: allow more with --deadline, or write a .dot "
            "file, which needs no layout");
    }
    if (failed(result)) {
        refuse_format(result, format);
    }
    return std::move(result.output);
}

} // namespace hearsay
