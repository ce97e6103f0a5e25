#include "write/tree.hpp"

#include <array>
#include <cstdlib>
#include <sstream>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Le;

/// The lines that a tree is drawn with, 60 columns wide.
std::vector<std::string>
drawn(const std::vector<std::uint32_t>& parents, const std::function<TreeItem(std::size_t)>& item)
{
    setenv("COLUMNS", "60", 1);
    auto* file = std::tmpfile();
    Output out(fileno(file), {ColourChoice::never});
    write_tree(out, parents, item);
    out.flush();
    std::rewind(file);
    std::string text;
    std::array<char, 4096> piece{};
    while (const auto size = std::fread(piece.data(), 1, piece.size(), file)) {
        text.append(piece.data(), size);
    }
    std::fclose(file);
    unsetenv("COLUMNS");
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

TreeItem item_called(const std::string& label)
{
    TreeItem item;
    item.label = label;
    item.joint = " ← ";
    return item;
}

TreeItem numbered(std::size_t node)
{
    return item_called("n" + std::to_string(node));
}

std::vector<std::size_t> widths_of(const std::vector<std::string>& lines)
{
    std::vector<std::size_t> widths;
    for (const auto& line : lines) {
        widths.push_back(display_width(line));
    }
    return widths;
}

TEST(WriteTree, PutsAnOnlyChildOnItsParentsLine)
{
    EXPECT_THAT(
        drawn({0, 0, 1, 2, 2, 0}, numbered),
        ElementsAre("├─ n1 ← n2", "│  ├─ n3", "│  └─ n4", "└─ n5"));
}

TEST(WriteTree, StartsANewLineForAChildThatHasNoJoint)
{
    const auto item = [](std::size_t node) {
        auto without = numbered(node);
        without.joint.clear();
        return without;
    };
    EXPECT_THAT(drawn({0, 0, 1}, item), ElementsAre("└─ n1", "   └─ n2"));
}

TEST(WriteTree, HangsDetailsUnderTheirNodeAndGoesOnBelowThem)
{
    const auto item = [](std::size_t node) {
        auto detailed = numbered(node);
        detailed.detail = "d" + std::to_string(node);
        return detailed;
    };
    EXPECT_THAT(
        drawn({0, 0, 1, 2, 2}, item), ElementsAre(
                                          "└─ n1", "     d1", "   ← n2", "   │ d2", "   ├─ n3",
                                          "   │    d3", "   └─ n4", "        d4"));
}

TEST(WriteTree, NeedsNoRoomToTheRightForALongChain)
{
    std::vector<std::uint32_t> parents{0};
    for (std::uint32_t node = 0; node < 100'000; ++node) {
        parents.push_back(node);
    }
    const auto lines = drawn(parents, numbered);
    EXPECT_LT(lines.size(), 25'000);
    EXPECT_THAT(widths_of(lines), Each(Le(60)));
}

TEST(WriteTree, DrawsDeepBranchesAtTheEdgeWithTheirLevel)
{
    std::vector<std::uint32_t> parents{0};
    for (std::uint32_t level = 0; level < 1000; ++level) {
        const auto parent = static_cast<std::uint32_t>(parents.size()) - 1;
        parents.push_back(parent);
        parents.push_back(parent);
    }
    const auto lines = drawn(parents, numbered);
    EXPECT_THAT(widths_of(lines), Each(Le(60)));
    EXPECT_NE(lines.back().find("1000─ n2000"), std::string::npos) << lines.back();
}

TEST(WriteTree, NeverExceedsTheWidthWhateverTheTextsAre)
{
    const auto item = [](std::size_t node) {
        std::string label;
        for (std::size_t word = 0; word < node * 7 % 40; ++word) {
            label += word % 3 == 0 ? "漢字" : word % 5 == 0 ? "a-very-long-identifier-1 " : "of ";
        }
        auto varied = item_called(label);
        varied.joint = node % 2 == 0 ? ": " : " → ";
        varied.detail = node % 3 == 0 ? label : "";
        varied.words = node % 4 == 0 ? label + label : "";
        return varied;
    };
    std::vector<std::uint32_t> parents{0};
    std::vector<std::uint32_t> way{0};
    for (std::uint32_t node = 1; node < 2000; ++node) {
        way.resize(1 + node * 37 % way.size() / 2 + way.size() / 2);
        parents.push_back(way.back());
        way.push_back(node);
    }
    for (const auto& line : drawn(parents, item)) {
        EXPECT_LE(display_width(line), 60) << line;
    }
}

} // namespace
} // namespace hearsay
