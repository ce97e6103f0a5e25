#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/drawn_back.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

/// Bytes that Graphviz, XML and URLs read in their own way, more often than others.
std::string hostile_bytes(std::mt19937& random)
{
    static const std::vector<std::string> pieces{
        "\\",        "\"",          "\\\"",    "\\N",      "\\G",
        "\\n",       "<",           ">",       "&",        "&lt;",
        "<b>",       "-->",         "];",      "}",        "http://",
        "https://a", "javascript:", "\n",      "\r",       std::string(1, '\0'),
        "\x1b[31m",  "%",           "\xff",    "\xC2\xAD", "\u202E",
        "\uFFFF",    "\U0001F600",  "e\u0301", "a",        " ",
        "日本",      "مرحبا"};
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() * 2);
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<int> length(0, 400);
    std::string bytes;
    for (int left = length(random); left > 0; --left) {
        const auto number = piece(random);
        bytes += number < pieces.size() ? pieces[number]
                                        : std::string(1, static_cast<char>(byte(random)));
    }
    return bytes;
}

TEST(HostileDrawing, NeverBreaksOutOfItsLabels)
{
    std::mt19937 random(2023);
    for (int round = 0; round < 500; ++round) {
        const auto bytes = hostile_bytes(random);
        ASSERT_EQ(test::complaint_about_hostile_bytes(bytes), "") << "in round " << round;
    }
}

TEST(HostileDrawing, IsNoticedByTheCheckWhereItDoes)
{
    for (const char* body :
         {R"x(n0 [URL="javascript:alert(1)"])x", R"(n0 [label="a\Nb"])", R"(n0 [label="<b>"])",
          R"(n0 [label="a & b"])", R"(evil [label="a"])", R"(n0 [URL="http://a/ onload=x"])",
          R"(n0 -> n1 [label="\\\G"])", R"(subgraph evil { n0 })", "n0 [label=\"\x1b\"]",
          R"(label="<i>")", "n0 ["}) {
        const auto text = "digraph hearsay { " + std::string(body) + " }";
        EXPECT_NE(test::complaint_about_dot(text), "") << body;
    }
    EXPECT_EQ(test::complaint_about_dot(R"(digraph hearsay { n0 [label="\\N &amp; \n"] })"), "");
}

TEST(HostileDrawing, StaysHarmlessWhereItOnceWasNot)
{
    const auto folder = std::filesystem::path(test::source_folder()) / "tests/fuzz/failed/draw";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        EXPECT_EQ(test::complaint_about_hostile_bytes(bytes), "") << entry.path();
    }
}

} // namespace
} // namespace hearsay
