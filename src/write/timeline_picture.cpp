#include "write/timeline_picture.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include <fmt/core.h>

#include "base/wrap.hpp"
#include "graph/side.hpp"
#include "write/agraph.hpp"
#include "write/dot_canvas.hpp"
#include "write/dot_ids.hpp"
#include "write/dot_text.hpp"
#include "write/graphviz.hpp"
#include "write/labels.hpp"
#include "write/markup.hpp"
#include "write/picture_file.hpp"
#include "write/render.hpp"
#include "write/sentence.hpp"
#include "write/stance.hpp"
#include "write/utc.hpp"

namespace hearsay {
namespace {

// In points, of which an inch has 72.
constexpr double names_width = 260;
constexpr double axis_width = 520;
constexpr double row_height = 26;
constexpr double bar_height = 12;
constexpr double thinnest_bar = 5;
constexpr double inch = 72;

constexpr std::size_t most_rows = 150;
constexpr std::size_t most_ticks = 8;
constexpr std::int64_t day = 24 * 60 * 60;
constexpr const char* fonts = "DejaVu Sans,Verdana,Arial,Helvetica,sans-serif";

std::string inches(double points)
{
    return fmt::format("{:.3f}", points / inch);
}

std::string at(double across, double down)
{
    return fmt::format("{:.1f},{:.1f}", across, -down);
}

/// Moments as places across the page.
class Axis {
public:
    explicit Axis(const Timeline& timeline)
    {
        for (std::size_t place = 0; place < timeline.dated; ++place) {
            const auto& when = *timeline.appearances[place].published;
            begin_ = place == 0 ? when.begin : std::min(begin_, when.begin);
            end_ = place == 0 ? when.end : std::max(end_, when.end);
        }
        end_ = std::max(end_, begin_ + 1);
    }

    double across(std::int64_t moment) const
    {
        const auto part = static_cast<double>(moment - begin_) / static_cast<double>(end_ - begin_);
        return names_width + part * axis_width;
    }

    /// Midnights, few enough to be read.
    std::vector<std::int64_t> ticks() const
    {
        const auto most = static_cast<std::int64_t>(most_ticks) * day;
        std::int64_t days = 1;
        for (const std::int64_t step : {2, 5, 10, 30, 90, 180, 365, 1825, 3650}) {
            days = (end_ - begin_) / days > most ? step : days;
        }
        while ((end_ - begin_) / days > most) {
            days *= 2;
        }
        std::vector<std::int64_t> all;
        auto first = begin_ / day * day;
        first += first < begin_ ? day : 0;
        for (auto tick = first; tick <= end_; tick += days * day) {
            all.push_back(tick);
        }
        return all;
    }

private:
    std::int64_t begin_ = 0;
    std::int64_t end_ = 1;
};

struct BarStyle {
    const char* style;
    const char* fill;
    const char* colour;
};

BarStyle style_of(const Provenance& provenance, const Appearance& appearance)
{
    if (appearance.retracted) {
        return {"filled,dotted", "#F4F4F4", "#9A9A9A"};
    }
    bool asserts = false;
    bool contests = false;
    for (const auto number : appearance.attributions) {
        const auto side = side_of(provenance.dossier->attributions()[number].stance);
        asserts = asserts || side == Side::asserting;
        contests = contests || side == Side::contesting;
    }
    if (contests) {
        return {"filled,dashed", asserts ? "#E9D8F0" : "#F6D5C3", "#C24A00"};
    }
    return asserts ? BarStyle{"filled", "#9CC9E8", "#0060A0"}
                   : BarStyle{"filled,dashed", "#EEEEEE", "#404040"};
}

class TimelineDrawing {
public:
    TimelineDrawing(const Provenance& provenance, const Timeline& timeline, Vertex claim)
        : provenance_(provenance), labels_(provenance), timeline_(timeline), claim_(claim),
          axis_(timeline), rows_(std::min(timeline.appearances.size(), most_rows)),
          graph_(opened()), canvas_(*graph_)
    {
    }

    Agraph drawn()
    {
        declare();
        if (timeline_.dated != 0) {
            add_axis();
        }
        for (std::size_t row = 0; row < rows_; ++row) {
            add_row(row);
        }
        for (std::size_t row = 0; row < rows_; ++row) {
            add_arrows(row);
        }
        add_text("legend", legend(), 0, depth_of(rows_) + row_height / 2, names_width + axis_width);
        return std::move(graph_);
    }

private:
    static Agraph opened()
    {
        char name[] = "hearsay";
        return Agraph(graphviz().agopen(name, *graphviz().directed, numbered_in_order()));
    }

    static double depth_of(std::size_t row) { return static_cast<double>(row + 1) * row_height; }

