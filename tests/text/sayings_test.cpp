// Sentences of news prose, each with what it says, in the tables *_cases.tsv: language, what is
// wanted, text. Wanted is `-`, or `stance | speaker | via | content`, several joined by `;;`; a
// field `*` is not looked at, names are compared as the gazetteer does.
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "model/terms.hpp"
#include "support/attributions_of.hpp"
#include "support/built_in_extractor.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

using Fields = std::vector<std::string>;

Fields split(const std::string& text, const std::string& by)
{
    Fields parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(by, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + by.size();
    }
    return parts;
}

std::string keys_of(const std::string& names)
{
    std::string keys;
    for (const auto& name : split(names, ",")) {
        keys += "," + (name == "-" ? name : name_key(name));
    }
    return keys;
}

std::string via_of(const FoundAttribution& found)
{
    std::string names;
    for (const auto& step : found.via) {
        names += (names.empty() ? "" : ",") + step.name;
    }
    return names.empty() ? "-" : names;
}

/// `found` in the form of the tables.
Fields shown(const std::string& text, const FoundAttribution& found)
{
    const auto printed = test::words_of(text, found.source);
    const auto speaker = found.speaker.empty() ? printed : found.speaker;
    return {
        std::string(term_for(found.stance)), speaker.empty() ? "-" : speaker, via_of(found),
        test::words_of(text, found.content)};
}

bool is_as_wanted(const Fields& wanted, const Fields& found)
{
    const auto same = [&](std::size_t field) {
        const bool names = field == 1 || field == 2;
        return wanted[field] == "*" || (names ? keys_of(wanted[field]) == keys_of(found[field])
                                              : wanted[field] == found[field]);
    };
    return wanted.size() == found.size() && same(0) && same(1) && same(2) && same(3);
}

void expect_as_wanted(const std::string& line)
{
    const auto parts = split(line, "\t");
    ASSERT_EQ(parts.size(), 3U) << line;
    ArticleText article;
    article.text = parts[2];
    article.known.language = parts[0];
    const auto found = test::built_in_extractor().read(article).attributions;
    const auto wanted = parts[1] == "-" ? Fields() : split(parts[1], ";;");
    bool right = wanted.size() == found.size();
    std::string all;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto fields = shown(article.text, found[i]);
        right = right && is_as_wanted(split(wanted[i], " | "), fields);
        all += "\n  " + fields[0] + " | " + fields[1] + " | " + fields[2] + " | " + fields[3];
    }
    EXPECT_TRUE(right) << parts[2] << "\n  wanted " << parts[1] << "\n  found" << all;
}

void expect_all_of(const std::string& table)
{
    std::ifstream in(test::source_folder() + "/tests/text/" + table);
    std::size_t lines = 0;
    for (std::string line; std::getline(in, line); ++lines) {
        expect_as_wanted(line);
    }
    EXPECT_GT(lines, 0U) << table;
}

TEST(Sayings, ThatAreNegatedConditionalOrAskedAssertNothing)
{
    expect_all_of("unsaid_cases.tsv");
}

TEST(Sayings, ThatAreRelayedHaveTheSpeakerWhomTheirSentenceNames)
{
    expect_all_of("relayed_speaker_cases.tsv");
}

TEST(Sayings, ThatAreDeniedByAnAgentAreDeniedAndNotTheirSaying)
{
    expect_all_of("denied_cases.tsv");
}

TEST(Sayings, HaveTheSpeakerWhomAnAppositionNamesAndNoOther)
{
    expect_all_of("appositive_cases.tsv");
}

TEST(Sayings, ThatCameThroughSeveralOutletsHaveThemInOrder)
{
    expect_all_of("relay_chain_cases.tsv");
}

} // namespace
} // namespace hearsay
