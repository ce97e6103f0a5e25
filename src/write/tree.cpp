#include "write/tree.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "base/wrap.hpp"

namespace hearsay {
namespace {

constexpr std::size_t widest = 100;
constexpr std::size_t narrowest_text = 24;
constexpr std::size_t level_columns = 3;
constexpr std::size_t hanging = 2;
constexpr std::size_t all_lines = 10'000;

/// How many children each node has, and which is the last.
struct Shape {
    std::vector<std::uint32_t> children;
    std::vector<std::uint32_t> last_child;

    explicit Shape(std::span<const std::uint32_t> parents)
        : children(parents.size()), last_child(parents.size())
    {
        for (std::uint32_t node = 1; node < parents.size(); ++node) {
            ++children[parents[node]];
            last_child[parents[node]] = node;
        }
    }
};

class TreeWriter {
public:
    TreeWriter(Output& out, std::span<const std::uint32_t> parents)
        : out_(out), parents_(parents), shape_(parents), width_(std::min(out.width(), widest)),
          gutters_(parents.size()), most_levels_((width_ - narrowest_text) / level_columns)
    {
    }

    void write(std::uint32_t node, const TreeItem& item)
    {
        const auto parent = parents_[node];
        if (parent != 0 && shape_.children[parent] == 1 && !item.joint.empty()) {
            gutters_[node] = gutters_[parent];
            join(node, item);
        } else {
            branch(node, item);
        }
        below(node, item.detail, item.detail_tone);
        below(node, item.words, Tone::plain);
    }

    void end_line()
    {
        if (column_ != 0) {
            out_.write("\n");
            column_ = 0;
        }
    }

private:
    /// What stands left of a node's text: as many bytes of gutter_, in so many levels.
    struct Gutter {
        std::size_t bytes = 0;
        std::size_t levels = 0;
    };

    void branch(std::uint32_t node, const TreeItem& item)
    {
        end_line();
        const auto parent = gutters_[parents_[node]];
        const bool last = shape_.last_child[parents_[node]] == node;
        gutter_.resize(parent.bytes);
        if (parent.levels >= most_levels_) {
            gutters_[node] = {parent.bytes, parent.levels + 1};
            start_line(node);
            text(node, std::to_string(parent.levels + 1) + "─ " + item.label, item.tone);
            return;
        }
        start_line(parents_[node]);
        put(last ? "└─ " : "├─ ", Tone::plain);
        gutter_ += last ? "   " : "│  ";
        gutters_[node] = {gutter_.size(), parent.levels + 1};
        text(node, item.label, item.tone);
    }

    /// Goes on in the parent's line, or below it if there is no room.
    void join(std::uint32_t node, const TreeItem& item)
    {
        const auto label = one_line(item.label);
        if (column_ != 0 && column_ + display_width(item.joint + label) <= width_) {
            put(item.joint, Tone::plain);
            put(label, item.tone);
            return;
        }
        // A colon stays behind, an arrow comes along.
        const auto first = item.joint.find_first_not_of(' ');
        const auto mark = std::string_view(item.joint).substr(first);
        const bool stays = mark.starts_with(':');
        if (stays && column_ != 0 && column_ < width_) {
            put(":", Tone::plain);
        }
        end_line();
        gutter_.resize(gutters_[node].bytes);
        start_line(node);
        put(stays ? "  " : mark, Tone::plain);
        text(node, item.label, item.tone);
    }

    /// The label, and where it is long its further lines a little further in.
    void text(std::uint32_t node, std::string_view label, Tone tone)
    {
        const auto start = columns_of(node) + hanging;
        const auto room = width_ - std::max(column_, start);
        bool later = false;
        for (const auto& line : wrapped(label, room, all_lines)) {
            if (later) {
                end_line();
                start_line(node);
                put("  ", Tone::plain);
            }
            put(line, tone);
            later = true;
        }
    }

    void below(std::uint32_t node, std::string_view note, Tone tone)
    {
        if (note.empty()) {
            return;
        }
        gutter_.resize(gutters_[node].bytes);
        const bool branches = shape_.children[node] > 1;
        for (const auto& line : wrapped(note, width_ - columns_of(node) - hanging, all_lines)) {
            end_line();
            start_line(node);
            put(branches ? "│ " : "  ", Tone::plain);
            put(line, tone);
        }
        end_line();
    }

    void start_line(std::uint32_t node)
    {
        out_.write(std::string_view(gutter_).substr(0, gutters_[node].bytes));
        column_ = columns_of(node);
    }

    std::size_t columns_of(std::uint32_t node) const
    {
        return std::min(gutters_[node].levels, most_levels_) * level_columns;
    }

    void put(std::string_view text, Tone tone)
    {
        write_toned(out_, tone, text);
        column_ += display_width(text);
    }

    Output& out_;
    std::span<const std::uint32_t> parents_;
    Shape shape_;
    std::size_t width_;
    std::vector<Gutter> gutters_; // by node
    std::size_t most_levels_;
    std::string gutter_;     // of the node that was written last
    std::size_t column_ = 0; // columns that are filled in this line
};

} // namespace

void write_tree(
    Output& out, std::span<const std::uint32_t> parents,
    const std::function<TreeItem(std::size_t)>& item)
{
    TreeWriter writer(out, parents);
    for (std::uint32_t node = 1; node < parents.size() && !out.closed(); ++node) {
        writer.write(node, item(node));
    }
    writer.end_line();
}

} // namespace hearsay
