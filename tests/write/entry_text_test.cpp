#include "write/entry_text.hpp"

#include <array>
#include <cstdio>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

using testing::ElementsAre;
using Verb = Entry::Verb;

/// What bash makes of a word.
std::string read_by_shell(const std::string& word)
{
    const auto command = "bash -c " + shell_quoted("printf %s " + shell_quoted(word));
    auto* pipe = popen(command.c_str(), "r");
    std::string text;
    std::array<char, 256> bytes{};
    for (std::size_t got = 1; got > 0;) {
        got = fread(bytes.data(), 1, bytes.size(), pipe);
        text.append(bytes.data(), got);
    }
    pclose(pipe);
    return text;
}

std::vector<std::string> lines(const std::vector<Entry>& entries, const std::string& graph)
{
    return command_lines(entries, graph);
}

TEST(CommandLines, SayHowEntriesAreMade)
{
    EXPECT_THAT(
        lines(
            {{Verb::set, RecordKind::outlet, "daily", "owner", "press", true},
             {Verb::set, RecordKind::outlet, "post", "owner", "press", false},
             {Verb::join, RecordKind::speaker, "ann", "", "source", false}},
            "g.json"),
        ElementsAre(
            "hearsay set g.json daily owner=press --new", "hearsay set g.json post owner=press",
            "hearsay join g.json ann source"));
    EXPECT_THAT(
        lines(
            {{Verb::set, RecordKind::attribution, "a1", "occasion", "the mayor's call", false}},
            "my graph.json"),
        ElementsAre("hearsay set 'my graph.json' a1 'occasion=the mayor'\\''s call'"));
}

TEST(CommandLines, SetOfOneRecordWhatIsSetInARow)
{
    EXPECT_THAT(
        lines(
            {{Verb::set, RecordKind::speaker, "ann", "named", "true", false},
             {Verb::set, RecordKind::speaker, "ann", "speaks_for", "", false},
             {Verb::set, RecordKind::speaker, "bob", "speaks_for", "", false}},
            "g.json"),
        ElementsAre(
            "hearsay set g.json ann named=true speaks_for=", "hearsay set g.json bob speaks_for="));
}

TEST(ShellQuoted, IsReadBackByAShellWhateverItHolds)
{
    for (const std::string word :
         {"plain", "", "two words", "it's", "$HOME `ls` $(ls) \"x\" \\ ! * ? ~ # & ; | < >", "--",
          "\x1b]0;title\a", "new\nline",
          "\xe2\x80\xae"
          "evil",
          "\xff\xfe", "港の水深", "'\x1b'\\"}) {
        EXPECT_EQ(read_by_shell(word), word);
    }
}

TEST(ShellQuoted, IsSafeForATerminal)
{
    EXPECT_EQ(shell_quoted("a\x1b[1mb\n'"), "$'a\\x1b[1mb\\x0a\\x27'");
    EXPECT_EQ(shell_quoted("\xe2\x80\xae"), "$'\\xe2\\x80\\xae'");
}

} // namespace
} // namespace hearsay