    void declare()
    {
        canvas_.declare_for_graph("layout", "nop");
        canvas_.declare_for_graph("splines", "line");
        canvas_.declare_for_graph("fontname", fonts);
        canvas_.declare_for_graph("fontsize", "14");
        canvas_.declare_for_graph("labelloc", "t");
        canvas_.declare_for_graph("label", title());
        canvas_.declare_for_graph("pad", "0.3");
        canvas_.declare_for_graph("bgcolor", "white");
        for (const auto& [name, value] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"pos", ""},
                 {"label", ""},
                 {"shape", "box"},
                 {"style", ""},
                 {"fillcolor", ""},
                 {"color", "#404040"},
                 {"width", "0.1"},
                 {"height", "0.1"},
                 {"fixedsize", "true"},
                 {"margin", "0"},
                 {"fontname", fonts},
                 {"fontsize", "10"},
                 {"tooltip", ""},
                 {"URL", ""}}) {
            canvas_.declare_for_nodes(name, value);
        }
        for (const auto& [name, value] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"style", "solid"},
                 {"color", "#404040"},
                 {"arrowhead", "normal"},
                 {"arrowsize", "0.6"},
                 {"tooltip", ""}}) {
            canvas_.declare_for_links(name, value);
        }
    }

    std::string title() const
    {
        auto lines = wrapped(label_of(*provenance_.dossier, record_of(provenance_, claim_)), 80, 3);
        const auto left = timeline_.appearances.size() - rows_;
        lines.push_back(
            left == 0 ? "when it appeared where, UTC"
                      : "when it appeared where, UTC; " + in_figures(left, "more article") +
                            " not drawn");
        return dot_label(lines);
    }

    std::vector<std::string> legend() const
    {
        std::vector<std::string> lines{
            "bar: every moment at which it may have been published; arrow: has it from; dashed and "
            "reddish:",
            "denies or doubts it; dotted: retracted; a bar from edge to edge without colour: "
            "undated"};
        return lines;
    }

    Agnode_s* add_text(
        const std::string& name, const std::vector<std::string>& lines, double left, double depth,
        double width)
    {
        auto* node = canvas_.add_node(name);
        Canvas::set(node, "shape", "plaintext");
        Canvas::set(node, "label", dot_label(lines, Justify::left));
        Canvas::set(node, "width", inches(width));
        Canvas::set(node, "height", inches(row_height));
        Canvas::set(node, "pos", at(left + width / 2, depth));
        return node;
    }

    /// A dotted line down the page at each tick, its date above.
    void add_axis()
    {
        const auto ticks = axis_.ticks();
        for (std::size_t number = 0; number < ticks.size(); ++number) {
            const auto across = axis_.across(ticks[number]);
            const auto name = "t" + std::to_string(number);
            auto* label = canvas_.add_node(name);
            Canvas::set(label, "shape", "plaintext");
            Canvas::set(label, "label", dot_label(std::vector{utc_day(ticks[number])}));
            Canvas::set(label, "width", inches(60));
            Canvas::set(label, "height", inches(bar_height));
            Canvas::set(label, "fontsize", "9");
            Canvas::set(label, "pos", at(across, 0));
            auto* end = canvas_.add_node(name + "e");
            Canvas::set(end, "shape", "point");
            Canvas::set(end, "style", "invis");
            Canvas::set(end, "width", "0.01");
            Canvas::set(end, "height", "0.01");
            Canvas::set(end, "pos", at(across, depth_of(rows_) - row_height / 2));
            auto* line = canvas_.add_link(label, end);
            Canvas::set(line, "style", "dotted");
            Canvas::set(line, "color", "#B0B0B0");
            Canvas::set(line, "arrowhead", "none");
        }
    }

    void add_row(std::size_t row)
    {
        const auto& appearance = timeline_.appearances[row];
        const auto& article = provenance_.dossier->articles()[appearance.article];
        const auto label =
            labels_.of(vertex_of(provenance_, {RecordKind::article, appearance.article}));
        add_text(
            "a" + std::to_string(row), {shortened(label, 44)}, 0, depth_of(row), names_width - 10);
        bars_.push_back(add_bar(row, appearance));
        Canvas::set(bars_.back(), "URL", link_target(article.url));
        Canvas::set(bars_.back(), "tooltip", dot_tooltip(tooltip_of(label, appearance), 1'500));
    }

    Agnode_s* add_bar(std::size_t row, const Appearance& appearance)
    {
        auto* bar = canvas_.add_node("b" + std::to_string(row));
        const auto from =
            appearance.published ? axis_.across(appearance.published->begin) : names_width;
        const auto to = appearance.published ? axis_.across(appearance.published->end)
                                             : names_width + axis_width;
        Canvas::set(bar, "width", inches(std::max(to - from, thinnest_bar)));
        Canvas::set(bar, "height", inches(bar_height));
        Canvas::set(bar, "pos", at((from + to) / 2, depth_of(row)));
        const auto style = style_of(provenance_, appearance);
        Canvas::set(bar, "style", appearance.published ? style.style : "dashed");
        Canvas::set(bar, "fillcolor", style.fill);
        Canvas::set(bar, "color", style.colour);
        return bar;
    }

    std::string tooltip_of(const std::string& label, const Appearance& appearance) const
    {
        const auto& dossier = *provenance_.dossier;
        const auto& published = dossier.articles()[appearance.article].published;
        auto text = label + ", " + (published ? published->text : "undated");
        for (const auto number : appearance.attributions) {
            const auto& attribution = dossier.attributions()[number];
            text += " | " + std::string(verb_for(attribution.stance));
            for (const auto& step : attribution.via) {
                text += " ← " + labels_.of_id(step.text);
            }
            text += attribution.speaker ? " ← " + labels_.of_id(attribution.speaker->text) : "";
        }
        return text;
    }

    void add_arrows(std::size_t row)
    {
        for (const auto behind : timeline_.appearances[row].from) {
            if (behind < rows_) {
                canvas_.add_link(bars_[row], bars_[behind]);
            }
        }
    }

    const Provenance& provenance_;
    Labels labels_;
    const Timeline& timeline_;
    Vertex claim_;
    Axis axis_;
    std::size_t rows_;
    Agraph graph_;
    Canvas canvas_;
    std::vector<Agnode_s*> bars_;
};

} // namespace

std::string timeline_bytes(
    const Provenance& provenance, const Timeline& timeline, Vertex claim, std::string_view ending,
    std::chrono::milliseconds deadline)
{
    const auto make = [&] { return TimelineDrawing(provenance, timeline, claim).drawn(); };
    const auto format = image_format(ending);
    return format ? render_placed(make, *format, deadline) : text_of(*make());
}

} // namespace hearsay
