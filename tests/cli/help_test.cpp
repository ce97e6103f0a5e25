#include "cli/help.hpp"

#include <sstream>
#include <string>

#include <gmock/gmock.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::string help_of(const Command& command)
{
    CLI::App app(command.description, command.name);
    app.formatter(std::make_shared<CommandHelp>(command));
    command.declare(app);
    return app.help();
}

TEST(Help, ExplainsEveryCommandInSentences)
{
    for (const auto& command : commands()) {
        const std::string text(command.explain().text);
        EXPECT_THAT(text, EndsWith(".")) << command.name;
        EXPECT_THAT(help_of(command), HasSubstr(text.substr(0, text.find_first_of(" \n"))));
    }
}

TEST(Help, ShowsAnExampleOfEveryCommand)
{
    for (const auto& command : commands()) {
        const auto examples = command.explain().examples;
        EXPECT_THAT(examples, Not(IsEmpty())) << command.name;
        for (const auto& example : examples) {
            EXPECT_THAT(example.line, HasSubstr("hearsay " + std::string(command.name)));
            EXPECT_THAT(example.purpose, Not(EndsWith("."))) << example.line;
        }
    }
}

TEST(Help, FitsATerminalOfEightyColumns)
{
    for (const auto& command : commands()) {
        std::stringstream text(help_of(command));
        for (std::string line; std::getline(text, line);) {
            const bool example = line.starts_with("    $ "); // is to be copied as it stands
            EXPECT_LE(display_width(line), example ? 100U : 80U) << line;
        }
    }
}

TEST(WrappedParagraphs, BreaksWhereTheTextHasAnEmptyLineAndWhereALineIsFull)
{
    EXPECT_EQ(
        wrapped_paragraphs("one two\nthree\n\nfour", 2, 12), "  one two\n  three\n\n  four\n");
    EXPECT_EQ(wrapped_paragraphs("", 2, 12), "");
}

} // namespace
} // namespace hearsay
