// Relays as Indonesian pages print them: relay_mentions.tsv has what each passes on.
#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "support/built_in_extractor.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

struct Mention {
    std::set<std::string> sources; // the names that stand in it
    std::string text;
};

std::set<std::string> split(const std::string& names)
{
    std::set<std::string> found;
    std::istringstream in(names == "-" ? "" : names);
    for (std::string name; std::getline(in, name, ',');) {
        found.insert(name);
    }
    return found;
}

std::vector<Mention> mentions()
{
    std::vector<Mention> all;
    std::ifstream in(test::source_folder() + "/tests/text/relay_mentions.tsv");
    for (std::string line; std::getline(in, line);) {
        const auto tab = line.find('\t');
        Mention mention{split(line.substr(0, tab)), line.substr(tab + 1)};
        for (auto at = mention.text.find("\\n"); at != std::string::npos;
             at = mention.text.find("\\n")) {
            mention.text.replace(at, 2, "\n");
        }
        all.push_back(mention);
    }
    return all;
}

std::set<std::string> sources_in(const std::string& text)
{
    ArticleText article;
    article.text = text;
    const auto found = test::built_in_extractor().read(article);
    std::set<std::string> names;
    for (const auto& step : found.via) {
        names.insert(step.name);
    }
    for (const auto& attribution : found.attributions) {
        for (const auto& step : attribution.via) {
            names.insert(step.name);
        }
    }
    return names;
}

/// As good as what the project asks for on mentions that it does not have.
TEST(RelayMentions, AreFoundWithTheNamesOfTheirSources)
{
    double right = 0;
    double found = 0;
    double wanted = 0;
    for (const auto& mention : mentions()) {
        const auto names = sources_in(mention.text);
        const auto both = std::ranges::count_if(
            names, [&](const auto& name) { return mention.sources.contains(name); });
        right += static_cast<double>(both);
        found += static_cast<double>(names.size());
        wanted += static_cast<double>(mention.sources.size());
        if (names != mention.sources) {
            std::string shown;
            for (const auto& name : names) {
                shown += " [" + name + "]";
            }
            std::cout << "not as wanted:" << shown << " in: " << mention.text << "\n";
        }
    }
    EXPECT_GE(right / wanted, 0.95);
    EXPECT_GE(right / found, 0.90);
}

} // namespace
} // namespace hearsay
