#include "read/plain_json.hpp"

#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "read/json_value.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

/// A tree in words: what each value is, where it stands and what it says.
std::string written_out(const JsonTree& tree)
{
    std::string all;
    for (std::uint32_t number = 0; number < tree.nodes().size(); ++number) {
        const JsonValue value(tree, number);
        const bool has_text = value.is(JsonType::string) || value.is(JsonType::real);
        all += pointer_to(value) + " " + described(value) + " " +
               (has_text ? std::string(value.text()) : std::to_string(value.integer())) + "\n";
    }
    return all;
}

/// What the reader of all JSON makes of a text: behind a byte order mark there is no other. Nothing
/// if it is none.
std::optional<std::string> thoroughly_read(const std::string& text)
{
    JsonTree tree;
    if (tree.parse("\xEF\xBB\xBF" + text)) {
        return std::nullopt;
    }
    return written_out(tree);
}

bool is_plain(const std::string& text)
{
    std::vector<JsonNode> nodes;
    std::string strings;
    TreeBuilder builder(nodes, strings);
    return read_plain_json(text, builder);
}

/// A text that is taken for plain must be JSON, and say what it says to the other reader.
void expect_agreement(const std::string& text)
{
    if (!is_plain(text)) {
        return;
    }
    JsonTree tree;
    ASSERT_FALSE(tree.parse(text)) << text;
    const auto other = thoroughly_read(text);
    ASSERT_TRUE(other) << text;
    EXPECT_EQ(written_out(tree), *other) << text;
}

std::string good_document()
{
    std::ifstream stream(
        test::source_folder() + "/tests/read/documents/good/every_key.json", std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(PlainJson, SaysWhatTheThoroughReaderSays)
{
    for (const std::string text :
         {R"({})", R"([])", R"( {"a" : [1, -2, 0, -0, 0.5, -0.25, true, false, null, "", "b"]} )",
          R"({"a":{"b":[[],[{}]]},"a":2})", R"("a \"quoted\" word, \\ and \/ and\ttab\n")",
          R"("Pelabuhan dibuka kembali sesudah banjir")", "\"Ko\u00e8va \u2014 \u6e2f\"",
          R"(123456789012345678)", R"(-123456789012345678)", R"({"":""})"}) {
        EXPECT_TRUE(is_plain(text)) << text;
        expect_agreement(text);
    }
}

TEST(PlainJson, LeavesToTheThoroughReaderWhatIsRareOrWrong)
{
    for (const std::string text :
         {R"("\u00e8")",
          R"(1e3)",
          R"(1.5E-3)",
          R"(1234567890123456789)",
          R"(01)",
          R"(-)",
          R"(1.)",
          R"(.5)",
          R"(+1)",
          R"({"a":1,})",
          R"([1,])",
          R"([1 2])",
          R"({"a" 1})",
          R"({a:1})",
          R"({"a":1}})",
          R"(tru)",
          R"(nulll)",
          R"("open)",
          R"("bad \x escape")",
          R"("ends in \)",
          "\"a\nb\"",
          "\"\x7F\xC3\"",
          "\"\xC0\xAF\"",
          "\"\xED\xA0\x80\"",
          "\"\xC3\\n\xA9\"",
          "",
          " ",
          "[",
          "{\"a\":"}) {
        EXPECT_FALSE(is_plain(text)) << text;
    }
}

TEST(PlainJson, GoesNoDeeperThanAnyReader)
{
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };
    EXPECT_TRUE(is_plain(nested(deepest_json)));
    EXPECT_FALSE(is_plain(nested(deepest_json + 1)));
    EXPECT_FALSE(is_plain(std::string(1'000'000, '[')));
}

TEST(PlainJson, TakesNoBrokenDocumentForAPlainOne)
{
    const auto good = good_document();
    ASSERT_FALSE(good.empty());
    for (std::size_t at = 0; at < good.size(); at += 1 + at % 7) {
        for (const char byte : {'"', '\\', '{', ']', ',', ':', '0', '-', '.', ' ', '\n', '\xC3'}) {
            auto changed = good;
            changed[at] = byte;
            expect_agreement(changed);
        }
        expect_agreement(good.substr(0, at));
        expect_agreement(good.substr(at));
    }
}

} // namespace
} // namespace hearsay
